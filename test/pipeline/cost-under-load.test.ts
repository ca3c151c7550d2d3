import { setTimeout as sleep } from "node:timers/promises";
import { startSandbox } from "telegram-sandbox";
import { expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { startBotHere } from "../support/bot-here.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { lettersOf } from "../support/case-desk.ts";
import { openClient, quicken, setUpGroup } from "../support/scene.ts";

/*
 * What all of a bot asks of the database while many report at once, an update: cards, receipts, looks,
 * settlements and what goes by the clock are counted in.
 */

const people = 48;
/** `looks`: for what is to be worked on or sent. What goes by the clock is more where it is slow. */
const bounds = { statements: 12, commits: 2.5, looks: 0.6 };
/** Where all else on the machine slows it down, less comes together: so often it may try. */
const rounds = 3;

const database = useDatabase();
const counted = { statements: 0, commits: 0, looks: 0 };
type Counted = typeof counted;
const isWithin = (found: Counted) =>
  found.statements <= bounds.statements &&
  found.commits <= bounds.commits &&
  found.looks <= bounds.looks;
/** Connections in a transaction. */
const inside = new Set<number>();
const debug = (statement: string, connection: number) => {
  const text = statement.trim();
  counted.statements += 1;
  if (/^with recursive groups|^select "head"."lane"/.test(text)) counted.looks += 1;
  if (text === "begin") inside.add(connection);
  else if (text === "commit" || text === "rollback") inside.delete(connection);
  if (!inside.has(connection) && text !== "rollback") counted.commits += 1;
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
  const stop = await startBotHere({
    sandbox,
    url: database.url(),
    connection,
    adminId: admin.id,
  });
  try {
    await setUpGroup(admin, sandbox.group({ title: "Review", owner: admin }), "review");
    // What a start plans is over by then.
    await sleep(4_000);
    const reporters = Array.from({ length: people }, () => sandbox.person());
    await Promise.all(reporters.map((each, at) => reportsTerm(each, lettersOf(at * 7919 + 13))));
    const found: Counted[] = [];
    for (let round = 1; round <= rounds && !found.some(isWithin); round += 1) {
      const before = { updates: await updates(), ...counted };
      const terms = reporters.map((_, at) => lettersOf(at * 104_729 + round));
      await Promise.all(reporters.map((each, at) => reportsTerm(each, terms[at] ?? "")));
      const after = { ...counted };
      const during = (await updates()) - before.updates;
      expect(during).toBe(people * 6);
      const anUpdate = (of: keyof Counted) => (after[of] - before[of]) / during;
      found.push({
        statements: anUpdate("statements"),
        commits: anUpdate("commits"),
        looks: anUpdate("looks"),
      });
    }
    console.log("an update", found);
    expect(found.some(isWithin), JSON.stringify(found)).toBe(true);
  } finally {
    await stop();
    await sandbox.stop();
  }
}, 120_000);
