import { expect, it } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { loseChat } from "../../src/workflow/queues/lose-chat.ts";
import { reroute } from "../../src/workflow/queues/show-waiting.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const operator = { owners: [UserId.parse(501)], outcomeNoticeDelayMs: 0 };
const chats = { old: ChatId.parse(-1001), fresh: ChatId.parse(-1002) };
const makes = (which: keyof typeof chats, serial: number) =>
  unitOfWork(desk.db, async () => {
    const id = QueueId.parse(`019ab000-0000-7000-8000-00000000000${serial}`);
    await putQueue({ id, chatId: chats[which], tier: "review", title: which, language: "en" });
    await reroute("review");
  });
const files = (serial: number) =>
  desk.files({ by: 900 + serial, subject: termOf(`raced ${lettersOf(serial)} end`) });
const owedTo = async (caseId: string) => {
  const [row] = await desk.sql<{ chat: string }[]>`
    select chat_id as chat from outbox where status = 'waiting' and key = ${`card:review:${caseId}`}`;
  return row && Number(row.chat);
};

it("a report that comes while its queue is made, replaced or lost is shown where it belongs", async () => {
  // None of them is to wait for its card.
  await desk.sets("cards_at_once", 1_000);
  for (let round = 0; round < 12; round += 1) {
    await desk.sql`delete from queues`;
    const [first] = await Promise.all([files(4 * round), makes("old", 1)]);
    expect(await owedTo(first)).toBe(chats.old);
    const [second] = await Promise.all([files(4 * round + 1), makes("fresh", 2)]);
    expect(await owedTo(second)).toBe(chats.fresh);
    await makes("old", 1);
    const match = { categories: ["drugs"], kinds: [], languages: [] } as const;
    const id = QueueId.parse("019ab000-0000-7000-8000-000000000003");
    const [chatId, tier] = [chats.fresh, "review"] as const;
    await unitOfWork(desk.db, () =>
      putQueue({ id, chatId, tier, title: "drugs", language: "en", match }),
    );
    const [third] = await Promise.all([
      files(4 * round + 2),
      unitOfWork(desk.db, () => loseChat(operator, { chatId }, "no_rights")),
    ]);
    expect(await owedTo(third)).toBe(chats.old);
  }
});
