import type { InlineKeyboardButton } from "grammy/types";
import { CaseStatus } from "../../domain/cases/case-status.ts";
import { categoryKeys } from "../../domain/cases/categories.ts";
import {
  Export,
  exportDays,
  type ExportPage,
  type ExportPress,
} from "../../domain/control/export.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Say } from "../texts/texts.ts";

type Row = InlineKeyboardButton.CallbackButton[];

/** What can be taken out and how, or one of the lists to choose from. */
export function drawExport(say: Say, choice: Export, page: ExportPage): Drawn {
  const { texts, language } = say;
  const piece = texts.message(language, "export", {
    of: { choice: choice.of },
    category: { ours: categoryWord(say, choice.category) },
    state: { ours: stateWord(say, choice.state) },
    since: { choice: choice.days === 0 ? "all" : "days" },
    days: choice.days,
  });
  return { piece, markup: { inline_keyboard: rowsOf[page](say, choice) } };
}

const rowsOf = { choices, categories, states } satisfies Record<ExportPage, unknown>;

function choices(say: Say, choice: Export): Row[] {
  const { of, format, days } = choice;
  const option = (key: string, is: boolean, change: Partial<Export>, vars = {}) =>
    ticked(say.texts.plain(say.language, key, vars), is, {
      verb: "choices",
      choice: { ...choice, ...change },
    });
  const to = (verb: ExportPress["verb"], key: string) =>
    button(say, key, { on: "export", verb, choice });
  const narrowing = [
    to("categories", "button-export-category"),
    to("states", "button-export-state"),
  ];
  return [
    Export.shape.of.options.map((each) =>
      option(`button-export-${each}`, each === of, { of: each }),
    ),
    Export.shape.format.options.map((each) =>
      ticked(each.toUpperCase(), each === format, {
        verb: "choices",
        choice: { ...choice, format: each },
      }),
    ),
    exportDays.map((each) =>
      option(
        each === 0 ? "button-export-all" : "button-stats-days",
        each === days,
        { days: each },
        { days: each },
      ),
    ),
    ...(of === "cases" ? [narrowing] : []),
    [to("send", "button-export-send")],
  ];
}

function categories(say: Say, choice: Export): Row[] {
  const keys = ["any", ...categoryKeys] as const;
  return list(
    say,
    choice,
    keys.map((category) => ({
      text: categoryWord(say, category),
      is: category === choice.category,
      change: { category },
    })),
  );
}

function states(say: Say, choice: Export): Row[] {
  const keys = ["any", ...CaseStatus.options] as const;
  return list(
    say,
    choice,
    keys.map((state) => ({
      text: stateWord(say, state),
      is: state === choice.state,
      change: { state },
    })),
  );
}

type Option = { text: string; is: boolean; change: Partial<Export> };

function list(say: Say, choice: Export, options: readonly Option[]): Row[] {
  const buttons = options.map(({ text, is, change }) =>
    ticked(text, is, { verb: "choices", choice: { ...choice, ...change } }),
  );
  return [
    ...inRows(buttons),
    [button(say, "button-back", { on: "export", verb: "choices", choice })],
  ];
}

function ticked(text: string, is: boolean, press: Omit<ExportPress, "on">) {
  return namedButton(is ? `✓ ${text}` : text, { on: "export", ...press });
}

const categoryWord = ({ texts, language }: Say, category: Export["category"]) =>
  texts.plain(language, category === "any" ? "export-any" : `category-${category}`);

const stateWord = ({ texts, language }: Say, state: Export["state"]) =>
  texts.plain(language, state === "any" ? "export-any" : `export-state-${state}`);
