import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { claim } from "../../src/db/mail/claim-store.ts";
import { settle, type OutboxRow, type Touched } from "../../src/db/mail/sending-store.ts";
import {
  forgetPosted,
  registerPosted,
  screenKey,
  type Look,
} from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { OutboxMessage } from "../../src/domain/delivery.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { nextIn } from "../support/paced-chat.ts";
import { leaseAllTo } from "../support/sending-slots.ts";

const database = useDatabase();
const connection = opened(() => connect(database.url(), { connections: 3, name: "lock-order" }));

/** A screen that stands in a chat, and is owed anew. */
async function owedScreen(of: number) {
  const chatId = ChatId.parse(of);
  const at = { chatId, messageId: 5, threadId: undefined };
  const owe = () =>
    enqueue({
      key: screenKey(chatId),
      chatId,
      priority: "answer",
      repeat: "fold",
      message: { kind: "show_screen", chatId },
    });
  await unitOfWork(connection.db, async () => {
    await registerPosted(screenKey(chatId), at);
    await owe();
  });
  return { chatId, at, owe };
}

/** What a worker does while `sends` is under way: lets go of what stands there, then owes the screen anew. */
async function beside(
  { at, owe }: Awaited<ReturnType<typeof owedScreen>>,
  sends: () => Promise<unknown>,
): Promise<void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const working = unitOfWork(connection.db, async () => {
    await forgetPosted(at);
    letGo();
    await sleep(200);
    await owe();
  });
  await gone;
  await Promise.all([working, unitOfWork(connection.db, sends)]);
}

async function taken(chatId: ChatId): Promise<OutboxRow> {
  const row = await nextIn(connection.db, chatId);
  if (row === undefined) throw new Error("nothing is owed");
  return { ...row, message: OutboxMessage.parse(row.message) };
}

const owner = 77;
beforeAll(() => leaseAllTo(connection.db, owner));
const claims = ({ id, wanted }: OutboxRow, at: Look["at"] | undefined) =>
  claim(owner, [{ id, wanted, says: { edits: at && { at, digest: "new" } } }]);

const ends: readonly { of: number; how: (at: Parameters<typeof registerPosted>[1]) => Touched }[] =
  [
    { of: 81_001, how: (at) => ({ kind: "edited", look: { at, digest: "new" } }) },
    { of: 81_002, how: ({ chatId }) => ({ kind: "posted", key: screenKey(chatId) }) },
  ];

it.each(ends)("a send that ends waits for no worker that waits for it ($of)", async (each) => {
  const owed = await owedScreen(each.of);
  const row = await taken(owed.chatId);
  await unitOfWork(connection.db, () => claims(row, undefined));
  const shown = { touched: each.how(owed.at), stands: true };
  await beside(owed, async () => {
    expect(await settle(row, owner, { kind: "sent" }, shown)).toBe(true);
    // As a new screen lets go of the one before.
    await forgetPosted(owed.at);
  });
});

it("a send that begins waits for no worker that waits for it", async () => {
  const owed = await owedScreen(81_003);
  const row = await taken(owed.chatId);
  await beside(owed, async () => {
    expect(await claims(row, owed.at)).toEqual(new Map());
  });
});
