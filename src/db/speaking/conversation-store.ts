// The conversations plugin's replay log. Kept by the private chat, read with the visit of a person.
import { sql } from "drizzle-orm";
import type { ChatId } from "../../domain/ids.ts";
import type { Write } from "../pending.ts";
import { first, maybe, record } from "../record.ts";
import { conversationStates } from "../tables/speaking/conversation-states.ts";
import { later, memoryOf } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const Kept = record({ state: conversationStates.state });

const of = (key: string) =>
  sql`from ${conversationStates} where ${same(conversationStates.key, key)}`;

/** `state`: undefined where there is none any more. */
type Written = { key: string; state: unknown };

const writing: Write<Written> = {
  into: conversationStates,
  named: { by: ({ key }) => key, join: (_, after) => after },
  statements: (written) =>
    written.map(({ key, state }) =>
      state === undefined
        ? sql`delete ${of(key)}`
        : sql`${insertInto(conversationStates, { key, state })}
            on conflict (key) do update set state = excluded.state, updated_at = app_now()`,
    ),
};

const known = () => memoryOf<unknown>(conversationStates);

function write(key: string, state: unknown): Promise<void> {
  known().set(key, state);
  return later(writing, { key, state });
}

const Beside = record({ "conversation.state": maybe(conversationStates.state) });

/** The state of a private chat's conversation, for a query that joins it. */
export const conversationBeside = {
  list: Beside.list,
  join: (chatId: ChatId) =>
    sql`left join ${conversationStates} on ${same(conversationStates.key, String(chatId))}`,
  know: (chatId: ChatId, row: Record<string, unknown>): void => {
    known().set(String(chatId), Beside.read(row)["conversation.state"]);
  },
};

/** Where the conversations plugin keeps its replay log: in the unit of work, like all else. */
export const conversationStore = {
  read: async (key: string): Promise<unknown> => {
    if (known().has(key)) return known().get(key);
    return (await first(Kept, sql`select ${Kept.list} ${of(key)}`))?.state;
  },
  write,
  delete: (key: string): Promise<void> => write(key, undefined),
};
