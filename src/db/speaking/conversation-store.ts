import { sql } from "drizzle-orm";
import { rows } from "../unit-of-work.ts";

/** Where the conversations plugin keeps its replay log: in the unit of work, like all else. */
export const conversationStore = {
  read: async (key: string): Promise<unknown> => {
    const [row] = await rows(sql`select state from conversation_states where key = ${key}`);
    return row?.["state"];
  },
  write: async (key: string, state: unknown): Promise<void> => {
    await rows(sql`
      insert into conversation_states (key, state) values (${key}, ${JSON.stringify(state)}::jsonb)
      on conflict (key) do update set state = excluded.state, updated_at = app_now()`);
  },
  delete: async (key: string): Promise<void> => {
    await rows(sql`delete from conversation_states where key = ${key}`);
  },
};
