import { expect, it } from "vitest";
import { readSettings } from "../../src/db/control/setting-store.ts";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { ChatId, SettingProposalId, UserId } from "../../src/domain/ids.ts";
import { drawProposal, settingsFile } from "../../src/telegram/control/settings-file.ts";
import { createTexts, type Variables } from "../../src/telegram/texts/texts.ts";
import { changeSetting, undoSetting } from "../../src/workflow/control/change-setting.ts";
import { proposeFromServer, writeSettings } from "../../src/workflow/control/propose-settings.ts";
import { settleProposal } from "../../src/workflow/control/settle-proposal.ts";
import { viewProposal } from "../../src/workflow/control/show-settings.ts";
import { useCaseDesk } from "../support/case-desk.ts";

/* Several settings are others all at once, once an admin confirms what would change. */

const desk = useCaseDesk();
const [ada, tom] = [700, 701].map((id) => ({ userId: UserId.parse(id), name: `Admin ${id}` }));
if (ada === undefined || tom === undefined) throw new Error("no admins");
const operator = { owners: [ada.userId, tom.userId], outcomeNoticeDelayMs: 120_000 };
const texts = createTexts();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

let updateId = 0;
const writes = (text: string | undefined, by = ada, key = "settings-file") => {
  updateId += 1;
  const chatId = ChatId.parse(by.userId);
  return inOne(() => writeSettings(operator, { chatId, updateId, text, by, key }));
};
const newest = async () => {
  const [row] = await desk.sql<{ id: string; round: number }[]>`
    select id, round from setting_proposals order by id desc limit 1`;
  if (row === undefined) throw new Error("nothing was asked for");
  return { id: SettingProposalId.parse(row.id), round: row.round };
};
const settles = (to: "confirm" | "drop", at: Awaited<ReturnType<typeof newest>>, by = ada) =>
  inOne(() => settleProposal(by, { to, ...at }));
const settings = () => inOne(readSettings);
/** What somebody sees of it, and whether they can press on it. */
const page = async ({ id }: { id: SettingProposalId }) => {
  const view = await inOne(() => viewProposal(ChatId.parse(ada.userId), id));
  if (view === undefined) return undefined;
  const drawn = drawProposal({ texts, language: "en" }, operator, view);
  return { text: drawn.piece.text, buttons: drawn.markup?.inline_keyboard.length ?? 0 };
};
const said = async (text: string) => {
  const rows = await desk.sql<{ message: { vars: Variables; knownAs?: string } }[]>`
    select message from outbox where message ->> 'text' = ${text} order by id desc limit 1`;
  return rows[0]?.message;
};
const audited = () => desk.sql<{ code: string; from: string; to: string; version: number }[]>`
  select subject_code as code, facts ->> 'from' as from, facts ->> 'to' as to,
    (facts ->> 'version')::int as version
  from audit_events where kind = 'setting_changed' order by id`;

it("what an admin pastes is shown, counts when they confirm it, and is in the history one by one", async () => {
  expect(await writes("reports_per_hour = 10\nkeep_words = 60\ncategories_off = hate")).toBe(true);
  const asked = await newest();
  expect((await settings()).reports_per_hour).toBe(5);
  const shown = await page(asked);
  expect(shown?.buttons).toBe(2);
  expect(shown?.text).toContain("This would change");
  expect(shown?.text).toContain("Reports an hour: 5 → 10");
  expect(shown?.text).toContain("Words, after a dismissal: 90 d → 60 d");
  expect(shown?.text).toContain("Categories that are off: none → hate");
  expect(await settles("confirm", asked)).toBe("changed");
  expect(await settings()).toMatchObject({
    reports_per_hour: 10,
    keep_words: 60,
    categories_off: ["hate"],
  });
  expect(await audited()).toEqual([
    { code: "setting:reports_per_hour", from: "5", to: "10", version: 1 },
    { code: "setting:keep_words", from: "90", to: "60", version: 1 },
    { code: "setting:categories_off", from: "[]", to: '["hate"]', version: 1 },
  ]);
  expect(await page(asked)).toMatchObject({ buttons: 0 });
  expect(await settles("confirm", asked)).toBe("over");
  const undone = { key: "reports_per_hour", version: 1 } as const;
  expect(await inOne(() => undoSetting(operator, ada, undone))).toBe("changed");
});

it("a line that can't count is named, with what can stand there, and nothing is asked", async () => {
  const before = await newest();
  expect(await writes("reports_per_day = 50\nkeep_words = 3650")).toBe(true);
  const fault = await said("settings-file-fault");
  const words = texts
    .message("en", "settings-file-fault", fault?.vars)
    .text.replaceAll(/[\u2066-\u2069]/g, "");
  expect(words).toContain("Line 2: keep_words can be one of these: 30, 60, 90, 180.");
  expect(words).toContain("Nothing was changed.");
  expect(await newest()).toEqual(before);
});

it("what is so already asks for nothing", async () => {
  const before = await newest();
  expect(await writes("keep_words = 60")).toBe(true);
  expect(await said("settings-file-same")).toBeDefined();
  expect(await newest()).toEqual(before);
});

