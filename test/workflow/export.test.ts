import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { fileOf, rowsAtOnce } from "../../src/domain/control/export-file.ts";
import { exportKey, usualExport, type Export } from "../../src/domain/control/export.ts";
import { ChatId, ExportId, UserId } from "../../src/domain/ids.ts";
import { beginExport, rowsOfExport } from "../../src/workflow/control/take-out.ts";
import { takeAway } from "../../src/workflow/speaking/take-away.ts";
import { openCaseDesk, pseudonymOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { decider, someYear, worldOf, write, writePeople } from "../support/generated-year.ts";

const database = useDatabase();
let desk: CaseDesk;
beforeAll(async () => {
  desk = openCaseDesk(database.url());
  await writePeople(desk);
});
afterAll(() => desk.close());

const look = <T>(reading: () => Promise<T>) => unitOfWork(desk.db, reading);
const dayMs = 86_400_000;
const all: Export = { ...usualExport, days: 0 };

async function textOf(choice: Export, since?: Date): Promise<string> {
  const parts: Uint8Array[] = [];
  const batches = rowsOfExport(look, { choice, since, after: undefined });
  for await (const part of fileOf(choice, batches)) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
type Row = Record<string, string | number | null>;
const rowsIn = async (choice: Export, since?: Date): Promise<Row[]> =>
  JSON.parse(await textOf({ ...choice, format: "json" }, since));

const cellOf = (value: string | number | null | undefined) => `${value ?? ""}`;

/** Cells of a line of a CSV file without line breaks in cells. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );

describe("cases", () => {
  it("equal a recount of a generated year, all and by time, category and state", async () => {
    await fc.assert(
      fc.asyncProperty(someYear, fc.gen(), async (generated, pick) => {
        const now = Date.now();
        const world = worldOf(generated, now);
        await write(desk, world);
        const some = pick(fc.constantFrom, ...world.cases);
        const since = new Date(now - 90 * dayMs);
        const byHand = world.cases
          .filter(({ openedAt }) => openedAt >= since.getTime())
          .filter(({ category }) => category === some.category)
          .filter(({ status }) => status === some.status)
          .map(({ openedAt }) => new Date(Math.round(openedAt)).toISOString());
        const state = some.status as Export["state"];
        const found = await rowsIn({ ...all, category: some.category, state }, since);
        expect(found.map((row) => String(row["opened_at"]))).toEqual(
          expect.arrayContaining(byHand),
        );
        expect(found).toHaveLength(byHand.length);

        const every = await rowsIn(all);
        expect(every).toHaveLength(world.cases.length);
        const standing = world.reports.filter(({ isWithdrawn }) => !isWithdrawn).length;
        expect(every.reduce((sum, row) => sum + Number(row["reports"]), 0)).toBe(standing);
      }),
      { numRuns: 8 },
    );
  });

  it("say the same as CSV and as JSON", async () => {
    const rows = await rowsIn(all);
    const [head = "", ...lines] = (await textOf(all)).trimEnd().split("\r\n");
    const columns = cellsOf(head);
    expect(lines.map(cellsOf)).toEqual(
      rows.map((row) => columns.map((column) => cellOf(row[column ?? ""]))),
    );
  });

  it("name no reporter, nobody of the team, no person, and none of the gravest", async () => {
    await desk.sql`update staff set name = 'Canary Mo'`;
    await desk.sql`update cases set category = 'drugs', words_gone_at = null`;
    await desk.sql`update subjects set kind = 'channel', display = 'https://t.me/open_canary'`;
    expect((await textOf(all)).match(/open_canary/g)).toHaveLength((await rowsIn(all)).length);
    for (const hides of [
      desk.sql`update subjects set kind = 'user'`,
      desk.sql`update cases set category = 'child_abuse'`,
      desk.sql`update cases set words_gone_at = now()`,
    ]) {
      await desk.sql`update subjects set kind = 'channel'`;
      await desk.sql`update cases set category = 'drugs', words_gone_at = null`;
      await hides;
      expect(await textOf(all)).not.toMatch(/canary|\b[89]00\b/i);
    }
  });
});

it("is read while it is written: no more than a batch ahead, whatever there is", async () => {
  await desk.sql`
    insert into subjects (id, kind, display)
    select gen_random_uuid(), 'website', 'https://example.org/' || n from generate_series(1, 4000) n`;
  await desk.sql`
    insert into cases (id, code, subject_id, category)
    select gen_random_uuid(), 'C-' || id, id, 'fraud' from subjects where kind = 'website'`;
  let looks = 0;
  const counting = <T>(reading: () => Promise<T>) => {
    looks += 1;
    return look(reading);
  };
  const file = fileOf(
    all,
    rowsOfExport(counting, { choice: all, since: undefined, after: undefined }),
  );
  const sizes: number[] = [];
  for await (const part of file) {
    sizes.push(Buffer.from(part).toString("utf8").split("\r\n").length - 1);
    // The first part is the line of names.
    expect(looks).toBe(sizes.length - 1);
  }
  expect(Math.max(...sizes)).toBe(rowsAtOnce);
  expect(sizes.length).toBeGreaterThan(4000 / rowsAtOnce);
});

describe("the files", () => {
  const owner = UserId.parse(41);
  const operator = {
    owners: [owner, UserId.parse(42)],
    outcomeNoticeDelayMs: 0,
    pseudonymOf,
  };
  const by = { userId: owner, name: "Ada" };
  const chatId = ChatId.parse(owner);
  beforeEach(() => desk.sql`delete from outbox`);
  const begins = (choice: Export, person = by) =>
    look(() => beginExport(operator, person, { chatId, choice }));
  const owed = () =>
    desk.sql<{ chat: number; kind: string }[]>`
      select chat_id::float8 as chat, facts ->> 'kind' as kind from outbox order by id`;

  it("go to whoever asked, and the other admins hear of it", async () => {
    expect(await begins(all)).toBe("sent");
    expect((await owed()).map(({ kind }) => kind).toSorted()).toEqual(["alert", "send_export"]);
    const [event] = await desk.sql`
      select actor, facts from audit_events where kind = 'exported' order by id desc limit 1`;
    expect(event).toMatchObject({ facts: { of: "cases", format: "csv", days: 0 } });
    const [away] = await desk.sql`
      select due_at - app_now() > interval '23 hours' as "isLater" from scheduled_tasks
      where key like 'take_away:export:%'`;
    expect(away).toEqual({ isLater: true });
  });

  it("are none where nothing fits, and for nobody but admins", async () => {
    expect(await begins({ ...all, category: "weapons", state: "merged" })).toBe("nothing_there");
    const stranger = { userId: UserId.parse(7), name: "Sam" };
    expect(await begins(all, stranger)).toBe("not_admin");
    expect(await owed()).toEqual([]);
  });

  it("of the log have nothing of legal requests and holds", async () => {
    await desk.sql`
      insert into audit_events (kind, subject_code, actor, facts)
      select kind, 'X-' || kind, ${`staff:${decider}`}, '{}'::jsonb
      from unnest(array['case_taken', 'legal_registered', 'hold_placed', 'authority_added', 'holding']) kind`;
    const codes = (await rowsIn({ ...all, of: "audit" })).map((row) => row["code"]);
    expect(codes).toEqual(expect.arrayContaining(["X-case_taken", "X-holding"]));
    expect(codes.filter((code) => /legal_|hold_|authority_/.test(String(code)))).toEqual([]);
  });

  it("leave the chat when their day is over", async () => {
    const exportId = ExportId.parse("019ab000-0000-7000-8000-00000000000a");
    const key = exportKey(exportId);
    await desk.sql`insert into posted_messages (chat_id, message_id, key)
      values (41, 5, ${key}), (41, 6, ${key})`;
    await look(() => takeAway(key));
    expect((await owed()).map(({ kind }) => kind)).toEqual(["delete_message", "delete_message"]);
  });
});
