// What goes to a chat next, and when, without a sender. Used by tests of what is owed to a chat.
import { nextInChats, type TakenRow } from "../../src/db/mail/destination-store.ts";
import type { Database } from "../../src/db/connect.ts";
import { priorities } from "../../src/domain/delivery.ts";
import { Pace } from "../../src/pipeline/pace.ts";
import { chatRule } from "../../src/pipeline/pacing.ts";

/** What goes to a chat next. `pressNext`: what went there last, nobody pressed for. */
export async function nextIn(
  db: Database,
  chatId: number,
  pressNext = false,
): Promise<TakenRow | undefined> {
  const heads = await nextInChats(db, {
    slots: undefined,
    busy: [],
    pressOnly: [],
    noPress: [],
    pressNext: pressNext ? [chatId] : [],
    limit: 100,
  });
  return heads.find((head) => head.chatId === chatId);
}

/** A chat as a process has it that sent nothing there for an hour. Its clock goes by `passes`. */
export function pacedChat(db: Database, chatId: number) {
  let nowMs = 3_600_000;
  let pressNext = true;
  const pace = new Pace(() => nowMs);
  return {
    passes: (ms: number) => {
      nowMs += ms;
    },
    /** The next row, if its token is there. */
    takes: async (): Promise<TakenRow | undefined> => {
      const row = await nextIn(db, chatId, pressNext);
      if (row === undefined) return undefined;
      const rule = chatRule(chatId, row.urgent);
      if (pace.waitMs(`${chatId}`, rule, 0) > 0) return undefined;
      pace.take(`${chatId}`, rule, 0);
      pressNext = row.priority !== priorities.owed_to_press;
      return row;
    },
  };
}
