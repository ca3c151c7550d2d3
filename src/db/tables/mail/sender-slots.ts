import { integer, smallint } from "drizzle-orm/pg-core";
import { always, row, table } from "../../table.ts";

/** Which process sends to which part of all chats, so that the order and pace of a chat are one's. */
export const senderSlots = table(
  "sender_slots",
  {
    slot: smallint("slot").primaryKey(),
    /** The owner number of the process; null: nobody's. */
    owner: integer("owner"),
  },
  {
    keptFor: always("It is one line a part, and there are 64."),
    nobody: "Which process sends where.",
    columns: { slot: row, owner: row },
  },
);
