import { sql } from "drizzle-orm";
import { index, uniqueIndex } from "drizzle-orm/pg-core";
import { DraftId, ReporterId, SubmissionId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { handedOut, leftOut, row, table } from "../../table.ts";
import { ownNumber, withCases } from "../held.ts";
import { drafts } from "./drafts.ts";
import { reporterOf, reporters } from "./reporters.ts";

export const submissions = table(
  "submissions",
  {
    id: rowId("id", SubmissionId).primaryKey(),
    draftId: rowId("draft_id", DraftId)
      .notNull()
      .references(() => drafts.id),
    reporterId: rowId("reporter_id", ReporterId)
      .notNull()
      .references(() => reporters.id),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: withCases,
    person: {
      section: "your_submissions",
      rowsOf: (_, userId) => sql`reporter_id in ${reporterOf(userId)}`,
      whenForgotten: { kind: "stays", because: "It names nobody once the reporter is nobody." },
    },
    columns: {
      id: leftOut(ownNumber, row),
      draftId: handedOut("draft_number", row),
      reporterId: handedOut("your_number", row),
      createdAt: handedOut("submitted_at", row),
    },
  },
  (t) => [
    uniqueIndex("submissions_draft_id_key").on(t.draftId),
    index("submissions_reporter").on(t.reporterId),
  ],
);
