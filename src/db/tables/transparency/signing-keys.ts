import { sql } from "drizzle-orm";
import { boolean, check, text } from "drizzle-orm/pg-core";
import { at } from "../../columns.ts";
import { sealedText } from "../../sealed.ts";
import { always, row, table } from "../../table.ts";

/** With what the reports, the feed and the packages are signed that leave the system. */
export const signingKeys = table(
  "signing_keys",
  {
    single: boolean("single").primaryKey().default(true),
    /** As minisign writes it. */
    publicKey: text("public_key").notNull(),
    secret: sealedText("secret").notNull(),
    madeAt: at("made_at")
      .notNull()
      .default(sql`app_now()`),
  },
  {
    keptFor: always("What was signed has to be verified for as long as somebody has it."),
    sealedBy: ["publicKey"],
    nobody: "A key that says of files that they come from here.",
    columns: { single: row, publicKey: row, secret: row, madeAt: row },
  },
  () => [check("signing_keys_single", sql`single`)],
);
