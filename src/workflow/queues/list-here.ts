// Lists in a queue's group, for one of its team. Called by `/queue`, `/list`, and their presses.
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { QueueList } from "../../domain/queues/queue-list.ts";
import type { UpheldList } from "../../domain/queues/upheld-list.ts";
import { answerKeyAt } from "../speaking/passing-answer.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";

/** Of what waits there, or of what was upheld there; `messageId`: of the message that turns into it. */
type Asked = { of: "list"; list: QueueList } | { of: "upheld"; list: UpheldList };

/** Owes a group a list of what is there, to one of its team. */
export async function listHere(
  operator: Operator,
  { at, by, occasion }: { at: Place; by: Presser; occasion: number },
  asked: Asked,
): Promise<Entitled["kind"]> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { chatId, threadId, language } = entitled.queue;
  const { of } = asked;
  const { messageId } = asked.list;
  const key = await answerKeyAt({ of, chatId, language }, { threadId, messageId, occasion });
  const place = { threadId, key };
  await enqueue({
    key: messageId === undefined ? key : `${of}:${chatId}:${messageId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message:
      asked.of === "list"
        ? { kind: "show_queue", list: asked.list, ...place }
        : { kind: "show_upheld", list: asked.list, ...place },
  });
  return entitled.kind;
}
