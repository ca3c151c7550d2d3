import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText } from "../sealed.ts";
import { cases, decisions, staff } from "./cases.ts";
import { queues } from "./queues.ts";

/** Who works on a case right now; past its time it counts for nothing. */
export const assignments = pgTable(
  "assignments",
  {
    caseId: uuid("case_id")
      .primaryKey()
      .references(() => cases.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    takenAt: at("taken_at")
      .notNull()
      .default(sql`app_now()`),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("assignments_staff").on(t.staffId)],
);

/** What the team writes to itself about a case; never for a reporter. */
export const caseNotes = pgTable(
  "case_notes",
  {
    id: uuid("id").primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    words: sealedText("words").notNull(),
    /** The return with which it went to the moderators, as why their case came back. */
    decisionId: uuid("decision_id").references(() => decisions.id),
    writtenAt: at("written_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    index("case_notes_case").on(t.caseId, t.writtenAt),
    index("case_notes_staff").on(t.staffId),
    uniqueIndex("case_notes_one_a_decision").on(t.decisionId),
  ],
);

/** Cases that are decided together, once somebody confirms it. Each is a decision of its own. */
export const bulks = pgTable(
  "bulks",
  {
    id: uuid("id").primaryKey(),
    /** From whose card it was begun. */
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** Whose team decides. */
    queueId: uuid("queue_id")
      .notNull()
      .references(() => queues.id),
    scope: text("scope").notNull(),
    /** Ids and codes, each with the version at which it was listed. */
    cases: jsonb("cases").notNull(),
    status: text("status").notNull().default("asking"),
    verdict: jsonb("verdict"),
    decidedBy: uuid("decided_by").references(() => staff.id),
    /** Codes of those that had changed meanwhile. */
    skipped: jsonb("skipped").notNull().default([]),
    askedAt: at("asked_at")
      .notNull()
      .default(sql`app_now()`),
  },
  () => [
    check("bulks_scope", sql`scope in ('place', 'burst', 'flood')`),
    check("bulks_status", sql`status in ('asking', 'done', 'dropped')`),
    check("bulks_decided", sql`(status = 'done') = (verdict is not null)`),
  ],
);
