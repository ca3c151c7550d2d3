import { sql } from "drizzle-orm";
import { check, index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { HoldId, LegalRequestId, StaffId } from "../../../domain/ids.ts";
import {
  HoldChange,
  HoldDays,
  HoldGround,
  HoldScope,
  HoldStatus,
} from "../../../domain/privacy/hold.ts";
import { at, figure, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { legalRequests } from "../legal/legal-requests.ts";
import { staff } from "../staff/staff.ts";

/** What is held for the law, why, until when, and which two of the admins said so. */
export const holds = table(
  "holds",
  {
    id: rowId("id", HoldId).primaryKey(),
    code: text("code").notNull(),
    scope: word("scope", HoldScope).notNull(),
    /** The case, the subject, or the reporter without a name; and the code by which it was asked for. */
    targetId: uuid("target_id").notNull(),
    targetCode: text("target_code").notNull(),
    ground: word("ground", HoldGround).notNull().default("authority"),
    days: figure("days", HoldDays).notNull().default(90),
    status: word("status", HoldStatus).notNull().default("drafted"),
    askedBy: rowId("asked_by", StaffId)
      .notNull()
      .references(() => staff.id),
    askExpiresAt: at("ask_expires_at").notNull(),
    confirmedBy: rowId("confirmed_by", StaffId).references(() => staff.id),
    placedAt: at("placed_at"),
    endsAt: at("ends_at"),
    /** What another admin has to agree to of one that stands. */
    change: word("change", HoldChange),
    changeBy: rowId("change_by", StaffId).references(() => staff.id),
    changeDays: figure("change_days", HoldDays),
    /** The legal request that began it by itself, and until when it is to stand. */
    requestId: rowId("request_id", LegalRequestId).references(() => legalRequests.id),
    plannedUntil: at("planned_until"),
  },
  {
    keptFor: always("What was held, and why, has to be known."),
    nobody: "What the law makes the operator keep; of whom it is stands here never.",
    columns: {
      id: row,
      code: row,
      scope: row,
      targetId: row,
      targetCode: row,
      ground: row,
      days: row,
      status: row,
      askedBy: row,
      askExpiresAt: row,
      confirmedBy: row,
      placedAt: row,
      endsAt: row,
      change: row,
      changeBy: row,
      changeDays: row,
      requestId: row,
      plannedUntil: row,
    },
  },
  (t) => [
    uniqueIndex("holds_code_key").on(t.code),
    index("holds_request")
      .on(t.requestId)
      .where(sql`request_id is not null`),
    index("holds_live")
      .on(t.status)
      .where(sql`status in ('drafted', 'asked', 'started', 'standing')`),
    check("holds_scope", sql`scope in ('case', 'subject', 'person', 'report')`),
    check("holds_ground", sql`ground in ('authority', 'claim', 'danger')`),
    check("holds_days", sql`days in (30, 90, 180, 365)`),
    check(
      "holds_status",
      sql`status in ('drafted', 'asked', 'started', 'dropped', 'refused', 'expired', 'standing', 'ended')`,
    ),
    check(
      "holds_by_two",
      sql`status not in ('standing', 'ended') or ends_at is not null and confirmed_by is not null
        and confirmed_by <> asked_by`,
    ),
  ],
);
