import { sql } from "drizzle-orm";
import { z } from "zod";
import { FloodGate } from "../../domain/speaking/flood-gate.ts";
import { ChatId, QuestionId, ReportId } from "../../domain/ids.ts";
import { knownLanguage, type Language } from "../../domain/speaking/languages.ts";
import { Notice } from "../../domain/reporting/report-draft.ts";
import { SentFile } from "../../domain/reporting/sent-file.ts";
import { rows } from "../unit-of-work.ts";

/** A page that asks for words about one of the person's reports. */
export const WritingPage = z.enum(["adding", "objecting", "answering"]);
export type WritingPage = z.infer<typeof WritingPage>;

const ScreenPage = z.enum([
  "home",
  "words",
  "resume",
  "language",
  "draft",
  ...WritingPage.options,
  "none",
]);
export type ScreenPage = z.infer<typeof ScreenPage>;

const Screen = z
  .object({
    chatId: z.coerce.number().pipe(ChatId),
    page: ScreenPage,
    /** In which the person is spoken to. */
    language: z.string(),
    lastIncoming: z.coerce.number(),
    reportId: ReportId.nullable(),
    questionId: QuestionId.nullable(),
    notice: Notice.nullable(),
  })
  .transform(({ reportId, questionId, notice, ...row }) => ({
    ...row,
    /** The report that the page is about, if it is about one. */
    reportId: reportId ?? undefined,
    /** The question of the team that it is about, if it is about one. */
    questionId: questionId ?? undefined,
    notice: notice ?? undefined,
  }));
/** What a person's private chat shows as its one live message. */
export type Screen = z.infer<typeof Screen>;

export async function findScreen(chatId: ChatId): Promise<Screen | undefined> {
  const [row] = await rows(sql`
    select chat_id as "chatId", page, language, last_incoming as "lastIncoming",
      report_id as "reportId", question_id as "questionId", notice
    from screens where chat_id = ${chatId}`);
  return row && Screen.parse(row);
}

/** What a page is about, if it asks for words. */
export type About = { reportId?: ReportId | undefined; questionId?: QuestionId | undefined };

/** Turns to a page, on which nothing was said yet. */
export async function turnTo(
  chatId: ChatId,
  { page, reportId, questionId }: { page: ScreenPage } & About,
): Promise<void> {
  await rows(sql`
    update screens set page = ${page}, report_id = ${reportId ?? null},
      question_id = ${questionId ?? null}, notice = null
    where chat_id = ${chatId}`);
}

/** Says something to the last input on the page at hand. */
export async function noteOnScreen(chatId: ChatId, notice: Notice): Promise<void> {
  await rows(sql`
    update screens set notice = ${JSON.stringify(notice)}::jsonb where chat_id = ${chatId}`);
}

/** An earlier version kept no more than the number. */
const KeptFile = z.union([
  SentFile,
  z.number().transform((messageId): SentFile => ({ messageId })),
]);
const Files = z.object({ files: z.array(KeptFile).nullable() });

/** The person's messages that hold a picture or a file, as far as they are remembered. */
export async function filesIn(chatId: ChatId): Promise<SentFile[]> {
  const [row] = await rows(sql`select files from screens where chat_id = ${chatId}`);
  return (row && Files.parse(row).files) ?? [];
}

export async function keepFiles(chatId: ChatId, files: readonly SentFile[]): Promise<void> {
  const kept = files.length === 0 ? null : JSON.stringify(files);
  await rows(sql`update screens set files = ${kept}::jsonb where chat_id = ${chatId}`);
}

const Visit = z
  .object({ gate: FloodGate.nullable(), now: z.coerce.date(), hasFiles: z.boolean() })
  .transform(({ gate, ...visit }) => ({ ...visit, gate: gate ?? undefined }));
/**
 * What is known when somebody did something: when it is, what is left of the updates that they may
 * have handled, and whether messages of theirs with pictures or files are remembered.
 */
export type Visit = z.infer<typeof Visit>;

/** Notes where the person wrote or pressed something, and in which language their client is. */
export async function noteIncoming(
  chatId: ChatId,
  seen: { messageId: number; language: string },
): Promise<Visit> {
  const [row] = await rows(sql`
    insert into screens (chat_id, page, language, last_incoming)
    values (${chatId}, 'none', ${seen.language}, ${seen.messageId})
    on conflict (chat_id) do update
      set language = coalesce(screens.chosen_language, excluded.language),
      last_incoming = greatest(screens.last_incoming, excluded.last_incoming)
    returning flood_gate as gate, app_now() as now, files is not null as "hasFiles"`);
  return Visit.parse(row);
}

export async function keepFloodGate(chatId: ChatId, gate: FloodGate): Promise<void> {
  await rows(sql`
    update screens set flood_gate = ${JSON.stringify(gate)}::jsonb where chat_id = ${chatId}`);
}

/** The language that a person chose themselves, if they did. */
export async function chosenLanguageOf(chatId: ChatId): Promise<Language | undefined> {
  const [row] = await rows(sql`
    select chosen_language as chosen from screens where chat_id = ${chatId}`);
  return row && knownLanguage(Chosen.parse(row).chosen ?? undefined);
}

const Chosen = z.object({ chosen: z.string().nullable() });

/** From now on the person is spoken to in this language, whatever their client's is. */
export async function keepLanguage(chatId: ChatId, language: Language): Promise<void> {
  await rows(sql`
    update screens set chosen_language = ${language}, language = ${language}
    where chat_id = ${chatId}`);
}
