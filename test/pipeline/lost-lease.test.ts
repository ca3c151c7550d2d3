import { afterAll, expect, it } from "vitest";
import { silentLog } from "../../src/domain/log.ts";
import { startOwnership } from "../../src/pipeline/owner.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";

/* Whoever leaves a role while the lease is being lost must not wait for an answer that never comes. */

const database = useDatabase();
const ours = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});
const ending: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(ending.map((end) => end())));

it("a role that is left as the line breaks is left, and taken again", async () => {
  const ownership = startOwnership({ url: database.url(), log: silentLog });
  ending.push(ownership.stop);
  let changes = 0;
  const stands = () =>
    ownership.stand("sealer", () => {
      changes += 1;
    });
  const standing = stands();
  await expect.poll(standing.owner).toBeDefined();
  let leaving = Promise.resolve();
  await ours.sql.begin(async (tx) => {
    // The sign of life with which it is left waits for this, and then for nobody.
    await tx`lock table roles in access exclusive mode`;
    leaving = standing.withdraw();
    const beats = () => tx`
      select pid from pg_stat_activity where datname = current_database()
        and application_name like '% lease' and wait_event_type = 'Lock'`;
    await expect.poll(beats).toHaveLength(1);
    await tx`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name like '% lease'`;
  });
  await leaving;
  const again = stands();
  await expect.poll(again.owner).toBeDefined();
  expect(changes).toBeGreaterThan(1);
}, 20_000);
