import { expect, it } from "vitest";
import { factsOf } from "../../src/db/mail/outbox-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { SendOutcome } from "../../src/domain/speaking/send-outcome.ts";
import { countFilesOf } from "../../src/db/reporting/evidence-store.ts";
import { readHealth } from "../../src/db/control/health-store.ts";
import { ChatId, type CaseId } from "../../src/domain/ids.ts";
import { noteNotDeleted } from "../../src/workflow/reporting/remove-grave-media.ts";
import { deleteFromChat } from "../../src/workflow/speaking/delete-from-chat.ts";
import { keepOutcome } from "../../src/workflow/speaking/keep-outcome.ts";
import { settlementOf } from "../../src/pipeline/settlement.ts";
import { OutboxMessage } from "../../src/domain/delivery.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

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
      key: "deletion",
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
  expect(settlementOf(refused, row, 1_000)).toEqual({ kind: "sent", because: "undeletable" });
});

const file = (messageId: number) => ({ uniqueId: `AQAD${messageId}`, messageId });

/** Tells what became of a deletion as the sender does, and handles what follows in the chat's lane. */
async function refuses(chatId: ChatId, messageId: number): Promise<void> {
  const message = { kind: "delete_message", chatId, messageId, isFile: true } as const;
  await desk.sql`
    insert into outbox (key, chat_id, priority, status, message, facts, delivered, settled_at, because)
    values (${`delete:${chatId}:${messageId}`}, ${chatId}, 5, 'sent',
      ${desk.sql.json(message)}, ${desk.sql.json({ ...factsOf(message) })}, 1, app_now(), 'undeletable')`;
  await unitOfWork(desk.db, () => noteNotDeleted({ chatId, messageId }));
}

const filesOf = (caseId: CaseId) => unitOfWork(desk.db, () => countFilesOf(caseId));

it("a card says how many files were not deleted, also where that was known before the report", async () => {
  const chatId = ChatId.parse(61_001);
  await refuses(chatId, 1);
  const filed = {
    by: chatId,
    subject: termOf("files that stay"),
    category: "child_abuse",
  } as const;
  const caseId = await desk.files({ ...filed, files: [file(1), file(2), file(3)] });
  expect(await filesOf(caseId)).toEqual({ sent: 3, notDeleted: 1 });
  await refuses(chatId, 2);
  expect(await filesOf(caseId)).toEqual({ sent: 3, notDeleted: 2 });
  await refuses(ChatId.parse(61_002), 3);
  expect(await filesOf(caseId)).toEqual({ sent: 3, notDeleted: 2 });
});

it("admins see how many files could not be deleted within the last seven days", async () => {
  const { notDeleted: before } = await unitOfWork(desk.db, readHealth);
  await refuses(ChatId.parse(61_003), 1);
  const now = await unitOfWork(desk.db, readHealth);
  expect(now.notDeleted).toBe(before + 1);
  await desk.forward(7 * 24 * 3_600_000 + 1_000);
  expect((await unitOfWork(desk.db, readHealth)).notDeleted).toBe(0);
});
