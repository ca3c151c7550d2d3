import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { runSealer } from "../../src/pipeline/sealer.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const stopping = new AbortController();
let connection: Connection;
let sealing: Promise<void> | undefined;

beforeAll(() => {
  connection = connect(database.url(), { connections: 4, name: "sealer test" });
});
afterAll(async () => {
  stopping.abort();
  await sealing;
  await connection.close();
});

type Asking = Pick<Connection["client"], "unsafe">;

async function record(client: Asking, code: string, minutesAgo = 0): Promise<void> {
  await client.unsafe(
    `insert into audit_events (at, kind, subject_code, actor, facts)
     values (app_now() - $1 * interval '1 minute', 'case_opened', $2, 'system', '{}')`,
    [minutesAgo, code],
  );
}

/** Codes of what is sealed, in the order of the chain. */
async function sealed(): Promise<string[]> {
  const found = await connection.client<{ code: string }[]>`
    select subject_code as code from audit_seals s join audit_events e on e.id = s.event_id
    order by position`;
  return found.map(({ code }) => code);
}

it("seals what was left unsealed long before it began, then what comes", async () => {
  await record(connection.client, "left an hour ago", 60);
  await record(connection.client, "left just now");
  sealing = runSealer(connection.db, stopping.signal);
  await expect.poll(sealed).toEqual(["left an hour ago", "left just now"]);
  await record(connection.client, "new");
  await expect.poll(sealed).toEqual(["left an hour ago", "left just now", "new"]);
});

it("seals an event whose transaction ends after later ones were sealed", async () => {
  await connection.client.begin(async (tx) => {
    await record(tx, "slow", 9);
    await record(connection.client, "fast");
    await expect.poll(sealed).toContain("fast");
    expect(await sealed()).not.toContain("slow");
  });
  await expect.poll(async () => (await sealed()).slice(-2)).toEqual(["fast", "slow"]);
});
