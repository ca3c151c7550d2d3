// Answers in a group that name what was reported: they stay a day. Called by /queue, /case, and events.
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { forgetPosted, keyAt, postedUnder, putPosted } from "../../db/speaking/posted-store.ts";
import type { PassingAnswer } from "../../domain/speaking/passing-answer.ts";
import type { Posted } from "../../db/speaking/posted-store.ts";

/** Long enough for who asked, and gone before the words of any case are due. */
const staysMs = 24 * 3_600_000;

/** Under which key an answer to this update is known. */
const answerKey = ({ of }: Pick<PassingAnswer, "of">, occasion: number): string =>
  `${prefixes[of]}${occasion}`;

const prefixes = { list: "list:", case: "found:", upheld: "upheld:" } as const satisfies Record<
  PassingAnswer["of"],
  string
>;

/** Plans that an answer which is owed goes again. */
async function passLater(answer: PassingAnswer): Promise<void> {
  await schedule({
    key: `close:${answer.key}`,
    lane: String(answer.chatId),
    dueAt: new Date((await appNow()).getTime() + staysMs),
    event: { kind: "close_answer", answer },
  });
}

/** A message that is turned into such an answer goes at the time of that answer. Gives its key. */
async function turnInto(answer: Omit<PassingAnswer, "key">, at: Posted): Promise<string> {
  const known = await keyAt(at);
  if (known?.startsWith(prefixes[answer.of]) === true) return known;
  const key = `${prefixes[answer.of]}${at.chatId}:${at.messageId}`;
  await putPosted(key, at);
  await passLater({ ...answer, key });
  return key;
}

/** Under which key an answer is known: that of the message at hand, which turns into it, or a new one. */
export async function answerKeyAt(
  answer: Omit<PassingAnswer, "key">,
  at: { messageId?: number | undefined; threadId: number | undefined; occasion: number },
): Promise<string> {
  const { messageId, threadId, occasion } = at;
  if (messageId !== undefined) {
    return turnInto(answer, { chatId: answer.chatId, threadId, messageId });
  }
  const key = answerKey(answer, occasion);
  await passLater({ ...answer, key });
  return key;
}

/** What stood there is said no more. */
export async function closeAnswer({ key, of, language }: PassingAnswer): Promise<void> {
  for (const at of await postedUnder(key)) {
    await forgetPosted(at);
    const { chatId, messageId } = at;
    await enqueue({
      key: `close:${chatId}:${messageId}`,
      chatId,
      priority: "notice",
      repeat: "fold",
      message: { kind: "close_answer", of, language, messageId },
    });
  }
}
