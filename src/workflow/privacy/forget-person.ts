// Erases who a person is. Called by the press after `/forget`, and by what comes of the farewell.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { destroyKeyOf, retireKeyOf } from "../../db/privacy/data-key-store.ts";
import { erasePerson, eraseTraces } from "../../db/privacy/held-store.ts";
import { enqueue, isOwed } from "../../db/mail/outbox-store.ts";
import { postedUnder, screenKey, takePosted } from "../../db/speaking/posted-store.ts";
import { revealsOf } from "../../db/privacy/reveal-store.ts";
import { findReporter } from "../../db/reporting/reporter-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { UserId, type ChatId } from "../../domain/ids.ts";
import type { Pseudonyms } from "../../domain/control/operator.ts";
import { loseAnswers } from "../questions/answer-question.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";
import { keepOfForgotten } from "./forgotten-person.ts";
import { postedDetails } from "../cases/send-details.ts";
import { trainingKey } from "../training/train.ts";
import { takeIdentityAway } from "./show-reveal.ts";
import { takeKeyboardAway } from "../speaking/take-keyboard-away.ts";

/**
 * Erases who a person is, at once; their cases live on. The question turns into the farewell, with
 * which the last that is known of them goes.
 */
export async function forgetPerson(
  operator: Pseudonyms,
  chatId: ChatId,
  asked: { messageId: number; language: string },
): Promise<void> {
  const reporter = await findReporter(chatId);
  if (reporter !== undefined) {
    await keepOfForgotten(operator, UserId.parse(chatId), reporter);
    await recordAudit({
      kind: "reporter_forgotten",
      subjectCode: `reporter:${reporter.id}`,
      actor: { kind: "reporter" },
      facts: {},
    });
  }
  await loseAnswers(chatId);
  const screens = await takePosted(screenKey(chatId));
  const details = [...(await postedDetails(chatId)), ...(await postedUnder(trainingKey(chatId)))];
  for (const id of await revealsOf(UserId.parse(chatId))) await takeIdentityAway(id);
  await erasePerson(chatId);
  await retireKeyOf(chatId);
  for (const screen of screens) await takeKeyboardAway(screen, "owed_to_press");
  for (const at of details) await deleteFromChat(at, "notice");
  await enqueue({
    key: `farewell:${chatId}`,
    chatId,
    // After the pictures that have to be taken away first.
    priority: "notice",
    repeat: "fold",
    message: { kind: "say_farewell", chatId, askedAt: await appNow(), ...asked },
  });
}

/** How long what is still on its way has to come to an end, in milliseconds. */
const lateMs = 60_000;

/**
 * The farewell was said, or can't be: what was kept for its sake goes, but nothing of what somebody
 * who came back has begun since they asked.
 */
export async function forgetFarewell(chatId: ChatId, askedAt: Date): Promise<void> {
  await eraseTraces(chatId, askedAt);
  if (!(await isOwed(chatId)) && (await destroyKeyOf(chatId))) return;
  const now = (await appNow()).getTime();
  await schedule({
    key: `erase:${uuidv7()}`,
    lane: "system",
    dueAt: new Date(now + lateMs),
    event: { kind: "erase_traces", chatId, askedAt },
  });
}
