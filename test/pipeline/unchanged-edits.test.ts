import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { settle } from "../../src/db/mail/sending-store.ts";
import { registerPosted } from "../../src/db/speaking/posted-store.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import { stands, type SendOutcome } from "../../src/domain/speaking/send-outcome.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders } from "../../src/pipeline/sender.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let connection: Connection;
let ownership: Ownership;

beforeAll(() => {
  const url = database.url();
  connection = connect(url, { connections: 4, name: "unchanged" });
  ownership = startOwnership({ url, log: silentLog });
});
afterAll(async () => {
  await ownership.stop();
  await connection.close();
});

const delivered = { kind: "delivered" } as const;
const unknown = { kind: "unknown" } as const;
let serial = 0;

async function posted() {
  serial += 1;
  const at = { chatId: ChatId.parse(70_000 + serial), messageId: 5, threadId: undefined };
  await unitOfWork(connection.db, () => registerPosted(`card:${serial}`, at));
  return at;
}

type At = Awaited<ReturnType<typeof posted>>;

async function shownAt({ chatId }: At): Promise<unknown> {
  const [row] = await connection.db.execute(
    sql`select shown from posted_messages where chat_id = ${chatId}`,
  );
  return row?.["shown"];
}

/** Owes one text after the other to a message that stands there; gives back which edits were sent. */
async function edits(at: At, texts: readonly string[], outcomes: readonly SendOutcome[] = []) {
  const left = [...outcomes];
  const sent: { text: string; whileSent: unknown }[] = [];
  let text = "";
  const senders = startSenders<string>({
    db: connection.db,
    log: silentLog,
    width: 2,
    owner: ownership.current,
    compose: () => Promise.resolve(text),
    touchedBy: (digest) => ({ kind: "edited", look: { at, digest } }),
    traceOf: ({ call: digest, outcome }) =>
      stands(outcome) ? { kind: "edited", at, digest } : undefined,
    perform: async (call) => {
      sent.push({ text: call, whileSent: await shownAt(at) });
      return left.shift() ?? delivered;
    },
    settled: () => Promise.resolve(),
    abandoned: () => Promise.resolve(),
  });
  const { chatId } = at;
  for (const next of texts) {
    text = next;
    const message = { kind: "show_health", chatId, messageId: at.messageId } as const;
    await unitOfWork(connection.db, () =>
      enqueue({
        key: `edit:${chatId}`,
        chatId,
        priority: "owed_to_press",
        repeat: "fold",
        message,
      }),
    );
    // The next comes while an unknown outcome is left alone.
    const calls = sent.length;
    await expect
      .poll(async () => {
        const [row] = await connection.db.execute(
          sql`select status, unknowns from outbox where chat_id = ${chatId}`,
        );
        return row?.["status"] === "sent" || (sent.length > calls && row?.["unknowns"] === 1);
      })
      .toBe(true);
  }
  await expect
    .poll(
      () =>
        connection.db.execute(
          sql`select 1 from outbox where chat_id = ${chatId} and status <> 'sent'`,
        ),
      { timeout: 5_000 },
    )
    .toHaveLength(0);
  await senders.stop(1_000);
  return sent;
}

it("an edit that changes nothing is not sent, and one that changes something is", async () => {
  const sent = await edits(await posted(), ["a", "a", "a", "b", "b", "a"]);
  expect(sent.map(({ text }) => text)).toEqual(["a", "b", "a"]);
});

it("what looks so already is taken as what is there", async () => {
  const sent = await edits(await posted(), ["a", "a"], [{ kind: "not_modified" }]);
  expect(sent).toHaveLength(1);
});

it("after an unknown outcome the next edit is sent, also back to what was there before", async () => {
  const sent = await edits(await posted(), ["a", "b", "a"], [delivered, unknown]);
  expect(sent.map(({ text }) => text)).toEqual(["a", "b", "a"]);
});

it("while an edit is on its way nobody knows what is there", async () => {
  const at = await posted();
  const sent = await edits(at, ["a", "b"]);
  expect(sent.map(({ whileSent }) => whileSent)).toEqual([null, null]);
  expect(await shownAt(at)).toBe("b");
});

it("an outcome that comes after another process sent anew leaves it open what is there", async () => {
  const at = await posted();
  await edits(at, ["a"]);
  await unitOfWork(connection.db, async () => {
    const [taken] = await rows(sql`select id from outbox where chat_id = ${at.chatId}`);
    const row = { id: Number(taken?.["id"]) };
    const touched = { kind: "edited", look: { at, digest: "late" } } as const;
    expect(await settle(row, 999, { kind: "sent" }, { touched, stands: true })).toBe(false);
  });
  expect(await shownAt(at)).toBeNull();
});
