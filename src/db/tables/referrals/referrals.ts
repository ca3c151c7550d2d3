import { sql } from "drizzle-orm";
import { check, index, uniqueIndex } from "drizzle-orm/pg-core";
import { CaseId, RecipientId, ReferralId, StaffId } from "../../../domain/ids.ts";
import { ReferralStatus } from "../../../domain/referrals/referral.ts";
import { at, rowId, word } from "../../columns.ts";
import { sealedText, ofCase } from "../../sealed.ts";
import { row, shed, table, withWords } from "../../table.ts";
import { withCases } from "../held.ts";
import { cases } from "../cases/cases.ts";
import { recipients } from "./recipients.ts";
import { staff } from "../staff/staff.ts";

/** What was made ready for a recipient, and what became of it. */
export const referrals = table(
  "referrals",
  {
    id: rowId("id", ReferralId).primaryKey(),
    caseId: rowId("case_id", CaseId)
      .notNull()
      .references(() => cases.id),
    recipientId: rowId("recipient_id", RecipientId)
      .notNull()
      .references(() => recipients.id),
    status: word("status", ReferralStatus).notNull().default("prepared"),
    /** Who had it made ready; once it is sent, who said so. */
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    /** Under which the recipient has it. */
    reference: sealedText("reference"),
    preparedAt: at("prepared_at")
      .notNull()
      .default(sql`app_now()`),
    sentAt: at("sent_at"),
    acknowledgedAt: at("acknowledged_at"),
  },
  {
    keptFor: withCases,
    sheds: withWords("case", "case_id"),
    sealedBy: ["id"],
    sealedUnder: ofCase("caseId"),
    nobody: "To whom the team referred a case, and who of them.",
    columns: {
      id: row,
      caseId: row,
      recipientId: row,
      status: row,
      staffId: row,
      reference: shed(sql`null`),
      preparedAt: row,
      sentAt: row,
      acknowledgedAt: row,
    },
  },
  (t) => [
    uniqueIndex("referrals_one_a_recipient")
      .on(t.caseId, t.recipientId)
      .where(sql`status <> 'not_sent'`),
    index("referrals_case").on(t.caseId),
    check("referrals_status", sql`status in ('prepared', 'sent', 'acknowledged', 'not_sent')`),
    check("referrals_sent", sql`(sent_at is not null) = (status in ('sent', 'acknowledged'))`),
    check("referrals_acknowledged", sql`(acknowledged_at is not null) = (status = 'acknowledged')`),
  ],
);
