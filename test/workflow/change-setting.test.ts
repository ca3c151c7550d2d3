import { afterAll, beforeAll, expect, it } from "vitest";
import { readSettings } from "../../src/db/control/setting-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { SettingKey } from "../../src/domain/control/admin-settings.ts";
import { UserId } from "../../src/domain/ids.ts";
import { changeSetting, undoSetting } from "../../src/workflow/control/change-setting.ts";
import { offeredFor } from "../../src/workflow/speaking/language-of.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const ada = { userId: UserId.parse(700), name: "Ada" };
const tom = { userId: UserId.parse(701), name: "Tom" };
const start = { owners: [ada.userId], outcomeNoticeDelayMs: 120_000 };
const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

const sets = (key: SettingKey, version: number, choice: string, by = ada) =>
  unitOfWork(desk.db, () => changeSetting(start, by, { key, version, choice }));
const undoes = (key: SettingKey, version: number, by = ada) =>
  unitOfWork(desk.db, () => undoSetting(start, by, { key, version }));
const settings = () => unitOfWork(desk.db, readSettings);
const events = async () => {
  const found = await desk.sql<{ kind: string; facts: Record<string, unknown> }[]>`
    select kind, facts from audit_events where subject_code = 'setting:reports_per_hour' order by id`;
  return found.map(({ kind, facts }) => [kind, facts["from"], facts["to"]]);
};

it("an admin's choice counts, is undone once, and both are in the history", async () => {
  expect(await sets("reports_per_hour", 0, "10")).toBe("changed");
  expect((await settings()).reports_per_hour).toBe(10);
  expect(await sets("reports_per_hour", 1, "10")).toBe("unchanged");
  expect(await undoes("reports_per_hour", 1)).toBe("changed");
  expect(await undoes("reports_per_hour", 1)).toBe("outdated");
  expect((await settings()).reports_per_hour).toBe(5);
  expect(await events()).toEqual([
    ["setting_changed", "5", "10"],
    ["setting_change_undone", "10", "5"],
  ]);
});

it("nobody else changes or undoes anything", async () => {
  expect(await sets("reports_per_hour", 2, "60", tom)).toBe("not_admin");
  expect(await undoes("reports_per_hour", 2, tom)).toBe("not_admin");
  expect((await settings()).reports_per_hour).toBe(5);
});

it("what is no choice changes nothing", async () => {
  expect(await sets("categories_off", 0, "child_abuse")).toBe("no_such_choice");
  expect(await sets("reports_per_hour", 2, "7000")).toBe("no_such_choice");
  expect((await settings()).categories_off).toEqual([]);
});

it("of presses at once, for one version, one counts, the first change of a setting as well", async () => {
  const first = await Promise.all(
    ["drugs", "fraud", "hate", "weapons"].map((key) => sets("categories_off", 0, key)),
  );
  expect(first.toSorted()).toEqual(["changed", "outdated", "outdated", "outdated"]);
  const second = await Promise.all([
    sets("categories_off", 1, "counterfeits"),
    undoes("categories_off", 1),
    sets("categories_off", 1, "self_harm"),
  ]);
  expect(second.toSorted()).toEqual(["changed", "outdated", "outdated"]);
});

it("the delay of notices goes back to how it was set at start", async () => {
  expect(await sets("outcome_notice_delay_s", 0, "600")).toBe("changed");
  expect((await settings()).outcome_notice_delay_s).toBe(600);
  expect(await undoes("outcome_notice_delay_s", 1)).toBe("changed");
  expect((await settings()).outcome_notice_delay_s).toBeNull();
});

it("whose language is switched off is spoken to in one that is offered", async () => {
  const spoken = () => unitOfWork(desk.db, () => offeredFor("ru-RU"));
  expect(await spoken()).toBe("ru");
  expect(await sets("languages_offered", 0, "ru")).toBe("changed");
  expect(await spoken()).toBe("en");
  expect(await sets("languages_offered", 1, "en")).toBe("changed");
  expect(await spoken()).toBe("es");
});
