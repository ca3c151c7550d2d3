import { sql } from "drizzle-orm";
import { check, index, integer } from "drizzle-orm/pg-core";
import { z } from "zod";
import { ProposalState, ProposedSetting } from "../../../domain/control/setting-proposal.ts";
import { SettingProposalId, StaffId } from "../../../domain/ids.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { keptForMs, row, table } from "../../table.ts";
import { dayMs } from "../held.ts";
import { staff } from "../staff/staff.ts";

/** Settings that somebody wants to be others all at once, until an admin confirms it. */
export const settingProposals = table(
  "setting_proposals",
  {
    id: rowId("id", SettingProposalId).primaryKey(),
    /** Each with its version: it is set while all are at theirs. */
    changes: json("changes", z.array(ProposedSetting).readonly()).notNull(),
    /** Counts how often it was shown anew; a button is good for the round in which it was drawn. */
    round: integer("round").notNull().default(1),
    state: word("state", ProposalState).notNull().default("asking"),
    /** Whose it is to confirm. Null: it came from the server, and any admin may. */
    askedBy: rowId("asked_by", StaffId).references(() => staff.id),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: keptForMs(dayMs, { since: sql`expires_at` }),
    nobody: "What is to be set, and which admin asked for it.",
    columns: {
      id: row,
      changes: row,
      round: row,
      state: row,
      askedBy: row,
      expiresAt: row,
    },
  },
  (t) => [
    index("setting_proposals_expiry").on(t.expiresAt),
    check("setting_proposals_state", sql`state in ('asking', 'done', 'dropped')`),
  ],
);
