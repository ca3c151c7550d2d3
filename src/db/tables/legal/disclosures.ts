import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { DisclosureId, LegalDecisionId, StaffId } from "../../../domain/ids.ts";
import { Outcome } from "../../../domain/legal/decision.ts";
import { Instrument } from "../../../domain/legal/instrument.ts";
import { LegalSection } from "../../../domain/legal/sections.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { staff } from "../staff/staff.ts";
import { legalDecisions } from "./legal-decisions.ts";

/** The ledger: what was disclosed to an authority, be it that nothing is held. Only ever added to. */
export const disclosures = table(
  "disclosures",
  {
    id: rowId("id", DisclosureId).primaryKey(),
    decisionId: rowId("decision_id", LegalDecisionId)
      .notNull()
      .references(() => legalDecisions.id),
    requestCode: text("request_code").notNull(),
    outcome: word("outcome", Outcome).notNull(),
    instrument: word("instrument", Instrument).notNull(),
    country: text("country").notNull(),
    proposedBy: rowId("proposed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    confirmedBy: rowId("confirmed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    /** Who of the two, or of the others, handed it out. */
    handedBy: rowId("handed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    analysisDigest: text("analysis_digest").notNull(),
    dataDigest: text("data_digest").notNull(),
    manifestDigest: text("manifest_digest").notNull(),
    /** Of which sections something was given. */
    classes: json("classes", z.array(LegalSection).readonly()).notNull(),
    /** About how many people who reported. */
    persons: integer("persons").notNull(),
    disclosedAt: at("disclosed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What was disclosed has to be known; it names nobody."),
    nobody: "That something was disclosed, under which decision; never of whom.",
    columns: {
      id: row,
      decisionId: row,
      requestCode: row,
      outcome: row,
      instrument: row,
      country: row,
      proposedBy: row,
      confirmedBy: row,
      handedBy: row,
      analysisDigest: row,
      dataDigest: row,
      manifestDigest: row,
      classes: row,
      persons: row,
      disclosedAt: row,
    },
  },
  (t) => [
    uniqueIndex("disclosures_one_a_decision").on(t.decisionId),
    index("disclosures_time").on(t.disclosedAt),
    check("disclosures_by_two", sql`proposed_by <> confirmed_by`),
  ],
);
