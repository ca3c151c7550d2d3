import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { shownAt } from "../../src/workflow/speaking/shown-at.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const operator = { owners: [], outcomeNoticeDelayMs: 60_000 };
const at = { chatId: ChatId.parse(-1001), messageId: 7 };

it("a reply that comes while its message's sending ends is a reply to that message", async () => {
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, status, owner, claimed)
    values ('question:1', ${at.chatId}, 0, '{}', 'sending', 1, 1)`;
  const looks = () => unitOfWork(desk.db, () => shownAt(at));
  await expect(looks()).rejects.toMatchObject({ code: "SEND_UNDER_WAY" });
  let looking: Promise<string | undefined> | undefined;
  await desk.sql.begin(async (tx) => {
    await tx`lock table outbox in access exclusive mode`;
    await tx`update outbox set status = 'sent', owner = null`;
    await tx`
      insert into posted_messages (chat_id, message_id, key)
      values (${at.chatId}, ${at.messageId}, 'question:1')`;
    // It has looked for the message by now, and waits to see whether one is being sent.
    looking = looks();
    await sleep(300);
  });
  expect(await looking).toBe("question:1");
});

it("a press on a card whose sending ends just then is a press on that card, and on no twin of it", async () => {
  const { chatId } = at;
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
  const caseId = await desk.files({ by: 9, subject: termOf("early pressers") });
  const key = `card:review:${caseId}`;
  const [sending] = await desk.sql`
    update outbox set status = 'sending', owner = 1, claimed = wanted where key = ${key} returning 1`;
  expect(sending).toBeDefined();
  const presser = { userId: UserId.parse(801), name: "Mo", membership: "administrator" } as const;
  const press = { kind: "panel", page: "dismiss" } as const;
  const presses = () =>
    unitOfWork(desk.db, () =>
      pressCard(operator, { caseId, press, version: 1, chatId, messageId: 8, presser }),
    );
  await expect(presses()).rejects.toMatchObject({ code: "SEND_UNDER_WAY" });
  await desk.sql`update outbox set status = 'sent', owner = null where key = ${key}`;
  await desk.sql`
    insert into posted_messages (chat_id, message_id, key, shown)
    values (${chatId}, 8, ${key}, 'as it is')`;
  expect(await presses()).toMatchObject({ kind: "panel_turned" });
  expect(await desk.sql`select key from outbox where key like 'copy:%'`).toHaveLength(0);
});
