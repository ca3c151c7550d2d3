import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { SendOutcome } from "../../src/domain/send-outcome.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { deleteFromChat } from "../../src/workflow/delete-from-chat.ts";
import { keepOutcome } from "../../src/workflow/keep-outcome.ts";
import { settlementOf } from "../../src/pipeline/settlement.ts";
import { OutboxMessage } from "../../src/domain/delivery.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
let serial = 0;

/** What a chat is told after deletions with these outcomes. */
async function toldAfter(isFile: boolean, ...outcomes: SendOutcome[]): Promise<string[]> {
  serial += 1;
  const chatId = ChatId.parse(60_000 + serial);
  for (const [at, outcome] of outcomes.entries()) {
    await unitOfWork(desk.db, async () => {
      await deleteFromChat({ chatId, messageId: at + 1, threadId: undefined }, "notice", {
        isFile,
      });
    });
    const [row] = await desk.sql`
      select id, message from outbox
      where chat_id = ${chatId} and message ->> 'messageId' = ${String(at + 1)}`;
    const message = OutboxMessage.parse(row?.["message"]);
    const sent = {
      id: Number(row?.["id"]),
      chatId,
      priority: 1,
      urgent: false,
      wanted: 1,
      attempts: 0,
      unknowns: 0,
      more: false,
      message,
    };
    const as = settlementOf(outcome, sent, 1_000);
    await unitOfWork(desk.db, () =>
      keepOutcome({ row: sent, shown: { kind: "nothing" }, outcome, as }),
    );
  }
  const told = await desk.sql<{ text: string }[]>`
    select message ->> 'text' as text from outbox
    where chat_id = ${chatId} and message ->> 'kind' = 'say'`;
  return told.map(({ text }) => text);
}

const refused = { kind: "undeletable" } as const;

it("whoever sent a file that Telegram keeps the bot from deleting is asked to delete it, once for all", async () => {
  expect(await toldAfter(true, refused, refused, refused)).toEqual(["media-not-deleted"]);
});

it("nobody is asked to delete what was deleted, is not there, or is not theirs", async () => {
  expect(await toldAfter(true, { kind: "delivered" }, { kind: "gone" })).toEqual([]);
  expect(await toldAfter(false, refused)).toEqual([]);
});

it("a deletion that is refused is tried no more", () => {
  const message = OutboxMessage.parse({ kind: "delete_message", chatId: 5, messageId: 6 });
  const row = { attempts: 0, unknowns: 0, message };
  expect(settlementOf(refused, row, 1_000)).toEqual({ kind: "sent" });
});
