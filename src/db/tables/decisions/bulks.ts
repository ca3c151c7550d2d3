import { sql } from "drizzle-orm";
import { check, index } from "drizzle-orm/pg-core";
import { z } from "zod";
import { BulkScope, BulkStatus, BulkVerdict, Listed } from "../../../domain/decisions/bulk.ts";
import { BulkId, CaseId, QueueId, StaffId } from "../../../domain/ids.ts";
import { at, rowId, word, json } from "../../columns.ts";
import { row, table } from "../../table.ts";
import { withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { queues } from "../queues/queues.ts";
import { staff } from "../staff/staff.ts";

/** Cases that are decided together, once somebody confirms it. Each is a decision of its own. */
export const bulks = table(
  "bulks",
  {
    id: rowId("id", BulkId).primaryKey(),
    /** From whose card it was begun. */
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    /** Whose team decides. */
    queueId: rowId("queue_id", QueueId)
      .notNull()
      .references(() => queues.id),
    scope: word("scope", BulkScope).notNull(),
    /** Ids and codes, each with the version at which it was listed. */
    cases: json("cases", z.array(Listed).readonly()).notNull(),
    status: word("status", BulkStatus).notNull().default("asking"),
    verdict: json("verdict", BulkVerdict),
    decidedBy: rowId("decided_by", StaffId).references(() => staff.id),
    /** Codes of those that had changed meanwhile. */
    skipped: json("skipped", z.array(z.string()).readonly()).notNull().default([]),
    askedAt: at("asked_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    nobody: "Which cases the team decides on together, and who of them did.",
    columns: {
      id: row,
      caseId: row,
      queueId: row,
      scope: row,
      cases: row,
      status: row,
      verdict: row,
      decidedBy: row,
      skipped: row,
      askedAt: row,
    },
  },
  (t) => [
    index("bulks_cases").using("gin", sql`${t.cases} jsonb_path_ops`),
    check("bulks_scope", sql`scope in ('place', 'burst', 'flood')`),
    check("bulks_status", sql`status in ('asking', 'done', 'dropped')`),
    check("bulks_decided", sql`(status = 'done') = (verdict is not null)`),
  ],
);
