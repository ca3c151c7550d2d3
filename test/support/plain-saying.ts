import { enqueue } from "../../src/db/mail/outbox-store.ts";
import type { OutboxMessage } from "../../src/domain/delivery.ts";
import type { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import type { Saying } from "../../src/pipeline/claiming.ts";

/* Sending without a bot: what is said leaves nothing behind in a chat. */

export function plainly<Call>(compose: Saying<Call>["compose"]): Omit<Saying<Call>, "db"> {
  return {
    log: silentLog,
    compose,
    touchedBy: () => ({ kind: "nothing" }),
    traceOf: () => ({ kind: "nothing" }),
    settled: () => Promise.resolve(),
    abandoned: () => Promise.resolve(),
  };
}

/** The call is the text. */
export const asText = (message: OutboxMessage): Promise<string | undefined> =>
  Promise.resolve(message.kind === "say" ? message.text : undefined);

/** In a unit of work: owes a text, under itself. */
export const oweText = (text: string, chatId: ChatId): Promise<void> =>
  enqueue({
    key: text,
    chatId,
    priority: "answer",
    repeat: "once",
    message: { kind: "say", text, language: "en", vars: {}, buttons: [], keyboard: "keep" },
  });
