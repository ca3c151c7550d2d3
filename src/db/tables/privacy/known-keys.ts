import { text } from "drizzle-orm/pg-core";
import { always, row, table } from "../../table.ts";

/** The keys that this database was sealed with, so that a wrong one is noticed at the start. */
export const knownKeys = table(
  "known_keys",
  {
    name: text("name").primaryKey(),
    /** What only the right key makes, and from which no key can be worked out. */
    proof: text("proof").notNull(),
  },
  {
    keptFor: always("What is sealed has to open for as long as the bot is run."),
    nobody: "Names of keys, with what each of them makes of its name.",
    columns: { name: row, proof: row },
  },
);