it("one setting that was changed meanwhile, and nothing is set: the difference is shown anew", async () => {
  await writes("reports_per_day = 50\ncards_at_once = 30");
  const first = await newest();
  const press = { key: "reports_per_day", version: 0, choice: "100" } as const;
  expect(await inOne(() => changeSetting(operator, tom, press))).toBe("changed");
  expect(await settles("confirm", first)).toBe("outdated");
  expect(await settings()).toMatchObject({ reports_per_day: 100, cards_at_once: 20 });
  const second = await newest();
  expect((await page(second))?.text).toContain("Settings were changed meanwhile");
  expect((await page(second))?.text).toContain("Reports a day: 100 → 50");
  expect(await settles("confirm", first)).toBe("outdated");
  expect(await settles("confirm", second)).toBe("changed");
  expect(await settings()).toMatchObject({ reports_per_day: 50, cards_at_once: 30 });
});

it("when somebody else set all of it meanwhile, nothing is left to confirm", async () => {
  await writes("gravest_a_day = 10");
  const asked = await newest();
  const press = { key: "gravest_a_day", version: 0, choice: "10" } as const;
  await inOne(() => changeSetting(operator, tom, press));
  expect(await settles("confirm", asked)).toBe("outdated");
  expect(await page(asked)).toMatchObject({ buttons: 0 });
  expect((await page(asked))?.text).toContain("everything is as you wanted it");
});

it("of presses at once one counts, and none of two proposals for one setting is mixed", async () => {
  await writes("target_hours_1 = 24\ntarget_hours_2 = 8");
  const one = await newest();
  await writes("target_hours_1 = 48\ntarget_hours_3 = 4");
  const other = await newest();
  const done = await Promise.all([
    settles("confirm", one),
    settles("confirm", one),
    settles("confirm", other),
  ]);
  expect(done.filter((each) => each === "changed")).toHaveLength(1);
  const { target_hours_1, target_hours_2, target_hours_3 } = await settings();
  expect([
    [24, 8, 8],
    [48, 24, 4],
  ]).toContainEqual([target_hours_1, target_hours_2, target_hours_3]);
});

it("is confirmed by whom it is of, and dropped by them", async () => {
  await writes("summary_hour = 6");
  const asked = await newest();
  expect(await settles("confirm", asked, tom)).toBe("not_yours");
  expect(await settles("drop", asked, tom)).toBe("not_yours");
  expect(await settles("drop", asked)).toBe("dropped");
  expect(await settles("confirm", asked)).toBe("over");
  expect((await page(asked))?.text).toContain("Not changed");
  expect((await settings()).summary_hour).toBe(8);
});

it("nobody but admins writes any, and a file is answered with how to do it", async () => {
  const before = await newest();
  const mo = { userId: UserId.parse(702), name: "Mo" };
  expect(await writes("reports_per_hour = 60", mo)).toBe(false);
  expect(await writes(undefined, mo)).toBe(false);
  expect(await writes("reports_per_hour = 60", ada, "own-text:welcome:en")).toBe(false);
  expect(await writes(undefined)).toBe(true);
  expect(await said("settings-file-unopened")).toMatchObject({ knownAs: "settings-file" });
  expect(await newest()).toEqual(before);
});

it("from the server all admins are asked, and any one of them confirms it", async () => {
  const faulty = await inOne(() => proposeFromServer(operator, "reports_per_day = 4\nx = 1"));
  expect(faulty).toMatchObject({ kind: "refused", faults: [{ line: 1 }, { line: 2 }] });
  expect(await inOne(() => proposeFromServer(operator, "# nothing\nkeep_words = 60"))).toEqual({
    kind: "same",
  });
  const done = await inOne(() => proposeFromServer(operator, "summary_hour = 6"));
  expect(done).toMatchObject({ kind: "asked", admins: 2, asked: [{ from: "8", to: "6" }] });
  const asked = await newest();
  const shown = await desk.sql`
    select chat_id::int as chat from outbox where message ->> 'id' = ${asked.id} order by 1`;
  expect(shown.map(({ chat }) => Number(chat))).toEqual([700, 701]);
  expect((await page(asked))?.text).toContain("Somebody who has the server wants to change this");
  expect(await settles("confirm", asked, tom)).toBe("changed");
  expect(await settles("confirm", asked)).toBe("over");
  const planned = await desk.sql<{ hour: number }[]>`
    select extract(hour from due_at at time zone 'UTC')::int as hour from scheduled_tasks
    where event ->> 'kind' = 'daily_summary'`;
  expect(planned.map(({ hour }) => hour)).toContain(6);
});

it("ends with its day, and is gone a day later", async () => {
  await writes("reports_per_hour = 20");
  const asked = await newest();
  await desk.forward(86_400_000);
  expect(await settles("confirm", asked)).toBe("over");
  expect((await page(asked))?.text).toContain("Nobody confirmed this within a day");
  expect(await page(asked)).toMatchObject({ buttons: 0 });
  await desk.forward(86_400_000);
  await inOne(() => sweepTables(retentionOf(initialSettings), 1_000));
  expect(await page(asked)).toBeUndefined();
  expect(await settles("confirm", asked)).toBe("over");
});

it.each(["en", "ru", "es", "ar"])(
  "the file in %s names bot and time, and comes back as it is",
  async (language) => {
    const held = { settings: await settings(), at: new Date("2026-09-30T23:58:30Z") };
    const file = settingsFile({ texts, language }, { ...held, botName: "my_bot" });
    const [head = ""] = file.content.split("\n");
    expect(head).toContain("my_bot");
    expect(head).toContain("2026-09-30T23:58Z");
    expect(await inOne(() => proposeFromServer(operator, file.content))).toEqual({ kind: "same" });
  },
);
