import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, DraftId } from "../../domain/ids.ts";
import { Answers, Flow, Notice, type Draft } from "../../domain/reporting/report-draft.ts";
import { standingStep } from "../../domain/reporting/report-steps.ts";
import { untouchedMs } from "../../domain/reporting/unfinished.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import { rows } from "../unit-of-work.ts";

const Stored = z
  .object({
    id: DraftId,
    chatId: z.coerce.number().pipe(ChatId),
    flow: Flow,
    step: z.string(),
    answers: Answers,
    notice: Notice.nullable(),
  })
  .transform(({ notice, step, ...row }): Draft => ({
    ...row,
    step: standingStep(row.flow, step, row.answers),
    notice: notice ?? undefined,
  }));

const columns = sql`id, chat_id as "chatId", flow, step, answers, notice`;

export async function openDraftOf(chatId: ChatId): Promise<Draft | undefined> {
  const [row] = await rows(
    sql`select ${columns} from drafts where chat_id = ${chatId} and status = 'open'`,
  );
  return row && Stored.parse(row);
}

/** With it the first look is planned, at what becomes of it when it is left. */
export async function insertDraft(draft: Draft): Promise<void> {
  const { id: draftId, chatId } = draft;
  const look: InternalEvent = { kind: "draft_untouched", chatId, draftId };
  await rows(sql`
    with look as (
      insert into scheduled_tasks (key, lane, due_at, event)
      values (${`unfinished:${draftId}`}, ${String(chatId)},
        app_now() + ${untouchedMs} * interval '1 millisecond', ${JSON.stringify(look)}::jsonb)
      on conflict (key) do nothing)
    insert into drafts (id, chat_id, flow, step, answers, notice)
    values (${draft.id}, ${draft.chatId}, ${draft.flow}, ${draft.step},
      ${JSON.stringify(draft.answers)}::jsonb, ${noticeOf(draft)}::jsonb)`);
}

export async function saveDraft(draft: Draft): Promise<void> {
  await rows(sql`
    update drafts set flow = ${draft.flow}, step = ${draft.step}, answers = ${JSON.stringify(draft.answers)}::jsonb,
      notice = ${noticeOf(draft)}::jsonb, updated_at = app_now()
    where id = ${draft.id} and status = 'open'`);
}

const Touched = z.object({ at: z.coerce.date() });

/** When its person did something on an open draft last. */
export async function touchedAt(id: DraftId): Promise<Date | undefined> {
  const [row] = await rows(sql`
    select updated_at as at from drafts where id = ${id} and status = 'open'`);
  return row && Touched.parse(row).at;
}

/**
 * Ends a draft and lets go of what was typed, and of what was planned for it: a submitted one lives on
 * as reports.
 */
export async function closeDraft(id: DraftId, as: "submitted" | "cancelled"): Promise<void> {
  await rows(sql`
    with planned as (
      delete from scheduled_tasks where key in (${`unfinished:${id}`}, ${`send:${id}`}))
    update drafts set status = ${as}, answers = '{}', notice = null, updated_at = app_now()
    where id = ${id} and status = 'open'`);
}

function noticeOf(draft: Draft): string | null {
  return draft.notice === undefined ? null : JSON.stringify(draft.notice);
}
