import { storeInternal } from "../db/inbox-store.ts";
import {
  renewMessage,
  type OutboxRow,
  type Settlement,
  type TakenRow,
} from "../db/outbox-store.ts";
import { forgetPosted, postedUnder, registerPosted, type Posted } from "../db/posted-store.ts";
import { findScreen } from "../db/screen-store.ts";
import { OutboxMessage, type SendOutcome } from "../domain/delivery.ts";
import { ChatId } from "../domain/ids.ts";
import type { InternalEvent } from "../domain/internal-event.ts";
import { forgetFarewell } from "./forget-person.ts";
import { showCopy } from "./show-case.ts";
import { takeKeyboardAway } from "./take-keyboard-away.ts";

/** What a call was meant to do to the views of the database that stand in chats. */
export type Shown =
  | { kind: "nothing" }
  /** A new message under this key. */
  | { kind: "posted"; key: string }
  | { kind: "edited"; at: Posted };

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
  switch (outcome.kind) {
    case "delivered":
      if (shown.kind === "posted" && outcome.messageId !== undefined) {
        await keepPosted(row, shown.key, outcome.messageId);
      }
      return;
    case "gone":
      if (shown.kind === "edited") await forgetPosted(shown.at);
      return;
    case "lost":
      return tellLane(row, { kind: "chat_lost", chatId: row.chatId, because: outcome.because });
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

/** A message was given up: the admins hear of it, unless it was what they were to hear. */
export async function keepAbandoned(row: TakenRow, errorCode: number): Promise<void> {
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

async function keepPosted(row: OutboxRow, key: string, messageId: number): Promise<void> {
  const at = { chatId: row.chatId, messageId };
  // It was on its way to somebody who asked to be forgotten meanwhile.
  if (row.message.kind === "show_screen" && (await findScreen(row.chatId)) === undefined) {
    return takeKeyboardAway(at, "owed_to_press");
  }
  const before = await postedUnder(key);
  await registerPosted(key, at);
  if (row.message.kind === "show_screen") {
    for (const old of before) {
      await forgetPosted(old);
      await takeKeyboardAway(old, "notice");
    }
  }
  const { message } = row;
  if (message.kind === "show_card" && before.some((other) => other.chatId === row.chatId)) {
    await showCopy(message.caseId, message.tier, at, "card");
  }
}

/** The chat's own lane takes it up, in order with what else happens there. */
async function tellLane(row: TakenRow, event: InternalEvent): Promise<void> {
  await storeInternal({
    key: `${event.kind}:${row.id}:${row.wanted}:${row.attempts}:${row.unknowns}`,
    lane: String(row.chatId),
    body: event,
  });
}
