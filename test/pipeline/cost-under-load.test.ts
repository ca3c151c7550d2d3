import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSandbox } from "telegram-sandbox";
import { expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startBot } from "../../src/start-bot.ts";
import { useDatabase } from "../support/database.ts";
import { testKeys } from "../support/keys.ts";
import { opened } from "../support/opened.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { lettersOf } from "../support/case-desk.ts";
import { openClient, quicken, setUpGroup } from "../support/scene.ts";

/*
 * What all of a bot asks of the database while many report at once, an update: cards, receipts, looks,
 * settlements and what goes by the clock are counted in.
 */

const people = 48;
/** Some 20.6 and 4.3 on a quiet machine; what goes by the clock is more where it is slow. */
const bounds = { statements: 23, commits: 5 };

const database = useDatabase();
let statements = 0;
let commits = 0;
/** Connections in a transaction. */
const inside = new Set<number>();
const debug = (statement: string, connection: number) => {
  const text = statement.trim();
  statements += 1;
  if (text === "begin") inside.add(connection);
  else if (text === "commit" || text === "rollback") inside.delete(connection);
  if (!inside.has(connection) && text !== "rollback") commits += 1;
};
const ours = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});
/** How many came from Telegram so far. */
async function updates(): Promise<number> {
  const [row] = await ours.sql<{ n: number }[]>`
    select count(*)::int as n from inbox where update_id is not null`;
  return row?.n ?? 0;
}
const connection = opened(() => connect(database.url(), { connections: 10, name: "cost", debug }));

it("while many report at once an update asks so much of the database and no more", async () => {
  await quicken(database.url(), 10_000);
  const sandbox = await startSandbox({ limits: false });
  const admin = sandbox.person({ firstName: "Ada" });
  const stop = await startBot({
    config: {
      botToken: sandbox.token,
      adminIds: [admin.id],
      database: { kind: "external", url: database.url(), ownerUrl: database.url() },
      dataDir: path.join(tmpdir(), "no-data-dir"),
      keys: testKeys,
      telegramApiRoot: sandbox.apiRoot,
      intake: { kind: "polling" },
      packagesTo: "chat",
      outcomeNoticeDelayS: 0,
      leaseS: 10,
      status: undefined,
      alarmCommand: undefined,
      log: { level: "error", format: "json" },
    },
    keys: testKeys,
    log: silentLog,
    url: database.url(),
    db: connection.db,
    renew: connection.renew,
    giveUp: () => undefined,
  });
  try {
    await setUpGroup(admin, sandbox.group({ title: "Review", owner: admin }), "review");
    // What a start plans is over by then.
    await sleep(4_000);
    const reporters = Array.from({ length: people }, () => sandbox.person());
    await Promise.all(reporters.map((each, at) => reportsTerm(each, lettersOf(at * 7919 + 13))));
    const before = { updates: await updates(), statements, commits };
    await Promise.all(reporters.map((each, at) => reportsTerm(each, lettersOf(at * 104729 + 7))));
    const after = { statements, commits };
    const during = (await updates()) - before.updates;
    expect(during).toBe(people * 6);
    expect((after.statements - before.statements) / during).toBeLessThanOrEqual(bounds.statements);
    expect((after.commits - before.commits) / during).toBeLessThanOrEqual(bounds.commits);
  } finally {
    await stop();
    await sandbox.stop();
  }
}, 120_000);
