// What happened to a case, and whether the chain holds. Called by `/audit` and by the composing of it.
import { eventsOf, type PastEvent } from "../../db/control/audit-store.ts";
import { namesOf } from "../../db/staff/staff-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { AuditProof } from "../../domain/control/audit-chain.ts";
import { StaffId, type ChatId } from "../../domain/ids.ts";
import { walkAudit, type AuditVerdict } from "./walk-audit.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

const eventsAPage = 12;

/** Owes an admin a page of what happened to a case or a report, in the place of the message at hand. */
export async function showPast(
  chatId: ChatId,
  shown: { code: string; page: number; messageId: number | undefined },
): Promise<void> {
  const { code, page, messageId } = shown;
  await showPage({ chatId, messageId, occasion: code }, { kind: "show_past", code, page });
}

/** Owes an admin a walk over the audit chain, made when it is sent. */
export async function sendVerdict(chatId: ChatId): Promise<void> {
  await enqueue({
    key: `audit-verdict:${chatId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_audit_verdict", chatId },
  });
}

export type PastView = {
  events: readonly PastEvent[];
  /** What those of the team whom they name are called today, by their ids. */
  names: ReadonlyMap<string, string>;
  /** How many pages there are. */
  pages: number;
  language: string;
};

export async function viewPast(chatId: ChatId, code: string, page: number): Promise<PastView> {
  const offset = (page - 1) * eventsAPage;
  const { events, total } = await eventsOf(code, { offset, limit: eventsAPage });
  const names = await namesOf(events.flatMap(staffIn));
  const pages = Math.ceil(total / eventsAPage);
  return { events, names, pages, language: await languageNow(chatId) };
}

/** Whom of the team an event names. */
function staffIn({ actor, facts }: PastEvent): StaffId[] {
  return [actor, ...Object.values(facts)].flatMap((word) => {
    const id = StaffId.safeParse(/^staff:(.+)$/.exec(String(word))?.[1]);
    return id.success ? [id.data] : [];
  });
}

export async function viewVerdict(
  { mac, noted }: AuditProof,
  chatId: ChatId,
): Promise<{ verdict: AuditVerdict; language: string }> {
  const last = await noted();
  const verdict = await walkAudit(mac, last === undefined ? [] : [last]);
  return { verdict, language: await languageNow(chatId) };
}
