import { integer } from "drizzle-orm/pg-core";
import { Role } from "../../../domain/control/role.ts";
import { at, word } from "../../columns.ts";
import { always, row, table } from "../../table.ts";

/** What one process does for all, and which one. */
export const roles = table(
  "roles",
  {
    role: word("role", Role).primaryKey(),
    /** The owner number of the process; null: nobody has it. */
    owner: integer("owner"),
    takenAt: at("taken_at"),
    /** When what it does last went well: a poll was answered, a look found what is due. */
    wellAt: at("well_at"),
  },
  {
    keptFor: always("It is one line a role."),
    nobody: "Which process does what.",
    columns: { role: row, owner: row, takenAt: row, wellAt: row },
  },
);
