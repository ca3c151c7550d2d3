import { sql } from "drizzle-orm";
import { check, index, text } from "drizzle-orm/pg-core";
import { ChatId, DraftId, GroupAskId, SourceGroupId } from "../../../domain/ids.ts";
import { GroupAskKind, GroupAskTarget } from "../../../domain/reporting/group-ask.ts";
import { at, telegramId, rowId, word } from "../../columns.ts";
import { sealedUserId, sealedJson } from "../../sealed.ts";
import { same } from "../../values.ts";
import { handedOut, keptForMs, row, table } from "../../table.ts";
import { dayMs, deleted } from "../held.ts";
import { sourceGroups } from "../queues/source-groups.ts";

/** What somebody asked for with `/report` in a source group; gone after minutes. */
export const groupAsks = table(
  "group_asks",
  {
    /** Random: it is the token of the link that leads to the private chat. */
    id: rowId("id", GroupAskId).primaryKey(),
    sourceId: rowId("source_id", SourceGroupId)
      .notNull()
      .references(() => sourceGroups.id),
    threadId: telegramId("thread_id"),
    kind: word("kind", GroupAskKind).notNull(),
    /** Who asked; a chat's id when somebody wrote in its name. */
    userId: sealedUserId("user_id", ChatId).notNull(),
    language: text("language").notNull(),
    target: sealedJson("target", GroupAskTarget).notNull(),
    status: text("status").notNull().default("waiting"),
    /** The draft that it began, to be taken back when the person can't be reached. */
    draftId: rowId("draft_id", DraftId),
    answeredAt: at("answered_at"),
    expiresAt: at("expires_at").notNull(),
  },
  {
    keptFor: keptForMs(dayMs, { since: sql`expires_at` }),
    sealedBy: ["id"],
    person: {
      section: "what_you_asked_in_groups",
      rowsOf: (t, userId) => same(t.userId, userId),
      whenForgotten: deleted,
    },
    columns: {
      id: handedOut("number", row),
      sourceId: handedOut("group_number", row),
      threadId: handedOut("topic_number", row),
      kind: handedOut("kind", row),
      userId: handedOut("telegram_id", row),
      language: handedOut("language", row),
      target: handedOut("message_that_you_meant", row),
      status: handedOut("state", row),
      draftId: handedOut("draft_number", row),
      answeredAt: handedOut("answered_at", row),
      expiresAt: handedOut("kept_until", row),
    },
  },
  (t) => [
    index("group_asks_user").on(t.userId),
    index("group_asks_expire").on(t.expiresAt),
    check("group_asks_kind", sql`kind in ('report', 'help', 'anonymous')`),
    check("group_asks_status", sql`status in ('waiting', 'taken')`),
  ],
);
