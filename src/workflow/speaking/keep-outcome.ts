// Keeps what follows from a call to Telegram, or from giving it up. Called by the sender in the outbox.
import { findCase } from "../../db/cases/case-store.ts";
import type { OwedRow } from "../../db/mail/destination-store.ts";
import { storeInternal } from "../../db/mail/inbox-store.ts";
import {
  renewMessage,
  type OutboxRow,
  type Settlement,
  type Touched,
} from "../../db/mail/sending-store.ts";
import type { Trace } from "../../db/mail/settling-store.ts";
import {
  forgetPosted,
  registerPosted,
  standingUnder,
  type Look,
  type Posted,
} from "../../db/speaking/posted-store.ts";
import { settleOwed } from "../../db/mail/outbox-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { OutboxMessage } from "../../domain/delivery.ts";
import { stands, type SendOutcome } from "../../domain/speaking/send-outcome.ts";
import { ChatId, type CaseId } from "../../domain/ids.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import { standsIn } from "../../domain/queues/place.ts";
import type { TopicPlan } from "../../domain/queues/topic-plan.ts";
import { forgetFarewell } from "../privacy/forget-person.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { askToDelete } from "../reporting/remove-grave-media.ts";
import { showCopy } from "../cases/show-case.ts";
import { keepShownIdentity } from "../privacy/show-reveal.ts";
import { deleteFromChat } from "./delete-from-chat.ts";
import { keyboardKey, takeKeyboardAway } from "./take-keyboard-away.ts";
import type { Tier } from "../../domain/cases/tier.ts";

/** What a call was meant to do to the views of the database that stand in chats. */
export type Shown =
  | { kind: "nothing" }
  /** A new message, under a key where it is one of them; `insteadOf`: in the place of an older one. */
  | {
      kind: "posted";
      key: string | undefined;
      threadId: number | undefined;
      digest?: string;
      insteadOf?: number | undefined;
    }
  | ({ kind: "edited" } & Look)
  /** A topic, whose number stands where that of a message would. */
  | { kind: "topic" };

/** What the sender holds while it keeps that. */
export function touchedBy(shown: Shown): Touched {
  if (shown.kind === "edited") return { kind: "edited", look: shown };
  if (shown.kind !== "posted" || shown.key === undefined) return { kind: "nothing" };
  return { kind: "posted", key: shown.key };
}

/** What a send that went well leaves behind; undefined: more follows from it, or it did not go well. */
export function traceOf(sent: {
  row: Pick<OutboxRow, "message" | "chatId">;
  shown: Shown;
  outcome: SendOutcome;
}): Trace | undefined {
  const { message, chatId } = sent.row;
  const { shown, outcome } = sent;
  if (!stands(outcome) || hasMore(message)) return undefined;
  if (shown.kind === "edited") return shown;
  if (shown.kind !== "posted" || outcome.kind !== "delivered") return { kind: "nothing" };
  const { key, threadId, digest, insteadOf } = shown;
  const { messageId, bared } = outcome;
  if (key === undefined || messageId === undefined) return { kind: "nothing" };
  return {
    kind: "posted",
    as: alone[message.kind] ?? "other",
    key,
    at: { chatId, threadId, messageId },
    ...(digest !== undefined && { digest }),
    ...(bared === true &&
      insteadOf !== undefined && {
        bared: { messageId: insteadOf, owedAs: keyboardKey({ chatId, messageId: insteadOf }) },
      }),
  };
}

/** There is one message of these under a key. */
const alone: Partial<Record<OutboxMessage["kind"], "screen" | "card">> = {
  show_screen: "screen",
  show_card: "card",
};

/** More follows from these once they were said. */
const withMore: ReadonlySet<OutboxMessage["kind"]> = new Set([
  "say_farewell",
  "make_topic",
  "show_reveal",
]);

function hasMore(message: OutboxMessage): boolean {
  return (
    withMore.has(message.kind) || (message.kind === "show_screen" && message.help !== undefined)
  );
}

