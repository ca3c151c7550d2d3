// Shows and takes how staff look after themselves. Called by `/wellbeing`, its presses, and its page.
import { assignmentOf, endAssignment } from "../../db/cases/assignment-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import {
  casesHeldBy,
  keepHardDay,
  keepLeftOut,
  knownStaff,
  wellbeingOf,
} from "../../db/staff/wellbeing-store.ts";
import { StaffId, UserId, type ChatId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  workdayMs,
  type Wellbeing,
  type WellbeingPage,
  type WellbeingPress,
} from "../../domain/staff/wellbeing.ts";
import { isAdmin } from "./admins.ts";
import type { Person } from "../../domain/staff/people.ts";
import { languageNow } from "../speaking/language-of.ts";
import { recordWork } from "../cases/take-case.ts";
import { staffBehind } from "./staff-behind.ts";
import { showPage, type PageAt } from "../speaking/show-page.ts";

/** `not_staff`: it is for those who work on cases. */
export type RuledWellbeing = "shown" | "not_staff";

/** Owes somebody of the team their page, in the place of the one whose button was pressed, if one was. */
export async function showWellbeing(
  operator: Operator,
  by: Person,
  at: PageAt,
  page: WellbeingPage = "home",
): Promise<RuledWellbeing> {
  if ((await staffBy(operator, by)) === undefined) return "not_staff";
  await showPage(at, { kind: "show_wellbeing", page });
  return "shown";
}

/** Takes what somebody of the team chose for themselves. Nothing of it is told, logged or audited. */
export async function pressWellbeing(
  operator: Operator,
  by: Person,
  pressed: { press: WellbeingPress; chatId: ChatId; messageId: number },
): Promise<RuledWellbeing> {
  const staffId = await staffBy(operator, by);
  if (staffId === undefined) return "not_staff";
  const { press, ...at } = pressed;
  await take(staffId, press);
  return showWellbeing(operator, by, at, pageAfter(press));
}

async function take(staffId: StaffId, press: WellbeingPress): Promise<void> {
  switch (press.kind) {
    case "page":
      return;
    case "hard_day":
      await setFree(staffId);
      return keepHardDay(staffId, new Date((await appNow()).getTime() + workdayMs));
    case "ready":
      return keepHardDay(staffId, undefined);
    case "leave_out":
    case "put_back": {
      const others = (await read(staffId)).leftOut.filter((key) => key !== press.category);
      const chosen = press.kind === "leave_out" ? [press.category] : [];
      return keepLeftOut(staffId, [...others, ...chosen]);
    }
  }
}

function pageAfter(press: WellbeingPress): WellbeingPage {
  if (press.kind === "page") return press.page;
  return "category" in press ? "categories" : "home";
}

/** What somebody has is free for others again. Cases first: a press on a card locks in this order, too. */
async function setFree(staffId: StaffId): Promise<void> {
  for (const caseId of await casesHeldBy(staffId)) {
    const held = await lockCase(caseId);
    if (held === undefined || (await assignmentOf(caseId))?.by.id !== staffId) continue;
    await endAssignment(caseId);
    await recordWork("case_released", held, { staffId, version: held.version });
  }
}

/** Who worked on cases or was appointed, and the admins. */
export async function isOfTeam(operator: Operator, userId: UserId): Promise<boolean> {
  return (await knownStaff(userId)) !== undefined || isAdmin(operator, userId);
}

/** The same people, each with the id under which they are staff. */
async function staffBy(operator: Operator, by: Person): Promise<StaffId | undefined> {
  const known = await knownStaff(by.userId);
  if (known !== undefined || !(await isAdmin(operator, by.userId))) return known;
  return staffBehind(by);
}

export type WellbeingView = { wellbeing: Wellbeing; limit: number; now: Date; language: string };

/** Undefined: whoever it is for is forgotten. */
export async function viewWellbeing(chatId: ChatId): Promise<WellbeingView | undefined> {
  const staffId = await knownStaff(UserId.parse(chatId));
  if (staffId === undefined) return undefined;
  return {
    wellbeing: await read(staffId),
    limit: (await readSettings()).gravest_a_day,
    now: await appNow(),
    language: await languageNow(chatId),
  };
}

async function read(staffId: StaffId): Promise<Wellbeing> {
  const found = (await wellbeingOf([staffId], "themselves")).get(staffId);
  return found ?? { leftOut: [], hardDayUntil: undefined, gravest: 0 };
}
