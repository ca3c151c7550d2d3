import { sql } from "drizzle-orm";
import { check, unique } from "drizzle-orm/pg-core";
import { AppointmentId, QueueId, StaffId } from "../../../domain/ids.ts";
import { Role } from "../../../domain/staff/staff.ts";
import { at, rowId, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";
import { queues } from "../queues/queues.ts";
import { staff } from "./staff.ts";

/** Who was made what, by whom, and until when. Rows stay: who was entitled when has to be known. */
export const appointments = table(
  "appointments",
  {
    id: rowId("id", AppointmentId).primaryKey(),
    staffId: rowId("staff_id", StaffId)
      .notNull()
      .references(() => staff.id),
    role: word("role", Role).notNull(),
    /** Null: in every queue. */
    queueId: rowId("queue_id", QueueId).references(() => queues.id),
    appointedBy: rowId("appointed_by", StaffId)
      .notNull()
      .references(() => staff.id),
    appointedAt: at("appointed_at")
      .notNull()
      .default(sql`app_now()`),
    /** Null: another admin has to agree first. */
    effectiveAt: at("effective_at"),
    agreedBy: rowId("agreed_by", StaffId).references(() => staff.id),
    removedBy: rowId("removed_by", StaffId).references(() => staff.id),
    removedAt: at("removed_at"),
    /** Who wants an admin removed, and when that happens without another admin's word. */
    removalAskedBy: rowId("removal_asked_by", StaffId).references(() => staff.id),
    removalDueAt: at("removal_due_at"),
    /** The other admin who wanted it, too. */
    removalSecondedBy: rowId("removal_seconded_by", StaffId).references(() => staff.id),
  },
  {
    keptFor: always("Who was entitled when has to be known."),
    nobody: "Who of the team was made what, and by whom.",
    columns: {
      id: row,
      staffId: row,
      role: row,
      queueId: row,
      appointedBy: row,
      appointedAt: row,
      effectiveAt: row,
      agreedBy: row,
      removedBy: row,
      removedAt: row,
      removalAskedBy: row,
      removalDueAt: row,
      removalSecondedBy: row,
    },
  },
  (t) => [
    unique("appointments_one_standing")
      .on(t.staffId, t.role, t.queueId, t.removedAt)
      .nullsNotDistinct(),
    check("appointments_role", sql`role in ('moderator', 'senior', 'legal', 'admin')`),
    check("appointments_admin_everywhere", sql`role not in ('admin', 'legal') or queue_id is null`),
    check("appointments_removed_by", sql`(removed_at is null) = (removed_by is null)`),
    check("appointments_removal_asked", sql`(removal_due_at is null) = (removal_asked_by is null)`),
    check(
      "appointments_removal_seconded",
      sql`removal_seconded_by is null or removed_by is not null and removal_seconded_by <> removed_by
        and removal_seconded_by <> staff_id`,
    ),
  ],
);
