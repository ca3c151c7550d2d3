// Lets moderators train on decided cases, in private. Called by `/train`, the start page, and its presses.
import {
  examplesFor,
  findExample,
  keepAnswer,
  type Example,
} from "../../db/training/example-store.ts";
import { isAboutStaff } from "../../db/staff/own-matter-store.ts";
import { rolesAnywhere } from "../../db/staff/appointment-store.ts";
import { knownStaff, wellbeingOf } from "../../db/staff/wellbeing-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { UserId, type CaseId, type ChatId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { Role } from "../../domain/staff/staff.ts";
import type { TrainingPage, TrainingPress } from "../../domain/training/example.ts";
import { pageKey } from "../speaking/follow-page.ts";
import { showPage, type PageAt } from "../speaking/show-page.ts";
import { planToTakeAway, takeAway } from "../speaking/take-away.ts";
import { withOwner } from "../staff/admins.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { staffBehind } from "../staff/staff-behind.ts";

/** How long a page that may show an example stays in somebody's private chat, in milliseconds. */
const pageMs = 12 * 3_600_000;

export type Trained =
  | "shown"
  /** They decide on cases by nobody's appointment. */
  | "not_appointed"
  /** What they answered is no example any more, or is none of theirs. */
  | "gone";

export type Trainee = Person & { username?: string | undefined };

/** Under which key the page of training is known in a chat. */
export const trainingKey = (chatId: ChatId) => pageKey("show_training", { chatId });

/** Begins anew: the page before goes, and this one does after some hours. */
export async function openTraining(
  operator: Operator,
  by: Trainee,
  { chatId, occasion }: { chatId: ChatId; occasion: number },
): Promise<Trained> {
  if (!(await mayTrain(operator, by.userId))) return "not_appointed";
  await takeAway(trainingKey(chatId));
  return show({ chatId, occasion }, { kind: "home" });
}

/** Takes a press there. Nothing of a case changes, and nobody else is told. */
export async function pressTraining(
  operator: Operator,
  by: Trainee,
  pressed: { press: Exclude<TrainingPress, { kind: "open" }>; chatId: ChatId; messageId: number },
): Promise<Trained> {
  if (!(await mayTrain(operator, by.userId))) return "not_appointed";
  const { press, ...at } = pressed;
  switch (press.kind) {
    case "home":
      return show(at, press);
    case "next":
      return show(at, await nextPage(by));
    case "card":
      return (await isShownTo(by, press.caseId)) ? show(at, press) : leave(at);
    case "answer": {
      const { caseId, answer } = press;
      if (!(await isShownTo(by, caseId))) return leave(at);
      await keepAnswer(await staffBehind(by), caseId, answer);
      return show(at, { kind: "answered", caseId, answer });
    }
  }
}

async function show(at: PageAt, page: TrainingPage): Promise<Trained> {
  await showPage(at, { kind: "show_training", page });
  await planToTakeAway(trainingKey(at.chatId), at.chatId, pageMs);
  return "shown";
}

async function leave(at: PageAt): Promise<Trained> {
  await show(at, { kind: "home" });
  return "gone";
}

/** The example whose turn it is; the first page, where there is none. */
async function nextPage(by: Trainee): Promise<TrainingPage> {
  const next = await nextExample(by);
  return next ? { kind: "card", caseId: next.caseId, panel: "none" } : { kind: "home" };
}

/** What somebody is to be shown next; of their own matter or what they leave out, nothing. */
export async function nextExample(by: Trainee): Promise<Example | undefined> {
  const staffId = await knownStaff(by.userId);
  if (staffId === undefined) return undefined;
  const leftOut = (await wellbeingOf([staffId], "themselves")).get(staffId)?.leftOut ?? [];
  for (const example of await examplesFor(staffId)) {
    if (leftOut.includes(example.category)) continue;
    if (await isFor(by, example.caseId)) return example;
  }
  return undefined;
}

async function isShownTo(by: Trainee, caseId: CaseId): Promise<boolean> {
  return (await findExample(caseId)) !== undefined && (await isFor(by, caseId));
}

/** Nothing of their own, and nothing about whoever is of the team by now. */
async function isFor(by: Trainee, caseId: CaseId): Promise<boolean> {
  return !(await isTheirOwn([caseId], by)) && !(await isAboutStaff(caseId));
}

const training: readonly Role[] = ["moderator", "senior", "admin"];
const comparing: readonly Role[] = ["senior", "admin"];

/** Whoever is appointed to decide, in whatever queue; asked anew at each press. */
function mayTrain(operator: Operator, userId: UserId): Promise<boolean> {
  return isOneOf(training, operator, userId);
}

/** Whether somebody may see how often the team agrees. */
export function mayCompare(operator: Operator, userId: UserId): Promise<boolean> {
  return isOneOf(comparing, operator, userId);
}

async function isOneOf(roles: readonly Role[], operator: Operator, userId: UserId) {
  const theirs = withOwner(operator, userId, await rolesAnywhere(userId));
  return theirs.some((role) => roles.includes(role));
}
