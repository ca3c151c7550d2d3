import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { connect } from "../../../src/db/connect.ts";
import { finishItem, storeUpdates } from "../../../src/db/mail/inbox-store.ts";
import { enqueue } from "../../../src/db/mail/outbox-store.ts";
import { takeLane } from "../../../src/db/mail/lane-store.ts";
import { atTheEnd, rows, sendNow, unitOfWork } from "../../../src/db/unit-of-work.ts";
import { ChatId } from "../../../src/domain/ids.ts";
import { oweText } from "../../support/plain-saying.ts";
import { useDatabase } from "../../support/database.ts";
import { opened } from "../../support/opened.ts";

/* What goes to the database with the commit: nothing of it stays where one of it fails. */

const database = useDatabase();
const connection = opened(() => connect(database.url(), { connections: 2, name: "the end" }));
const inUnit = <T>(work: () => Promise<T>) => unitOfWork(connection.db, work);
const chatId = ChatId.parse(77);
const owed = () =>
  inUnit(async () => (await rows(sql`select key from outbox order by id`)).map(({ key }) => key));

beforeEach(async () => {
  await inUnit(() => rows(sql`delete from outbox`));
});

it("is asked behind what was kept, and its answer is there once all is committed", async () => {
  const heard: unknown[] = [];
  const work = inUnit(async () => {
    await oweText("first", chatId);
    await atTheEnd(sql`select key from outbox`, (found) => heard.push(...found));
    await oweText("second", chatId);
    return [...heard];
  });
  expect(await work).toEqual([]);
  expect(heard).toEqual([{ key: "first" }, { key: "second" }]);
});

it("what fails there takes everything with it, and is what the work failed of", async () => {
  const work = inUnit(async () => {
    await oweText("never", chatId);
    await atTheEnd(sql`select 1 / (select 0) as one`, () => undefined);
  });
  await expect(work).rejects.toThrow("division by zero");
  expect(await owed()).toEqual([]);
});

it("a write that fails is what the work failed of, whatever comes behind it", async () => {
  let isAnswered = false;
  const work = inUnit(async () => {
    await oweText("never", chatId);
    await sendNow();
    await enqueue({
      key: "too far",
      // No bigint holds it.
      chatId: 1e30 as ChatId,
      priority: "answer",
      repeat: "once",
      message: { kind: "leave_chat", chatId },
    });
    await sendNow();
    await atTheEnd(sql`select 1 as one`, () => (isAnswered = true));
  });
  await expect(work).rejects.toThrow(/bigint/);
  expect(isAnswered).toBe(false);
  expect(await owed()).toEqual([]);
});

it("what another process has finished is not finished again: all is undone, and tried again", async () => {
  const body = "told twice";
  await storeUpdates(connection.db, [{ updateId: 1, lane: "77", urgency: "conversation", body }]);
  const handles = () =>
    inUnit(async () => {
      const head = await takeLane("77");
      if (head.kind !== "taken") throw new Error(head.kind);
      await oweText(body, chatId);
      await finishItem(head.item.arrival);
      await finishItem(head.item.arrival);
      await atTheEnd(sql`select 1 as one`, () => undefined);
    });
  await expect(handles()).rejects.toMatchObject({ code: "TAKEN_BY_ANOTHER" });
  expect(await owed()).toEqual([]);
});
