import { sql } from "drizzle-orm";
import { check, index, integer } from "drizzle-orm/pg-core";
import { CaseId, LegalRequestId, LegalTargetId } from "../../../domain/ids.ts";
import { TargetKind } from "../../../domain/legal/target.ts";
import { rowId, word } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { row, shed, table, keptForMs, always } from "../../table.ts";
import { cases } from "../cases/cases.ts";
import { dayMs } from "../held.ts";
import { legalRequests } from "./legal-requests.ts";

/** What a request is about in one of its versions, and how much of it was held when that was entered. */
export const legalTargets = table(
  "legal_targets",
  {
    id: rowId("id", LegalTargetId).primaryKey(),
    requestId: rowId("request_id", LegalRequestId)
      .notNull()
      .references(() => legalRequests.id),
    version: integer("version").notNull(),
    kind: word("kind", TargetKind).notNull(),
    value: sealedText("value"),
    reports: integer("reports").notNull(),
    cases: integer("cases").notNull(),
    /** People who reported: a request about one of them is about a reporter. */
    reporters: integer("reporters").notNull(),
    /** The case that a removal order opened or joined, as far as that may be known. */
    caseId: rowId("case_id", CaseId).references(() => cases.id),
  },
  {
    keptFor: always("How many targets there were has to be known."),
    sheds: keptForMs(3 * 365 * dayMs, {
      since: sql`(select q.over_at from legal_requests q where q.id = legal_targets.request_id)`,
      where: sql`value is not null`,
    }),
    sealedBy: ["id"],
    nobody:
      "Whom and what the law asks about. Whether there is anything is told to nobody, so it is in no file.",
    columns: {
      id: row,
      requestId: row,
      version: row,
      kind: row,
      value: shed(sql`null`),
      reports: row,
      cases: row,
      reporters: row,
      caseId: shed(sql`null`),
    },
  },
  (t) => [
    index("legal_targets_request").on(t.requestId, t.version),
    index("legal_targets_case")
      .on(t.caseId)
      .where(sql`case_id is not null`),
    check("legal_targets_kind", sql`kind in ('report', 'case', 'account', 'name', 'link', 'term')`),
  ],
);