/** Keeps what follows from a send: where the message stands, and what the chat's lane should know. */
export async function keepOutcome(sent: {
  row: OutboxRow;
  shown: Shown;
  outcome: SendOutcome;
  as: Settlement;
}): Promise<void> {
  const { row, shown, outcome, as } = sent;
  if (row.message.kind === "say_farewell") {
    return as.kind === "again" ? undefined : forgetFarewell(row.chatId, row.message.askedAt);
  }
  if (as.kind !== "again") await forgetHelp(row);
  // A menu that can't be set is worth no trouble: the commands work all the same.
  if (row.message.kind === "offer_commands") return;
  if (row.message.kind === "make_topic") return keepTopic(row, row.message, outcome);
  if (row.message.kind === "show_reveal" && stands(outcome)) {
    await keepShownIdentity(row.message.revealId);
  }
  switch (outcome.kind) {
    case "delivered":
      if (shown.kind === "posted" && shown.key !== undefined && outcome.messageId !== undefined) {
        const { chatId } = row;
        const at = { chatId, threadId: shown.threadId, messageId: outcome.messageId };
        const bared = outcome.bared === true ? shown.insteadOf : undefined;
        await keepPosted(row, shown.key, { at, digest: shown.digest, bared });
      }
      return;
    case "gone":
      if (shown.kind === "edited") await forgetPosted(shown.at);
      return;
    case "undeletable":
      return keepUndeletable(row);
    case "lost":
      return tellLane(row, {
        kind: "chat_lost",
        chatId: row.chatId,
        because: outcome.because,
        threadId: shown.kind === "posted" ? shown.threadId : undefined,
      });
    case "migrated":
      return tellLane(row, {
        kind: "chat_migrated",
        chatId: row.chatId,
        toChatId: ChatId.parse(outcome.toChatId),
      });
    case "rejected":
    case "query_too_old":
      if (as.kind !== "abandoned") return;
      return keepAbandoned(row, outcome.kind === "rejected" ? outcome.errorCode : 400);
    case "parked":
    case "unknown":
    case "not_modified":
      return;
  }
}

/** Whoever sent a file that stays hears of it, and so do those who read of it on a card. */
async function keepUndeletable(row: OutboxRow): Promise<void> {
  const { chatId, message } = row;
  if (message.kind !== "delete_message" || message.isFile !== true) return;
  await askToDelete(chatId);
  await tellLane(row, { kind: "file_not_deleted", chatId, messageId: message.messageId });
}

/** A topic was made, or can't be; what may still come is waited for. */
async function keepTopic(row: OutboxRow, plan: TopicPlan, outcome: SendOutcome): Promise<void> {
  switch (outcome.kind) {
    case "delivered":
      if (outcome.messageId === undefined) return;
      return tellLane(row, { ...plan, kind: "topic_made", threadId: outcome.messageId });
    case "lost":
    case "rejected":
      return tellLane(row, { ...plan, kind: "topic_refused" });
    case "gone":
    case "undeletable":
    case "migrated":
    case "not_modified":
    case "parked":
    case "query_too_old":
    case "unknown":
      return;
  }
}

/** A message was given up: the admins hear of it, unless it was what they were to hear. */
export async function keepAbandoned(row: OwedRow, errorCode: number): Promise<void> {
  if (isAlert(row.message)) return;
  await tellLane(row, { kind: "send_abandoned", outboxId: row.id, errorCode });
}

function isAlert(message: unknown): boolean {
  const said = OutboxMessage.safeParse(message);
  return said.success && said.data.kind === "say" && said.data.text.startsWith("alert-");
}

/** For which country somebody wanted help lines is nobody's business once they see them. */
async function forgetHelp(row: OutboxRow): Promise<void> {
  if (row.message.kind !== "show_screen" || row.message.help === undefined) return;
  await renewMessage(row, { kind: "show_screen", chatId: row.message.chatId });
}

async function keepPosted(
  row: OutboxRow,
  key: string,
  { at, digest, bared }: { at: Posted; digest: string | undefined; bared: number | undefined },
): Promise<void> {
  // Whoever asked for it meanwhile did not know.
  if (bared !== undefined) await settleOwed(keyboardKey({ chatId: at.chatId, messageId: bared }));
  // It was on its way to somebody who asked to be forgotten meanwhile.
  if (row.message.kind === "show_screen" && (await findScreen(row.chatId)) === undefined) {
    return takeKeyboardAway(at, "owed_to_press");
  }
  const before = await standingUnder(key);
  await registerPosted(key, at, digest);
  if (row.message.kind === "show_screen") {
    for (const old of before) {
      await forgetPosted(old);
      // What is said again word for word stands once, below what it answers.
      const isSaidAgain = old.isDeletable && digest !== undefined && old.shown === digest;
      if (isSaidAgain) await deleteFromChat(old, "notice");
      else if (old.messageId !== bared) await takeKeyboardAway(old, "notice");
    }
  }
  const { message } = row;
  if (message.kind !== "show_card") return;
  const isTwin = before.some((other) => standsIn(other, at));
  // Its case may have gone to another queue while it was on its way here.
  if (isTwin || (await isMisplaced(message, at))) {
    await showCopy(message.caseId, message.tier, at, "card");
  }
}

async function isMisplaced(card: { caseId: CaseId; tier: Tier }, at: Posted): Promise<boolean> {
  const shown = await findCase(card.caseId);
  const queue = shown && (await queueOf(shown, card.tier));
  return queue === undefined || !standsIn(at, queue);
}

/** The chat's own lane takes it up, in order with what else happens there. */
async function tellLane(row: OwedRow, event: InternalEvent): Promise<void> {
  await storeInternal({
    key: `${event.kind}:${row.id}:${row.wanted}:${row.attempts}:${row.unknowns}`,
    lane: String(row.chatId),
    body: event,
  });
}
