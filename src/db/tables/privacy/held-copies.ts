import { index, integer, text } from "drizzle-orm/pg-core";
import { z } from "zod";
import { HoldId } from "../../../domain/ids.ts";
import { at, rowId } from "../../columns.ts";
import { ofHold, sealedJson } from "../../sealed.ts";
import { keptForMs, row, table } from "../../table.ts";
import { holds } from "./holds.ts";
import { primaryKey } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

/**
 * What was there when something was held, row by row. The rows themselves go by the ordinary rules, so
 * that nobody can tell whether something is held.
 */
export const heldCopies = table(
  "held_copies",
  {
    holdId: rowId("hold_id", HoldId)
      .notNull()
      .references(() => holds.id),
    part: integer("part").notNull(),
    /** Of which table it is a row. */
    of: text("of").notNull(),
    content: sealedJson("content", z.record(z.string(), z.unknown())).notNull(),
    /** When the hold ends; nothing reads it from then on, and the next sweep takes it. */
    endsAt: at("ends_at").notNull(),
  },
  {
    keptFor: keptForMs(0, { since: sql`ends_at` }),
    sealedBy: ["holdId", "part"],
    sealedUnder: ofHold("holdId"),
    nobody:
      "What the law makes the operator keep. Whether there is anything is told to nobody, so it is in no file.",
    columns: { holdId: row, part: row, of: row, content: row, endsAt: row },
  },
  (t) => [primaryKey({ columns: [t.holdId, t.part] }), index("held_copies_end").on(t.endsAt)],
);
