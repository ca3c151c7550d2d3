import { sql } from "drizzle-orm";
import { first, record } from "../record.ts";
import { conversationStates } from "../tables/speaking/conversation-states.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const Kept = record({ state: conversationStates.state });

const of = (key: string) =>
  sql`from ${conversationStates} where ${same(conversationStates.key, key)}`;

/** Where the conversations plugin keeps its replay log: in the unit of work, like all else. */
export const conversationStore = {
  read: async (key: string): Promise<unknown> => {
    return (await first(Kept, sql`select ${Kept.list} ${of(key)}`))?.state;
  },
  write: async (key: string, state: unknown): Promise<void> => {
    await rows(sql`
      ${insertInto(conversationStates, { key, state })}
      on conflict (key) do update set state = excluded.state, updated_at = app_now()`);
  },
  delete: async (key: string): Promise<void> => {
    await rows(sql`delete ${of(key)}`);
  },
};
