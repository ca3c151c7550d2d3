import { sql } from "drizzle-orm";
import { integer, primaryKey, text } from "drizzle-orm/pg-core";
import { LegalRequestId, StaffId } from "../../../domain/ids.ts";
import { Analysis } from "../../../domain/legal/analysis.ts";
import { at, rowId } from "../../columns.ts";
import { sealedJson } from "../../sealed.ts";
import { keptForMs, row, shed, table, always } from "../../table.ts";
import { dayMs } from "../held.ts";
import { staff } from "../staff/staff.ts";
import { legalRequests } from "./legal-requests.ts";

/** Eleven answers to one version of a request. Once they are sealed they don't change. */
export const legalAnalyses = table(
  "legal_analyses",
  {
    requestId: rowId("request_id", LegalRequestId)
      .notNull()
      .references(() => legalRequests.id),
    version: integer("version").notNull(),
    answers: sealedJson("answers", Analysis),
    by: rowId("by", StaffId)
      .notNull()
      .references(() => staff.id),
    /** Of all answers, from when on they are sealed. */
    digest: text("digest"),
    sealedAt: at("sealed_at"),
  },
  {
    keptFor: always("Which analysis a disclosure rests on has to be known."),
    sheds: keptForMs(3 * 365 * dayMs, {
      since: sql`(select q.over_at from legal_requests q where q.id = legal_analyses.request_id)`,
      where: sql`answers is not null`,
    }),
    sealedBy: ["requestId", "version"],
    nobody: "What officers made of a request; of whom it is stands in its targets.",
    columns: {
      requestId: row,
      version: row,
      answers: shed(sql`null`),
      by: row,
      digest: row,
      sealedAt: row,
    },
  },
  (t) => [primaryKey({ columns: [t.requestId, t.version] })],
);
