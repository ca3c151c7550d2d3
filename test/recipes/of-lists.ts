import { namedCards } from "../telegram/moderation/named-cards.ts";
import type { Recipe } from "./recipe.ts";

export const aCategory: Recipe = {
  title: "A category",
  steps: [
    {
      file: "src/domain/cases/categories.ts",
      before: '  counterfeits: { ...plain, letter: "k", severity: 1 },',
      add: '  unsafe_goods: { ...plain, letter: "u", severity: 1 },',
    },
    {
      text: "category-unsafe_goods",
      below: "category-counterfeits",
      says: {
        en: "Unsafe goods",
        ru: "Опасные товары",
        es: "Productos peligrosos",
        ar: "سلع غير آمنة",
      },
    },
    {
      file: "test/domain/picked.test.ts",
      before: '    counterfeits: "k",',
      add: '    unsafe_goods: "u",',
    },
  ],
  tests: [
    "test/domain/picked.test.ts",
    "test/domain/category-pages.test.ts",
    "test/domain/admin-settings.test.ts",
    "test/telegram/texts",
    "test/telegram/presses.test.ts",
    "test/telegram/help-lines.test.ts",
    "test/workflow/change-setting.test.ts",
  ],
};

export const aLanguage: Recipe = {
  title: "A language",
  steps: [
    {
      file: "src/domain/speaking/languages.ts",
      after: '  { code: "hi", name: "हिन्दी", direction: "ltr", letter: "h", team: false },',
      add: '  { code: "nl", name: "Nederlands", direction: "ltr", letter: "n", team: true },',
    },
    {
      file: "src/telegram/texts/nl/reporters.ftl",
      copyOf: "src/telegram/texts/en/reporters.ftl",
    },
    { file: "src/telegram/texts/nl/team.ftl", copyOf: "src/telegram/texts/en/team.ftl" },
    {
      file: "src/domain/data/distress-words/latin.ts",
      before: "} as const;",
      add: '  nl: ["help mij", "chantage", "zelfmoord"],',
    },
    {
      file: "test/domain/picked.test.ts",
      after: '    hi: "h",',
      add: '    nl: "n",',
    },
  ],
  written: [
    ...Object.keys(namedCards).map((name) => `test/golden/cards/nl/${name}.txt`),
    "test/golden/lists/nl.txt",
  ],
  tests: [
    "test/domain/picked.test.ts",
    "test/domain/admin-settings.test.ts",
    "test/db/tables.test.ts",
    "test/telegram",
    "test/workflow/change-setting.test.ts",
  ],
};

const lines = (title: string, words: string) => `\n    <b>${title}</b>\n    ${words}`;

export const aSetting: Recipe = {
  title: "A setting",
  steps: [
    {
      file: "src/domain/control/admin-settings.ts",
      before: "  /** In which order the question for the category offers them. */",
      add: `  /** After how many days of silence a recipient is asked whether they have it. */
  recipient_wait_days: oneOf(7, { unit: "days", choices: [3, 7, 14, 30] }),`,
    },
    {
      text: "button-setting-recipient_wait_days",
      below: "button-setting-summary_hour",
      says: {
        en: "Ask recipients after { $amount }",
        ru: "Спросить получателей: { $amount }",
        es: "Preguntar: tras { $amount }",
        ar: "سؤال الجهات بعد { $amount }",
      },
    },
    {
      text: "setting-recipient_wait_days",
      below: "setting-summary_hour",
      says: {
        en: lines("Recipients", "After how long a silence a recipient is asked about it."),
        ru: lines("Получатели", "Через сколько дней молчания спросить получателя."),
        es: lines("Destinatarios", "Tras cuánto silencio se les pregunta."),
        ar: lines("الجهات", "بعد كم من الصمت تُسأل الجهة عمّا أُرسل إليها."),
      },
    },
    {
      file: "test/presses/settings-presses.ts",
      before: '  category_order: "hate.up",',
      add: '  recipient_wait_days: "14",',
    },
  ],
  tests: [
    "test/domain/admin-settings.test.ts",
    "test/telegram/texts",
    "test/telegram/presses.test.ts",
    "test/workflow/change-setting.test.ts",
  ],
};
