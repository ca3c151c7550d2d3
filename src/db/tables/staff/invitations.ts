import { sql } from "drizzle-orm";
import { check, index } from "drizzle-orm/pg-core";
import { InvitationId, QueueId, StaffId } from "../../../domain/ids.ts";
import { Role } from "../../../domain/staff/staff.ts";
import { at, rowId, word } from "../../columns.ts";
import { row, until, table } from "../../table.ts";
import { queues } from "../queues/queues.ts";
import { staff } from "./staff.ts";

/** One-time codes with which somebody becomes staff; gone once used, and after minutes. */
export const invitations = table(
  "invitations",
  {
    /** Random: it is the token of the link. */
    id: rowId("id", InvitationId).primaryKey(),
    role: word("role", Role).notNull(),
    queueId: rowId("queue_id", QueueId).references(() => queues.id),
    madeBy: rowId("made_by", StaffId)
      .notNull()
      .references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: until("it is used, or its minutes are over and another one is made"),
    nobody: "Links with which somebody may join the team, for ten minutes.",
    columns: {
      id: row,
      role: row,
      queueId: row,
      madeBy: row,
      expiresAt: row,
    },
  },
  (t) => [
    index("invitations_expiry").on(t.expiresAt),
    check("invitations_role", sql`role in ('moderator', 'senior', 'admin')`),
  ],
);
