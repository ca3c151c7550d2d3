import { sql } from "drizzle-orm";
import { check, index, integer } from "drizzle-orm/pg-core";
import { LegalRequestId, LegalTargetId } from "../../../domain/ids.ts";
import { TargetKind } from "../../../domain/legal/target.ts";
import { rowId, word } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { row, shed, table, keptForMs, always } from "../../table.ts";
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
    },
  },
  (t) => [
    index("legal_targets_request").on(t.requestId, t.version),
    check("legal_targets_kind", sql`kind in ('report', 'case', 'account', 'name', 'link', 'term')`),
  ],
);
