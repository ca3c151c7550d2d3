import { sql } from "drizzle-orm";
import { bigint, index, text } from "drizzle-orm/pg-core";
import { KeptFacts } from "../../../domain/control/audit-event.ts";
import { at, json } from "../../columns.ts";
import { row, table, until } from "../../table.ts";

/** What has changed, in codes and never in words. Insert-only: a trigger refuses the rest. */
export const auditEvents = table(
  "audit_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: at("at")
      .notNull()
      .default(sql`app_now()`),
    kind: text("kind").notNull(),
    subjectCode: text("subject_code").notNull(),
    actor: text("actor").notNull(),
    facts: json("facts", KeptFacts).notNull(),
  },
  {
    keptFor: until("five years are over since it was sealed; the sweep takes whole seals"),
    nobody: "Codes of what happened, and who of the team did it; a reporter is only 'reporter'.",
    columns: {
      id: row,
      at: row,
      kind: row,
      subjectCode: row,
      actor: row,
      facts: row,
    },
  },
  (t) => [
    index("audit_events_code").on(t.subjectCode),
    index("audit_events_case")
      .on(sql`(facts ->> 'case')`)
      .where(sql`facts ->> 'case' is not null`),
  ],
);
