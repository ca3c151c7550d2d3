// Unfinished reports. Kept by the verbs of the conversation, read for its screen, ended by submitting.
import { sql } from "drizzle-orm";
import type { ChatId, DraftId } from "../../domain/ids.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import type { Answers, Draft } from "../../domain/reporting/report-draft.ts";
import { standingStep } from "../../domain/reporting/report-steps.ts";
import { untouchedMs } from "../../domain/reporting/unfinished.ts";
import { aboutNow } from "../clock.ts";
import { schedule } from "../mail/schedule-store.ts";
import type { Write } from "../pending.ts";
import { first, maybe, record, type ReadBy } from "../record.ts";
import { scheduledTasks } from "../tables/mail/scheduled-tasks.ts";
import { drafts } from "../tables/reporting/drafts.ts";
import { later, memoryOf } from "../unit-of-work.ts";
import { few, insertInto, same, set, type Changes } from "../values.ts";

const Stored = record({
  id: drafts.id,
  chatId: drafts.chatId,
  flow: drafts.flow,
  step: drafts.step,
  answers: drafts.answers,
  notice: drafts.notice,
});

type Kept = ReadBy<typeof Stored> & { answers: Answers };

/** By chat: all that goes on in a chat goes on in its lane. */
const known = () => memoryOf<Kept | undefined>(drafts);

export async function openDraftOf(chatId: ChatId): Promise<Draft | undefined> {
  const kept = known().has(chatId) ? known().get(chatId) : await askForDraft(chatId);
  return kept && { ...kept, chatId, step: standingStep(kept.flow, kept.step, kept.answers) };
}

async function askForDraft(chatId: ChatId): Promise<Kept | undefined> {
  const found = await first(
    Stored,
    sql`select ${Stored.list} from ${drafts}
      where ${same(drafts.chatId, chatId)} and status = 'open'`,
  );
  // An open one has answers.
  const kept = found?.answers && { ...found, answers: found.answers };
  known().set(chatId, kept);
  return kept;
}

const Beside = record({
  "draft.id": maybe(drafts.id),
  "draft.flow": maybe(drafts.flow),
  "draft.step": maybe(drafts.step),
  "draft.answers": maybe(drafts.answers),
  "draft.notice": maybe(drafts.notice),
});

/** The open draft of a chat, for a query that joins it. */
export const draftBeside = {
  list: Beside.list,
  join: (chatId: ChatId) =>
    sql`left join ${drafts} on ${same(drafts.chatId, chatId)} and drafts.status = 'open'`,
  know: (chatId: ChatId, row: Record<string, unknown>): void => {
    const read = Beside.read(row);
    const { "draft.id": id, "draft.flow": flow, "draft.step": step } = read;
    const { "draft.answers": answers, "draft.notice": notice } = read;
    const isThere = id !== undefined && flow && step !== undefined && answers;
    known().set(chatId, isThere ? { id, chatId, flow, step, answers, notice } : undefined);
  },
};

/** Also plans the first check of whether the draft was left unfinished. */
export async function insertDraft(draft: Draft): Promise<void> {
  const { id: draftId, chatId } = draft;
  const event: InternalEvent = { kind: "draft_untouched", chatId, draftId };
  const dueAt = new Date((await aboutNow()).getTime() + untouchedMs);
  known().set(chatId, draft);
  await later(saving, { id: draftId, chatId, begun: draft, changes: {} });
  await schedule({ key: `unfinished:${draftId}`, lane: String(chatId), dueAt, event });
}

export async function saveDraft(draft: Draft): Promise<void> {
  if (known().get(draft.chatId)?.id === draft.id) known().set(draft.chatId, draft);
  const { id, chatId, flow, step, answers, notice } = draft;
  await later(saving, { id, chatId, changes: { flow, step, answers, notice: notice ?? null } });
}

/** Looked for by its id: the index of those that are open would be read from end to end. */
const isOpen = (id: DraftId) => sql`${same(drafts.id, id)} and (status = 'open') is true`;

/** `begun`: it is not there yet. */
type Saved = Pick<Draft, "id" | "chatId"> & { begun?: Draft; changes: Changes<typeof drafts> };

const saving: Write<Saved> = {
  into: drafts,
  // What is closed stays so.
  named: {
    by: ({ id }) => id,
    join: (before, after) => (before.changes.status ? before : { ...before, ...after }),
  },
  statements: (saved) =>
    saved.map(({ id, chatId, begun, changes }) =>
      begun === undefined
        ? sql`
        update ${drafts}
        set ${set(drafts, { ...changes, updatedAt: sql`app_now()` }, { id, chatId })}
        where ${isOpen(id)}`
        : insertInto(drafts, { ...begun, ...changes }),
    ),
};

const Touched = record({ at: drafts.updatedAt });

/** When its person did something on an open draft last. */
export async function touchedAt(id: DraftId): Promise<Date | undefined> {
  const row = await first(Touched, sql`select ${Touched.list} from ${drafts} where ${isOpen(id)}`);
  return row?.at;
}

/**
 * Ends a draft and lets go of what was typed, and of what was planned for it: a submitted one lives on
 * as reports.
 */
export async function closeDraft(
  { id, chatId }: Pick<Draft, "id" | "chatId">,
  as: "submitted" | "cancelled",
): Promise<void> {
  if (known().get(chatId)?.id === id) known().set(chatId, undefined);
  await later(saving, { id, chatId, changes: { status: as, answers: null, notice: null } });
  await later(unplanning, id);
}

const unplanning: Write<DraftId> = {
  into: scheduledTasks,
  statements: (ids) => {
    const keys = ids.flatMap((id) => [`unfinished:${id}`, `send:${id}`]);
    return [
      sql`delete from ${scheduledTasks}
        where key in (${few(keys)})`,
    ];
  },
};
