import { UserId } from "../../../domain/ids.ts";
import { at } from "../../columns.ts";
import { sealedUserId } from "../../sealed.ts";
import { always, row, table } from "../../table.ts";

/** Whom the operator named as admins (`ADMIN_IDS`), since which start, and until which. */
export const owners = table(
  "owners",
  {
    userId: sealedUserId("user_id", UserId).primaryKey(),
    namedAt: at("named_at").notNull(),
    droppedAt: at("dropped_at"),
  },
  {
    keptFor: always("Who was entitled when has to be known."),
    sealedBy: ["userId"],
    nobody: "Whom the operator of this bot named as its admins, and since when.",
    columns: {
      userId: row,
      namedAt: row,
      droppedAt: row,
    },
  },
);
