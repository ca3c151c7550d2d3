import { expect, it } from "vitest";
import { casesWaitingIn } from "../../src/db/queues/queue-list-store.ts";
import { casesToExport } from "../../src/db/control/export-store.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { readSettings, settingVersions } from "../../src/db/control/setting-store.ts";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { codesOf, initialSettings } from "../../src/domain/control/admin-settings.ts";
import { severityOfCase } from "../../src/domain/control/categories-in-force.ts";
import { ChatId, OwnCategoryId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { headLine, splitLine } from "../../src/telegram/cases/card-lines.ts";
import { drawSettings } from "../../src/telegram/control/settings-page.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { changeSetting, undoSetting } from "../../src/workflow/control/change-setting.ts";
import { writeOwnCategory } from "../../src/workflow/control/own-categories.ts";
import { viewSettings } from "../../src/workflow/control/show-settings.ts";
import { readCard } from "../../src/workflow/cases/read-card.ts";
import { termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Admins make categories of their own, and what is reported in one is handled as it says. */

const desk = useQueueDesk();
const ada = { userId: UserId.parse(501), name: "Ada" };
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(501);
const review = ChatId.parse(-1001);
const texts = createTexts();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

let updateId = 0;
const writes = (key: string, text: string, by = ada) => {
  updateId += 1;
  return inOne(() => writeOwnCategory(operator, { chatId, updateId, text, by, key }));
};
const all = async () => (await inOne(readSettings)).own_categories;
const version = async () => (await inOne(settingVersions)).get("own_categories") ?? 0;
const chooses = async (id: OwnCategoryId, verb: string) => {
  const press = {
    key: "own_categories",
    version: await version(),
    choice: `${id}.${verb}`,
  } as const;
  return inOne(() => changeSetting(operator, ada, press));
};
const newest = async () => {
  const one = (await all()).at(-1);
  if (one === undefined) throw new Error("there is none");
  return one;
};
const page = async (own: OwnCategoryId) => {
  const view = await inOne(() => viewSettings(chatId));
  return drawSettings({ ...view, texts, operator }, { kind: "own_category", own }).piece.text;
};
const makes = async (key: string, text: string) => {
  await writes(key, text);
  const { id } = await newest();
  expect(await chooses(id, "use")).toBe("changed");
  return id;
};

const readCardOf = async (id: CaseId, language: string) => {
  const held = await desk.case(id);
  return inOne(() => readCard(held, "review", language));
};

it("is written, looked at, used, called otherwise, retired, and each is undone", async () => {
  expect(await writes("own-category:drugs:rated-3", "en: Vapes\nes: Vapeadores")).toBe(true);
  const { id, state } = await newest();
  expect(state).toBe("drafted");
  expect(await page(id)).toMatch(
    /Vapes[^]*Drugs[^]*Nobody sees it until you use it[^]*Severity: 3/,
  );
  expect(await chooses(id, "use")).toBe("changed");
  expect(await newest()).toMatchObject({ state: "offered", names: { es: "Vapeadores" } });
  await writes(`own-category:id-${id}`, "Pods");
  expect(await newest()).toMatchObject({ names: { en: "Vapes" }, written: { en: "Pods" } });
  expect(await page(id)).toMatch(/Pods[^]*So it would be called/);
  expect(await chooses(id, "drop")).toBe("changed");
  expect(await chooses(id, "retire")).toBe("changed");
  const press = { key: "own_categories", version: await version() } as const;
  expect(await inOne(() => undoSetting(operator, ada, press))).toBe("changed");
  expect(await newest()).toMatchObject({ state: "offered", names: { en: "Vapes" } });
});

it("is written by admins alone, and the history has no word of it", async () => {
  const tom = { userId: UserId.parse(9), name: "Tom" };
  const before = await all();
  expect(await writes("own-category:drugs:rated-3", "Others", tom)).toBe(false);
  expect(await writes("own-text:welcome:en", "Others")).toBe(false);
  expect(await writes("own-category:drugs:rated-4", "Others")).toBe(false);
  expect(await writes("own-category:nonsense:rated-3", "Others")).toBe(false);
  expect(await writes("own-category:drugs:rated-3", "t.me/others")).toBe(true);
  expect(await writes("own-category:id-ZZZZZZ", "Others")).toBe(true);
  expect(await all()).toEqual(before);
  const kept = await desk.sql`
    select facts from audit_events where subject_code = 'setting:own_categories'`;
  expect(kept.length).toBeGreaterThan(3);
  expect(JSON.stringify(kept)).not.toMatch(/vape|pods/i);
  expect(JSON.stringify(kept)).toContain("drugs");
  expect(codesOf("reports_per_hour", 5)).toBe("5");
});

it("what is reported in it is called so, as grave as it says, and handed to its reporter", async () => {
  const own = await makes("own-category:drugs:rated-3", "en: Nicotine\nru: Никотин");
  const mild = await makes("own-category:drugs:rated-2", "Other pills");
  const subject = termOf("amber lantern pods");
  const id = await desk.files({ by: 10, subject });
  const settings = await inOne(readSettings);
  const severity = async () => severityOfCase(settings, await desk.case(id));
  expect(await severity()).toBe(2);
  await desk.files({ by: 11, subject, own });
  expect(await severity()).toBe(3);
  await desk.files({ by: 12, subject, own: mild });
  expect(await desk.case(id)).toMatchObject({ category: "drugs", own });
  const view = async (language: string) => readCardOf(id, language);
  const card = async (language: string) => {
    const shown = await view(language);
    const say = { texts, language };
    return [headLine(say, shown).text, splitLine(say, shown)?.text].join("\n");
  };
  // One of three says so: it is named among the others.
  expect(await card("en")).toMatch(/Drugs[^(]*\n[^]*Nicotine[^]*Other pills/);
  await desk.files({ by: 13, subject, own });
  expect(await card("ru")).toContain("Никотин (");
  await inOne(() => registerPosted(cardKey(id, "review"), { chatId: review, messageId: 1 }));
  const listed = await inOne(() =>
    casesWaitingIn({ chatId: review, tier: "review" }, "all", { offset: 0, limit: 9 }),
  );
  expect(listed.cases).toMatchObject([{ id, severity: 3 }]);
  const asked = { of: "cases", category: "drugs", state: "any", since: undefined } as const;
  const rows = await inOne(() => casesToExport(asked, { after: undefined, limit: 9 }));
  expect(rows).toMatchObject([{ category: "drugs", own }]);
  const held = await inOne(() => heldOn(UserId.parse(11)));
  expect(JSON.stringify(held)).toContain(own);
});

it("once it is retired its cases keep it, and called something else it counts no more", async () => {
  const own = await makes("own-category:counterfeits:rated-3", "Fake tickets");
  const id = await desk.files({
    by: 20,
    subject: termOf("basil kettle"),
    category: "counterfeits",
    own,
  });
  expect(await chooses(own, "retire")).toBe("changed");
  const severity = async () => severityOfCase(await inOne(readSettings), await desk.case(id));
  expect(await severity()).toBe(3);
  const other = { kind: "recategorize", category: "fraud" } as const;
  expect(await desk.press(id, other, { by: 30 })).toEqual({ kind: "recategorized" });
  expect(await severity()).toBe(2);
});

it("one that nobody knows any more is as what it stood beneath", async () => {
  const gone = OwnCategoryId.parse("ZZZZZZ");
  const id = await desk.files({ by: 40, subject: termOf("cobalt ladder"), own: gone });
  await inOne(() => registerPosted(cardKey(id, "review"), { chatId: review, messageId: 2 }));
  const listed = await inOne(() =>
    casesWaitingIn({ chatId: review, tier: "review" }, "all", { offset: 0, limit: 9 }),
  );
  expect(listed.cases.find((one) => one.id === id)?.severity).toBe(2);
  const card = await readCardOf(id, "en");
  expect(headLine({ texts, language: "en" }, card).text).toMatch(/Drugs/);
  expect(initialSettings.own_categories).toEqual([]);
});
