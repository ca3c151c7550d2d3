import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/verify-audit.ts";
import { verifyAudit } from "../support/audit.ts";
import { useAuditedDesk } from "../support/audited-desk.ts";

/* What was decided is in the trail and in tables, and a table that somebody edited is found. */

const { desk, head } = useAuditedDesk();

describe("shows where the tables are not what it says", () => {
  const undone = async (change: string, undo: string) => {
    await desk.sql.unsafe(change);
    const verdict = await verifyAudit(desk.databaseUrl, head());
    await desk.sql.unsafe(undo);
    return verdict;
  };

  it.each([
    {
      what: "a decision's ground",
      change: "update decisions set ground = 'duplicate' where version = 2",
      undo: "update decisions set ground = 'gone' where version = 2",
      says: /The decision on C-\w{8} at version 2: the table `decisions` has ground duplicate, the trail says gone\./,
    },
    {
      what: "who decided",
      change: "update decisions set staff_id = null where version = 2",
      undo: "update decisions set staff_id = (select id from staff) where version = 2",
      says: /has staff_id system, the trail says staff:[0-9a-f-]{36}\./,
    },
    {
      what: "a decision taken out",
      change:
        "create table kept as select * from decisions; delete from decisions where version = 3",
      undo: "delete from decisions; insert into decisions select * from kept; drop table kept",
      says: /The trail has a decision on C-\w{8} at version 3 that is not in the table `decisions`\./,
    },
    {
      what: "a case's status",
      change: "update cases set status = 'upheld'",
      undo: "update cases set status = 'open'",
      says: /Case C-\w{8}: the table `cases` has status upheld, the trail says open\./,
    },
    {
      what: "a case's category",
      change: "update cases set category = 'weapons'",
      undo: "update cases set category = 'drugs'",
      says: /has category weapons, the trail says drugs\./,
    },
    {
      // The first difference is named, by the order of codes: none comes before this one.
      what: "a case under another code",
      change: "create table kept as select code from cases; update cases set code = 'C-00000000'",
      undo: "update cases set code = (select code from kept); drop table kept",
      says: /C-00000000 (at version 2 that the trail does not know|is in the table)/,
    },
  ])("$what", async ({ change, undo, says }) => {
    const verdict = await undone(change, undo);
    expect(verdict.fault).toBeUndefined();
    expect(wordsOf(verdict)).toMatchObject({ exitCode: 1, text: expect.stringMatching(says) });
  });

  it("and nothing where nobody touched them", async () => {
    const verdict = await verifyAudit(desk.databaseUrl, head());
    expect(verdict.difference).toBeUndefined();
    expect(wordsOf(verdict).exitCode).toBe(0);
  });
});
