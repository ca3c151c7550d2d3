// Unfinished reports. Kept by the verbs of the conversation, read for its screen, ended by submitting.
import { sql } from "drizzle-orm";
import type { ChatId, DraftId } from "../../domain/ids.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { standingStep } from "../../domain/reporting/report-steps.ts";
import { untouchedMs } from "../../domain/reporting/unfinished.ts";
import { first, record } from "../record.ts";
import { scheduledTasks } from "../tables/mail/scheduled-tasks.ts";
import { drafts } from "../tables/reporting/drafts.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Stored = record({
  id: drafts.id,
  chatId: drafts.chatId,
  flow: drafts.flow,
  step: drafts.step,
  answers: drafts.answers,
  notice: drafts.notice,
});

export async function openDraftOf(chatId: ChatId): Promise<Draft | undefined> {
  const row = await first(
    Stored,
    sql`select ${Stored.list} from ${drafts}
      where ${same(drafts.chatId, chatId)} and status = 'open'`,
  );
  return row && { ...row, chatId, step: standingStep(row.flow, row.step, row.answers) };
}

/** Also plans the first check of whether the draft was left unfinished. */
export async function insertDraft(draft: Draft): Promise<void> {
  const { id: draftId, chatId } = draft;
  const event: InternalEvent = { kind: "draft_untouched", chatId, draftId };
  const dueAt = sql`app_now() + ${untouchedMs} * interval '1 millisecond'`;
  const look = { key: `unfinished:${draftId}`, lane: String(chatId), dueAt, event };
  await rows(sql`
    with look as (${insertInto(scheduledTasks, look)} on conflict (key) do nothing)
    ${insertInto(drafts, draft)}`);
}

export async function saveDraft({ id, flow, step, answers, notice }: Draft): Promise<void> {
  const changes = { flow, step, answers, notice: notice ?? null, updatedAt: sql`app_now()` };
  await rows(sql`
    update ${drafts} set ${set(drafts, changes, { id })}
    where ${same(drafts.id, id)} and status = 'open'`);
}

const Touched = record({ at: drafts.updatedAt });

/** When its person did something on an open draft last. */
export async function touchedAt(id: DraftId): Promise<Date | undefined> {
  const row = await first(
    Touched,
    sql`select ${Touched.list} from ${drafts} where ${same(drafts.id, id)} and status = 'open'`,
  );
  return row?.at;
}

/**
 * Ends a draft and lets go of what was typed, and of what was planned for it: a submitted one lives on
 * as reports.
 */
export async function closeDraft(id: DraftId, as: "submitted" | "cancelled"): Promise<void> {
  const changes = { status: as, answers: {}, notice: null, updatedAt: sql`app_now()` };
  await rows(sql`
    with planned as (
      delete from scheduled_tasks where key in (${`unfinished:${id}`}, ${`send:${id}`}))
    update ${drafts} set ${set(drafts, changes, { id })}
    where ${same(drafts.id, id)} and status = 'open'`);
}
