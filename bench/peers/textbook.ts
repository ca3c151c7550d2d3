import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationFlavor,
  type VersionedState,
  type ConversationData,
} from "@grammyjs/conversations";
import { eq } from "drizzle-orm";
import { bigint, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Context } from "grammy";
import { openClient } from "./open-client.ts";
import { openBot, required, run } from "./run.ts";
import { card, choices, home, inColumn, questions, received, submit } from "./words.ts";

/*
 * The textbook's bot: grammY, its conversations with their state in PostgreSQL through drizzle, and sends
 * as they come. It loses what a crash, a cut connection or a 429 takes, and knows no roles and no audit.
 */

type Bot = ConversationFlavor<Context>;

const states = pgTable("conversations", { key: text().primaryKey(), state: jsonb().notNull() });
const reports = pgTable("reports", {
  id: uuid().primaryKey().defaultRandom(),
  reporterId: bigint("reporter_id", { mode: "number" }).notNull(),
  words: text().notNull(),
  seenIn: text("seen_in").notNull(),
  category: text().notNull(),
  note: text(),
  cardId: bigint("card_id", { mode: "number" }),
  createdAt: timestamp("created_at").notNull().defaultNow(),
});

const groupId = Number(required("GROUP_ID"));
const client = openClient(required("DATABASE_URL"), 10);
await client`create table if not exists conversations (key text primary key, state jsonb not null)`;
await client`
  create table if not exists reports (
    id uuid primary key default gen_random_uuid(), reporter_id bigint not null, words text not null,
    seen_in text not null, category text not null, note text, card_id bigint,
    created_at timestamp not null default now())`;
const db = drizzle(client);

async function submitted(report: typeof reports.$inferInsert): Promise<string> {
  const [stored] = await db.insert(reports).values(report).returning();
  if (stored === undefined) throw new Error("not stored");
  const { text: words, keyboard } = card(stored.id, stored.words);
  const sent = await bot.api.sendMessage(groupId, words, { reply_markup: keyboard });
  await db.update(reports).set({ cardId: sent.message_id }).where(eq(reports.id, stored.id));
  return stored.id;
}

async function report(conversation: Conversation<Bot>, begun: Context): Promise<void> {
  await begun.answerCallbackQuery();
  await begun.editMessageText(questions.words);
  const written = await conversation.waitFor("message:text");
  await written.reply(questions.where, { reply_markup: inColumn(choices.where, "where") });

  const where = await conversation.waitForCallbackQuery(/^where:/);
  await where.answerCallbackQuery();
  await where.editMessageText(questions.category, {
    reply_markup: inColumn(choices.category, "category"),
  });

  const category = await conversation.waitForCallbackQuery(/^category:/);
  await category.answerCallbackQuery();
  await category.editMessageText(questions.summary, { reply_markup: submit });

  let last = await conversation.waitFor(["message:text", "callback_query:data"]);
  let note: string | null = null;
  while (last.callbackQuery === undefined) {
    note = last.message?.text ?? note;
    await last.reply(questions.summary, { reply_markup: submit });
    last = await conversation.waitFor(["message:text", "callback_query:data"]);
  }
  const code = await conversation.external(() =>
    submitted({
      reporterId: written.from.id,
      words: written.msg.text,
      seenIn: where.callbackQuery.data,
      category: category.callbackQuery.data,
      note,
    }),
  );
  await last.answerCallbackQuery(code);
  await last.editMessageText(received(code));
}

const bot = openBot<Bot>();
bot.use(
  conversations({
    storage: {
      type: "key",
      getStorageKey: (ctx) => ctx.chatId?.toString(),
      adapter: {
        read: async (key) => {
          const [row] = await db.select().from(states).where(eq(states.key, key));
          return row?.state as VersionedState<ConversationData> | undefined;
        },
        write: async (key, state) => {
          await db
            .insert(states)
            .values({ key, state })
            .onConflictDoUpdate({ target: states.key, set: { state } });
        },
        delete: async (key) => {
          await db.delete(states).where(eq(states.key, key));
        },
      },
    },
  }),
);
bot.command("start", (ctx) => ctx.reply(home.text, { reply_markup: home.keyboard }));
bot.use(createConversation(report));
bot.callbackQuery("report", (ctx) => ctx.conversation.enter("report"));

await run(bot);
