// What a private chat shows, and in which language. Turned by verbs of reporters and staff.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, type QuestionId, type ReportId } from "../../domain/ids.ts";
import type { Notice } from "../../domain/reporting/report-draft.ts";
import { SentFile } from "../../domain/reporting/sent-file.ts";
import type { FloodGate } from "../../domain/speaking/flood-gate.ts";
import type { ScreenPage } from "../../domain/speaking/screen-page.ts";
import { knownLanguage, type Language } from "../../domain/speaking/languages.ts";
import type { Write } from "../pending.ts";
import { computed, first, record, type ReadBy } from "../record.ts";
import { knowNow } from "../clock.ts";
import { pauseBeside } from "../control/pause-store.ts";
import { draftBeside } from "../reporting/draft-store.ts";
import { conversationBeside } from "./conversation-store.ts";
import { postedBeside, screenKey } from "./posted-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { screens } from "../tables/speaking/screens.ts";
import { later, memoryOf, rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const fields = {
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
};
const Screen = record(fields);
/** What a person's private chat shows as its one live message. */
export type Screen = ReadBy<typeof Screen>;

const of = (chatId: ChatId) => sql`from ${screens} where ${same(screens.chatId, chatId)}`;

type Change = { chatId: ChatId; changes: Changes<typeof screens> };

const changing: Write<Change> = {
  into: screens,
  named: {
    by: ({ chatId }) => `${chatId}`,
    join: (before, { chatId, changes }) => ({ chatId, changes: { ...before.changes, ...changes } }),
  },
  statements: (changed) =>
    changed.map(
      ({ chatId, changes }) => sql`
        update ${screens} set ${set(screens, changes, { chatId })}
        where ${same(screens.chatId, chatId)}`,
    ),
};

/** Of a chat whose row is locked since somebody did something there: how it is by now. */
const locked = () => memoryOf<Whole>(screens);

async function change(chatId: ChatId, changes: Partial<Whole>): Promise<void> {
  const known = locked().get(chatId);
  if (known !== undefined) locked().set(chatId, { ...known, ...changes });
  const named = Object.entries(changes).map(([key, value]) => [key, value ?? null]);
  await later(changing, { chatId, changes: Object.fromEntries(named) as Changes<typeof screens> });
}

export async function findScreen(chatId: ChatId): Promise<Screen | undefined> {
  return locked().get(chatId) ?? first(Screen, sql`select ${Screen.list} ${of(chatId)}`);
}

/** What a page is about, if it asks for words. */
export type About = { reportId?: ReportId | undefined; questionId?: QuestionId | undefined };

/** Turns to a page, on which nothing was said yet. */
export async function turnTo(
  chatId: ChatId,
  { page, reportId, questionId }: { page: ScreenPage } & About,
): Promise<void> {
  await change(chatId, { page, reportId, questionId, notice: undefined });
}

/** Says something to the last input on the page at hand. */
export async function noteOnScreen(chatId: ChatId, notice: Notice): Promise<void> {
  await change(chatId, { notice });
}

const Files = record({ files: screens.files });

/** The person's messages that hold a picture or a file, as far as they are remembered. */
export async function filesIn(chatId: ChatId): Promise<SentFile[]> {
  const known =
    locked().get(chatId) ?? (await first(Files, sql`select ${Files.list} ${of(chatId)}`));
  return known?.files ?? [];
}

export async function keepFiles(chatId: ChatId, files: SentFile[]): Promise<void> {
  await change(chatId, { files: files.length === 0 ? undefined : files });
}

const Whole = record({
  ...fields,
  chosenLanguage: screens.chosenLanguage,
  files: screens.files,
  floodGate: screens.floodGate,
});
type Whole = ReadBy<typeof Whole>;

const Beside = record({
  now: computed(sql`app_now()`, z.coerce.date()),
  isUnreachable: computed(
    sql`(select r.reachable from reporters r
      where r.telegram_user_id = screens.chat_id limit 1) is false`,
    z.boolean(),
  ),
});
const Missed = record({ missed: computed(sql`missed`, z.boolean()) });

/**
 * What is known when somebody did something: when it is, what is left of the updates that they may
 * have handled, whether they could not be written to or missed something, and whether messages of
 * theirs with pictures or files are remembered.
 */
export type Visit = { gate: FloodGate | undefined; now: Date; wasAway: boolean; hasFiles: boolean };

/**
 * Notes where the person wrote or pressed something, and in which language their client is. Reads what
 * else the next steps need of the chat.
 */
export async function noteIncoming(
  chatId: ChatId,
  seen: { messageId: number; language: string },
): Promise<Visit> {
  const { language, messageId } = seen;
  const others = locked();
  const [row = {}] = await rows(sql`
    with noted as (
      ${insertInto(screens, { chatId, page: "none", language, lastIncoming: messageId })}
      on conflict (chat_id) do update
        set language = coalesce(screens.chosen_language, excluded.language),
        last_incoming = greatest(screens.last_incoming, excluded.last_incoming),
        seen_on = excluded.seen_on
      returning *)
    select ${Whole.list}, ${Beside.list}, ${draftBeside.list}, ${conversationBeside.list},
      ${pauseBeside.list}, ${postedBeside.list(screenKey(chatId))}, exists (
      select 1 from ${outbox} where ${same(outbox.chatId, chatId)} and because is not null) as missed
    from noted screens ${draftBeside.join(chatId)} ${conversationBeside.join(chatId)}
      ${pauseBeside.join}`);
  const screen = Whole.read(row);
  // Theirs are locked still.
  for (const [other, theirs] of others) locked().set(other, theirs);
  locked().set(chatId, screen);
  draftBeside.know(chatId, row);
  conversationBeside.know(chatId, row);
  pauseBeside.know(row);
  postedBeside.know(screenKey(chatId), row);
  const { floodGate: gate, files } = screen;
  const { now, isUnreachable } = Beside.read(row);
  knowNow(now);
  const wasAway = isUnreachable || Missed.read(row).missed;
  return { now, wasAway, gate, hasFiles: files !== undefined };
}

export async function keepFloodGate(chatId: ChatId, floodGate: FloodGate): Promise<void> {
  await change(chatId, { floodGate });
}

const Chosen = record({ language: screens.chosenLanguage });

/** The language that a person chose themselves, if they did. */
export async function chosenLanguageOf(chatId: ChatId): Promise<Language | undefined> {
  const known = locked().get(chatId);
  if (known !== undefined) return knownLanguage(known.chosenLanguage);
  const chosen = await first(Chosen, sql`select ${Chosen.list} ${of(chatId)}`);
  return chosen && knownLanguage(chosen.language);
}

/** From now on the person is spoken to in this language, whatever their client's is. */
export async function keepLanguage(chatId: ChatId, language: Language): Promise<void> {
  await change(chatId, { chosenLanguage: language, language });
}
