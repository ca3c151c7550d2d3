import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, DraftId } from "../domain/ids.ts";
import { Answers, Flow, Notice, type Draft } from "../domain/report-draft.ts";
import { standingStep } from "../domain/report-steps.ts";
import { rows } from "./unit-of-work.ts";

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

export async function insertDraft(draft: Draft): Promise<void> {
  await rows(sql`
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

/** Ends a draft and lets go of what was typed: a submitted one lives on as reports. */
export async function closeDraft(id: DraftId, as: "submitted" | "cancelled"): Promise<void> {
  await rows(sql`
    update drafts set status = ${as}, answers = '{}', notice = null, updated_at = app_now()
    where id = ${id} and status = 'open'`);
}

function noticeOf(draft: Draft): string | null {
  return draft.notice === undefined ? null : JSON.stringify(draft.notice);
}
