// All that can be pressed on a card, each passed to its verb. Called by the handler of such presses.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { wellbeingOf } from "../../db/staff/wellbeing-store.ts";
import { cardKey, registerPosted, type Posted } from "../../db/speaking/posted-store.ts";
import type { Queue } from "../../db/queues/queue-store.ts";
import type { CardPress } from "../../domain/cases/card-press.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { beginBulk, type BulkBegun } from "../decisions/begin-bulk.ts";
import { beginQuestion, type Begun } from "../questions/begin-question.ts";
import { chooseOnCard, keptFrom, leavePage, type Choosing } from "./choose-on-card.ts";
import {
  decideCase,
  undoDecision,
  type Decided,
  type DecidingPress,
} from "../decisions/decide-case.ts";
import { entitledIn, type Entitled, type Presser, type Scene } from "../staff/entitled-staff.ts";
import { handOverCase, type HandedOver } from "./hand-over-case.ts";
import { keepQuiet, tellAgain, type Quieted } from "../privacy/keep-quiet.ts";
import { lockCases, mergeCases, type MergeOutcome } from "./merge-cases.ts";
import { casesAskedOf, isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { referCase, type Referred } from "../referrals/refer-case.ts";
import { rateCase, type Rated } from "./rate-case.ts";
import { recategorizeCase, type Recategorized } from "./recategorize-case.ts";
import { sendDetails } from "./send-details.ts";
import { showCase, showCopy } from "./show-case.ts";
import { snoozeCase, wakeCase, type Snoozed } from "./snooze-case.ts";
import { remindPresser, type Reminded } from "../staff/spare-staff.ts";
import { shownAt } from "../speaking/shown-at.ts";
import { releaseCase, takeCase, type Taken } from "./take-case.ts";

export type PressedCard = Scene & {
  caseId: CaseId;
  press: CardPress;
  /** The case's version when the button was drawn. */
  version: number;
  messageId: number;
  presser: Presser;
};

export type PressOutcome =
  | Decided
  /** It waits in another queue now. */
  | { kind: "moved" }
  | Choosing
  | Taken
  | HandedOver
  | Recategorized
  | Rated
  | MergeOutcome
  | BulkBegun
  /** Where the bot can't write to the presser, a link leads there. */
  | { kind: "details_sent" }
  | { kind: "details_by_link" }
  | Begun
  | Referred
  | Quieted
  | Snoozed
  | Reminded
  | NotTheirs
  /** Or there is no such case. */
  | Exclude<Entitled, { kind: "entitled" }>;

/** Takes a press on a case card: checks who, where and which version, then does what it asks. */
export async function pressCard(operator: Operator, pressed: PressedCard): Promise<PressOutcome> {
  const entitled = await entitledIn(operator, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  const { queue } = entitled;
  const other = pressed.press.kind === "merge" ? pressed.press.into : undefined;
  const held = await lockCases(pressed.caseId, other);
  if (held === undefined) return { kind: "unknown_card" };
  if ((await queueOf(held, queue.tier))?.id !== queue.id) {
    await showCase(held.id, "owed_to_press");
    return { kind: "moved" };
  }
  const at = { chatId: pressed.chatId, messageId: pressed.messageId, threadId: queue.threadId };
  const shows = entitled.shows ?? (await shownAt(at));
  if (shows !== cardKey(held.id, queue.tier)) await adoptTwin(held, queue, at);
  const asked = casesAskedOf(held.id, pressed.press);
  const [isTheirs] = await Promise.all([
    isTheirOwn(asked, pressed.presser),
    // What most presses ask next.
    decisionsOf(held.id),
    assignmentOf(held.id),
    wellbeingOf([entitled.staffId], "themselves", held),
  ]);
  if (isTheirs) return { kind: "not_theirs" };
  const press = { ...entitled, version: pressed.version };
  const reminder = await remindPresser(held, pressed.press, press);
  return reminder ?? act(operator, held, { ...pressed, queue }, press);
}

async function act(
  operator: Operator,
  held: Case,
  { press: asked, queue, chatId, presser }: PressedCard & { queue: Queue },
  press: DecidingPress,
): Promise<PressOutcome> {
  switch (asked.kind) {
    case "verdict":
      return (
        (await keptFrom(held, press)) ??
        decideCase(operator, held, asked.verdict, { ...press, sentence: asked.sentence })
      );
    case "undo":
      return undoDecision(operator, held, press);
    case "ask":
      return beginQuestion(chatId, held, press);
    case "panel":
      return chooseOnCard(held, { ...press, sentence: asked.sentence }, asked.page);
    case "back":
      return leavePage(held, press);
    case "take":
      return takeCase(held, press);
    case "release":
      return releaseCase(held, press);
    case "recategorize":
      return recategorizeCase(held, press, asked.category);
    case "rate":
      return rateCase(held, press, asked.rating);
    case "bulk":
      return beginBulk(queue, held, press, asked.scope);
    case "merge":
      return mergeCases(held, press, asked.into);
    case "hand_over":
      return handOverCase(held, press, asked.to);
    case "refer":
      return referCase(held, press, { recipientId: asked.to, userId: presser.userId });
    case "quiet":
      return keepQuiet(held, press, asked.time);
    case "tell_again":
      return tellAgain(held, press);
    case "snooze":
      return snoozeCase(held, press, asked.time);
    case "wake":
      return wakeCase(held, press);
    case "details": {
      const sent = await sendDetails(
        { caseId: held.id, tier: press.tier, group: queue.chatId },
        presser.userId,
      );
      return sent ? { kind: "details_sent" } : { kind: "details_by_link" };
    }
  }
}

/**
 * A card that we don't know of is the outcome of a send that we took for lost: it is one of ours,
 * since Telegram says in which message of the bot's the button was.
 */
async function adoptTwin(held: Case, queue: Queue, at: Posted): Promise<void> {
  const isNew = await registerPosted(cardKey(held.id, queue.tier), at);
  if (isNew) await showCopy(held.id, queue.tier, at, "owed_to_press");
}
