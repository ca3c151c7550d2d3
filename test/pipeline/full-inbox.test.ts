import { beforeEach, expect, it } from "vitest";
import { finishItem, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { peekLane, readyLanes, takeLane } from "../../src/db/mail/lane-store.ts";
import { handOverDueTasks } from "../../src/db/mail/schedule-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { uuidv7 } from "uuidv7";
import type { Urgency } from "../../src/domain/cases/urgency.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { ofTheGravest } from "../../src/telegram/reporting/presses.ts";
import { readUpdate } from "../../src/telegram/updates.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { rowsRead } from "../support/rows-read.ts";

/* While thousands of submissions wait to be worked off, nobody who can't wait stands behind them. */

const submissions = 10_000;
const me = { id: 1, username: "bot" };
const desk = useCaseDesk();

beforeEach(() => desk.sql`delete from inbox`);

let updateId = 100_000;
const arrives = (lane: string, urgency: Urgency) => {
  updateId += 1;
  return storeUpdates(desk.db, [{ updateId, lane, urgency, body: {} }]);
};
const flood = () => desk.sql`
  insert into inbox (update_id, lane, body)
  select n, n::text, '{}' from generate_series(1, ${submissions}) n`;
const next = async (count: number) => (await readyLanes(desk.db, count)).map(({ lane }) => lane);

it("what the team presses comes first, then the gravest, then whoever asks something", async () => {
  await flood();
  await arrives("20001", "conversation");
  await arrives("20002", "gravest");
  await arrives("-1001", "team");
  await arrives("20003", "other");
  expect(await next(4)).toEqual(["-1001", "20002", "20001", "1"]);
});

it("looking after a digest waits for no submission", async () => {
  await flood();
  await desk.sql`
    insert into scheduled_tasks (key, lane, due_at, event)
    values ('digest:1', 'queue:1', app_now(), '{}'), ('other', 'names', app_now(), '{}')`;
  await unitOfWork(desk.db, () => handOverDueTasks(10));
  expect(await next(2)).toEqual(["queue:1", "1"]);
});

it("what has waited for long is worked off all the same", async () => {
  await flood();
  await desk.forward(11 * 60_000);
  await arrives("20001", "conversation");
  expect(await next(2)).toEqual(["1", "2"]);
});

it("one person's updates stay in the order in which they came", async () => {
  await arrives("7", "other");
  await arrives("7", "conversation");
  await arrives("8", "conversation");
  expect(await next(3)).toEqual(["8", "7"]);
  const arrival = await unitOfWork(desk.db, async () => {
    const head = await takeLane("7");
    if (head.kind !== "taken") throw new Error(head.kind);
    await finishItem(head.item.arrival);
    return head.item.arrival;
  });
  expect(await next(3)).toEqual(["7", "8"]);
  expect(arrival).toBeGreaterThan(0);
});

it("the next lanes are found by a look at them alone, however many wait since PostgreSQL counted", async () => {
  // As it counts every few minutes: when nothing waited, or when thousands did.
  await flood();
  await desk.sql`update inbox set done_at = app_now()`;
  await desk.sql`vacuum analyze inbox`;
  await desk.sql`update inbox set done_at = null`;
  const look = () => rowsRead(desk.databaseUrl, "inbox", (db) => readyLanes(db, 8));
  const head = () => rowsRead(desk.databaseUrl, "inbox", (db) => peekLane(db, "5000"));
  expect(await look()).toBeLessThan(100);
  expect(await head()).toBeLessThan(10);
  await desk.sql`vacuum analyze inbox`;
  expect(await look()).toBeLessThan(100);
  expect(await head()).toBeLessThan(10);
});

const pressed = (chatId: number, data: string) =>
  readUpdate(
    {
      update_id: 1,
      callback_query: {
        id: "1",
        from: { id: 5 },
        message: { message_id: 1, chat: { id: chatId } },
        data,
      },
    },
    me,
  )?.urgency;
const submit = (value: string) =>
  buttonData({
    on: "draft",
    input: { kind: "press", draftId: uuidv7(), step: "summary", verb: "submit", value },
  });

it("an update's urgency is read from where and what it is", () => {
  expect(pressed(-1001, "c:whatever")).toBe("team");
  expect(pressed(5, submit(ofTheGravest))).toBe("gravest");
  expect(pressed(5, submit(""))).toBe("other");
  expect(pressed(5, "h:home")).toBe("conversation");
  const wrote = { update_id: 1, message: { message_id: 1, chat: { id: 5 }, text: "hello" } };
  expect(readUpdate(wrote, me)?.urgency).toBe("conversation");
});
