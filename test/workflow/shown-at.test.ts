import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { shownAt } from "../../src/workflow/speaking/shown-at.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
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
