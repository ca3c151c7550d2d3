import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { runSealer } from "../../src/pipeline/sealer.ts";
import { silentLog } from "../../src/domain/log.ts";
import { auditMac } from "../support/audit.ts";
import { useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
const stopping = new AbortController();
let connection: Connection;
let outside: ReturnType<typeof openClient>;
let sealing: Promise<void> | undefined;

beforeAll(() => {
  connection = connect(database.url(), { connections: 4, name: "sealer test" });
  outside = openClient(database.url());
});
afterAll(async () => {
  stopping.abort();
  await sealing;
  await connection.close();
  await outside.end();
});

const noted = { read: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
const under = () => ({
  db: connection.db,
  log: silentLog,
  mac: auditMac,
  noted,
  forgotten: { add: () => Promise.resolve() },
});

type Asking = Pick<typeof outside, "unsafe">;

async function record(client: Asking, code: string, minutesAgo = 0): Promise<void> {
  await client.unsafe(
    `insert into audit_events (at, kind, subject_code, actor, facts)
     values (app_now() - $1 * interval '1 minute', 'case_opened', $2, 'system', '{}')`,
    [minutesAgo, code],
  );
}

/** Codes of what is sealed, in the order of the chain. */
async function sealed(): Promise<string[]> {
  const found = await outside<{ code: string }[]>`
    select subject_code as code from audit_seals s join audit_events e on s.events @> e.id
    order by first, id`;
  return found.map(({ code }) => code);
}

it("seals what was left unsealed long before it began, then what comes", async () => {
  await record(outside, "left an hour ago", 60);
  await record(outside, "left just now");
  sealing = runSealer(under(), {
    signal: stopping.signal,
    isMine: () => !stopping.signal.aborted,
    fence: () => Promise.resolve(),
    well: () => undefined,
  });
  await expect.poll(sealed).toEqual(["left an hour ago", "left just now"]);
  await record(outside, "new");
  await expect.poll(sealed).toEqual(["left an hour ago", "left just now", "new"]);
});

it("seals an event whose transaction ends after later ones were sealed", async () => {
  await outside.begin(async (tx) => {
    await record(tx, "slow", 9);
    await record(outside, "fast");
    await expect.poll(sealed).toContain("fast");
    expect(await sealed()).not.toContain("slow");
  });
  await expect.poll(async () => (await sealed()).slice(-2)).toEqual(["fast", "slow"]);
});

it("seals an event after which the clock jumps", async () => {
  await outside.begin(async (tx) => {
    await record(tx, "before the jump");
    await tx`update app_clock set shift = interval '90 minutes'`;
  });
  await expect.poll(sealed).toContain("before the jump");
});

it("seals what comes at once with one seal, and keeps as few as it can", async () => {
  const seals = async () => (await outside`select 1 from audit_seals`).length;
  const before = await seals();
  await outside`
    insert into audit_events (kind, subject_code, actor, facts)
    select 'case_opened', 'many ' || n, 'system', '{}' from generate_series(1, 1200) n`;
  const left = () => outside`
    select 1 from audit_events e where not exists (
      select 1 from audit_seals s where s.events @> e.id)`;
  await expect.poll(left).toHaveLength(0);
  expect((await seals()) - before).toBe(3);
  // Whose numbers lie side by side is kept as their first and last.
  const [newest] = await outside`
    select length(events::text) as units from audit_seals order by first desc limit 1`;
  expect(newest?.["units"]).toBeLessThan(30);
});
