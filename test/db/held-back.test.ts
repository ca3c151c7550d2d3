import { expect, it } from "vitest";
import { digestKey, owedIn } from "../../src/db/queues/digest-store.ts";
import { activeQueuesOf, putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId, ChatId, QueueId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
const chatId = ChatId.parse(-1001);
const another = CaseId.parse("019ab000-0000-7000-8000-000000000002");

const owed = (caseId: CaseId) =>
  unitOfWork(desk.db, async () => {
    const [queue] = await activeQueuesOf("review");
    if (queue === undefined) throw new Error("no queue");
    return owedIn(queue, caseId);
  });

it("counts a queue's undecided cards only where that can keep a case from having one", async () => {
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
  const first = await desk.files({ by: 1, subject: termOf("quince bellows") });
  await desk.files({ by: 2, subject: termOf("velvet anchor") });
  const nothing = { card: false, digest: false, look: false };
  expect(await owed(another)).toEqual({ ...nothing, undecided: 2 });
  expect(await owed(first)).toEqual({ ...nothing, card: true, undecided: 0 });
  await desk.sql`
    insert into posted_messages (chat_id, message_id, key) values (${chatId}, 9, ${digestKey(id)})`;
  expect(await owed(another)).toEqual({ ...nothing, digest: true, undecided: 0 });
});
