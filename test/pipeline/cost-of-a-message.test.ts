import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership, type Ownership } from "../../src/pipeline/owner.ts";
import { startSenders, type Senders } from "../../src/pipeline/sender.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { plainly } from "../support/plain-saying.ts";

/* What the sender asks of the database for a message, besides what its composing reads. */

const desk = useCaseDesk();
let counted: string[] = [];
let connection: Connection;
let ownership: Ownership;
let senders: Senders<number>;
let sent = 0;

beforeAll(async () => {
  await desk.sql`update app_clock set pace = 1000`;
  const debug = (statement: string) => counted.push(statement.trim());
  connection = connect(desk.databaseUrl, { connections: 4, name: "cost", debug });
  ownership = startOwnership({ url: desk.databaseUrl, log: silentLog });
  senders = startSenders<number>({
    db: connection.db,
    ...plainly((_, chatId) => Promise.resolve(chatId)),
    width: 16,
    owner: ownership.current,
    perform: () => {
      sent += 1;
      return Promise.resolve({ kind: "delivered" });
    },
  });
  // The first chat is looked for once its part is this process's.
  await sends(1);
});
afterAll(async () => {
  await senders.stop(1_000);
  await ownership.stop();
  await connection.close();
});
beforeEach(() => desk.sql`delete from outbox`);

/** Owes a message each to so many people; what it took until all were settled, a message. */
async function sends(people: number) {
  const before = sent;
  await desk.sql`
    insert into outbox (key, chat_id, priority, message)
    select 'one:' || n || ':' || ${before}, n, 10, '{"kind":"leave_chat","chatId":1}'
    from generate_series(1, ${people}::int) n`;
  counted = [];
  senders.wake();
  const isOwed = () => desk.sql`select 1 from outbox where status <> 'sent' limit 1`;
  while ((await isOwed()).length > 0) await sleep(20);
  expect(sent - before).toBe(people);
  // What goes by the clock is not of a message.
  const own = counted.filter((statement) => !/^with alive|owner not in/.test(statement));
  const begun = own.filter((statement) => statement === "begin").length;
  const alone = own.filter((statement) => statement.startsWith("with done")).length;
  return { statements: own.length / people, commits: (begun + alone) / people };
}

it("one message costs seven statements and two commits at most", async () => {
  const cost = await sends(1);
  // A look, begin, claim, commit, the result; and perhaps one look more, as time passes.
  expect(cost.statements).toBeLessThanOrEqual(7);
  expect(cost.commits).toBeLessThanOrEqual(2);
});

it("of many that wait each costs less than two statements and one commit", async () => {
  const cost = await sends(400);
  expect(cost.statements).toBeLessThan(2);
  expect(cost.commits).toBeLessThan(1);
});
