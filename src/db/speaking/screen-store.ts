// What a private chat shows, and in which language. Turned by verbs of reporters and staff.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, type QuestionId, type ReportId } from "../../domain/ids.ts";
import type { Notice } from "../../domain/reporting/report-draft.ts";
import { SentFile } from "../../domain/reporting/sent-file.ts";
import type { FloodGate } from "../../domain/speaking/flood-gate.ts";
import type { ScreenPage } from "../../domain/speaking/screen-page.ts";
import { knownLanguage, type Language } from "../../domain/speaking/languages.ts";
import { computed, first, one, record, type ReadBy } from "../record.ts";
import { screens } from "../tables/speaking/screens.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const Screen = record({
  chatId: screens.chatId,
  page: screens.page,
  /** In which the person is spoken to. */
  language: screens.language,
  lastIncoming: screens.lastIncoming,
  /** The report that the page is about, if it is about one. */
  reportId: screens.reportId,
  /** The question of the team that it is about, if it is about one. */
  questionId: screens.questionId,
  notice: screens.notice,
});
/** What a person's private chat shows as its one live message. */
export type Screen = ReadBy<typeof Screen>;

const of = (chatId: ChatId) => sql`from ${screens} where ${same(screens.chatId, chatId)}`;

async function change(chatId: ChatId, changes: Changes<typeof screens>): Promise<void> {
  await rows(sql`
    update ${screens} set ${set(screens, changes, { chatId })}
    where ${same(screens.chatId, chatId)}`);
}

export async function findScreen(chatId: ChatId): Promise<Screen | undefined> {
  return first(Screen, sql`select ${Screen.list} ${of(chatId)}`);
}

/** What a page is about, if it asks for words. */
export type About = { reportId?: ReportId | undefined; questionId?: QuestionId | undefined };

/** Turns to a page, on which nothing was said yet. */
export async function turnTo(
  chatId: ChatId,
  { page, reportId, questionId }: { page: ScreenPage } & About,
): Promise<void> {
  const about = { reportId: reportId ?? null, questionId: questionId ?? null };
  await change(chatId, { page, ...about, notice: null });
}

/** Says something to the last input on the page at hand. */
export async function noteOnScreen(chatId: ChatId, notice: Notice): Promise<void> {
  await change(chatId, { notice });
}

const Files = record({ files: screens.files });

/** The person's messages that hold a picture or a file, as far as they are remembered. */
export async function filesIn(chatId: ChatId): Promise<SentFile[]> {
  return (await first(Files, sql`select ${Files.list} ${of(chatId)}`))?.files ?? [];
}

export async function keepFiles(chatId: ChatId, files: SentFile[]): Promise<void> {
  await change(chatId, { files: files.length === 0 ? null : files });
}

const Visit = record({
  gate: screens.floodGate,
  now: computed(sql`app_now()`, z.coerce.date()),
  hasFiles: computed(sql`files is not null`, z.boolean()),
});
/**
 * What is known when somebody did something: when it is, what is left of the updates that they may
 * have handled, and whether messages of theirs with pictures or files are remembered.
 */
export type Visit = ReadBy<typeof Visit>;

/** Notes where the person wrote or pressed something, and in which language their client is. */
export async function noteIncoming(
  chatId: ChatId,
  seen: { messageId: number; language: string },
): Promise<Visit> {
  const { language, messageId } = seen;
  return one(
    Visit,
    sql`
      ${insertInto(screens, { chatId, page: "none", language, lastIncoming: messageId })}
      on conflict (chat_id) do update
        set language = coalesce(screens.chosen_language, excluded.language),
        last_incoming = greatest(screens.last_incoming, excluded.last_incoming)
      returning ${Visit.list}`,
  );
}

export async function keepFloodGate(chatId: ChatId, floodGate: FloodGate): Promise<void> {
  await change(chatId, { floodGate });
}

const Chosen = record({ language: screens.chosenLanguage });

/** The language that a person chose themselves, if they did. */
export async function chosenLanguageOf(chatId: ChatId): Promise<Language | undefined> {
  const chosen = await first(Chosen, sql`select ${Chosen.list} ${of(chatId)}`);
  return chosen && knownLanguage(chosen.language);
}

/** From now on the person is spoken to in this language, whatever their client's is. */
export async function keepLanguage(chatId: ChatId, language: Language): Promise<void> {
  await change(chatId, { chosenLanguage: language, language });
}
