import { sql } from "drizzle-orm";
import { check, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { LegalDecisionId, LegalRequestId, StaffId } from "../../../domain/ids.ts";
import { LegalGround, Outcome } from "../../../domain/legal/decision.ts";
import { Grant } from "../../../domain/legal/sections.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";
import { legalRequests } from "./legal-requests.ts";

/** What two persons decided of one version of a request: one proposes, another one confirms. */
export const legalDecisions = table(
  "legal_decisions",
  {
    id: rowId("id", LegalDecisionId).primaryKey(),
    requestId: rowId("request_id", LegalRequestId)
      .notNull()
      .references(() => legalRequests.id),
    version: integer("version").notNull(),
    outcome: word("outcome", Outcome).notNull(),
    ground: word("ground", LegalGround),
    /** Which columns of which sections are given. */
    grants: json("grants", z.array(Grant).readonly()).notNull(),
    /** The key of age to which what is given is closed, as both saw it; null: nothing is given. */
    recipient: text("recipient"),
    analysisDigest: text("analysis_digest"),
    /** Of what is given, as it was when the second person confirmed. */
    dataDigest: text("data_digest"),
    proposedBy: rowId("proposed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    /** Null: it is still being put together. */
    proposedAt: at("proposed_at"),
    confirmedBy: rowId("confirmed_by", StaffId).references(() => staff.id),
    confirmedAt: at("confirmed_at"),
  },
  {
    keptFor: always("Who decided what, and why, has to be known."),
    nobody: "What two of the team decided; of whom it is stands in the targets.",
    columns: {
      id: row,
      requestId: row,
      version: row,
      outcome: row,
      ground: row,
      grants: row,
      recipient: row,
      analysisDigest: row,
      dataDigest: row,
      proposedBy: row,
      proposedAt: row,
      confirmedBy: row,
      confirmedAt: row,
    },
  },
  (t) => [
    uniqueIndex("legal_decisions_one_a_version").on(t.requestId, t.version),
    check("legal_decisions_by_two", sql`confirmed_by is null or confirmed_by <> proposed_by`),
    check(
      "legal_decisions_whole",
      sql`confirmed_at is null or confirmed_by is not null and proposed_at is not null
        and analysis_digest is not null`,
    ),
    check(
      "legal_decisions_outcome",
      sql`outcome in ('full', 'part', 'nothing_held', 'narrow', 'refuse', 'challenge')`,
    ),
  ],
);
