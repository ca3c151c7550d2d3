import { expect, it } from "vitest";
import { putQueue, queueById } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { pressQueues } from "../../src/workflow/queues/rule-queues.ts";
import { zoneOf } from "../../src/workflow/speaking/zone-of.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const ada = { userId: UserId.parse(501), name: "Ada" };
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
const desk = useCaseDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const [forum, other] = [ChatId.parse(-1001), ChatId.parse(-1002)];
const idOf = (nr: number) => QueueId.parse(`019ab000-0000-7000-8000-00000000000${nr}`);
const makes = (nr: number, chatId: ChatId, threadId?: number) =>
  now(() =>
    putQueue({
      id: idOf(nr),
      chatId,
      threadId,
      tier: "review",
      title: "Q",
      language: "en",
      match: { categories: [], kinds: ["bot"], languages: [] },
    }),
  );
const presses = (by: number, timeZone: string) =>
  now(() => {
    const press = { kind: "zone", id: idOf(1), timeZone } as const;
    const person = { userId: UserId.parse(by), name: "Ada" };
    return pressQueues(operator, person, { press, chatId: ChatId.parse(by), messageId: 7 });
  });

it("a group tells the time in the zone that an admin chose for it, in all its topics and later ones", async () => {
  await makes(1, forum, 10);
  await makes(2, other);
  expect(await presses(502, "Asia/Kolkata")).toBe("not_admin");
  expect(await now(() => zoneOf(forum))).toBe("UTC");
  expect(await presses(501, "Asia/Kolkata")).toBe("done");
  await makes(3, forum, 20);
  expect(await now(() => zoneOf(forum))).toBe("Asia/Kolkata");
  expect(await now(() => queueById(idOf(3)))).toMatchObject({ timeZone: "Asia/Kolkata" });
  expect(await now(() => zoneOf(other))).toBe("UTC");
  expect(await now(() => zoneOf(ChatId.parse(501)))).toBe("UTC");
  const [told] = await desk.sql`
    select facts ->> 'zone' as zone from audit_events where kind = 'queue_changed'`;
  expect(told?.["zone"]).toBe("Asia/Kolkata");
});
