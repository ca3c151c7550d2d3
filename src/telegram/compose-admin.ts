import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewPast, viewVerdict } from "../workflow/control/show-audit.ts";
import { checklistKey, viewChecklist } from "../workflow/control/show-checklist.ts";
import { viewHealth } from "../workflow/control/show-health.ts";
import { viewHeldCopy, viewHolds } from "../workflow/privacy/show-holds.ts";
import { languageNow } from "../workflow/speaking/language-of.ts";
import { viewRetention } from "../workflow/privacy/show-retention.ts";
import { viewReveal } from "../workflow/privacy/show-reveal.ts";
import { viewRecipients } from "../workflow/referrals/view-recipients.ts";
import { viewStats, viewStatsFile } from "../workflow/control/show-stats.ts";
import { drawPast, drawVerdict } from "./control/audit-page.ts";
import { drawChecklist } from "./control/checklist.ts";
import { composeExport, composeExportFile } from "./control/compose-export.ts";
import { settingsComposers } from "./control/compose-settings.ts";
import { drawHealth } from "./control/health-page.ts";
import { drawRecipients } from "./referrals/recipient-pages.ts";
import { composeDisclosure, composeLegal, composeLegalDesk } from "./legal/compose-legal.ts";
import { drawHolds, heldCopyFile } from "./privacy/holds-page.ts";
import { drawRetention } from "./privacy/retention-page.ts";
import { drawReveal } from "./privacy/reveal-page.ts";
import { drawStats, statsFile } from "./control/stats-page.ts";
import { statsSheet } from "./control/stats-sheet.ts";
import { posting, pressedAt, showAt, type Call } from "./speaking/call.ts";
import { composePage, composePicturePage } from "./speaking/page.ts";
import type { Self } from "./self.ts";
import type { Texts } from "./texts/texts.ts";

async function composeRecipients(
  texts: Texts,
  { chatId, page, messageId }: Extract<OutboxMessage, { kind: "show_recipients" }>,
): Promise<Call> {
  const { shown, language } = await viewRecipients(chatId, page);
  const drawn = drawRecipients({ texts, language }, shown);
  return composePage("show_recipients", { chatId, messageId }, drawn);
}

async function composeChecklist(
  texts: Texts,
  { messageId }: Extract<OutboxMessage, { kind: "show_checklist" }>,
  chatId: ChatId,
  { operator }: Self,
): Promise<Call> {
  const drawn = drawChecklist(texts, await viewChecklist(operator, chatId));
  const key = checklistKey(chatId);
  return showAt(pressedAt({ chatId, messageId }), { ...posting(chatId, drawn), key });
}

async function composeHealth(
  texts: Texts,
  { chatId, messageId }: Extract<OutboxMessage, { kind: "show_health" }>,
): Promise<Call> {
  const drawn = drawHealth(texts, await viewHealth(chatId));
  return composePage("show_health", { chatId, messageId }, drawn);
}

async function composeRetention(
  texts: Texts,
  { chatId, messageId }: Extract<OutboxMessage, { kind: "show_retention" }>,
): Promise<Call> {
  const drawn = drawRetention(texts, await viewRetention(chatId));
  return composePage("show_retention", { chatId, messageId }, drawn);
}

async function composeHolds(
  texts: Texts,
  { chatId, messageId, page }: Extract<OutboxMessage, { kind: "show_holds" }>,
): Promise<Call> {
  const drawn = drawHolds(texts, await viewHolds(chatId, page));
  return composePage("show_holds", { chatId, messageId }, drawn);
}

async function composeHeldCopy(
  texts: Texts,
  { chatId, holdId }: Extract<OutboxMessage, { kind: "send_hold_copy" }>,
): Promise<Call | undefined> {
  const copy = await viewHeldCopy(holdId, chatId);
  if (copy === undefined) return undefined;
  return { kind: "document", chatId, ...heldCopyFile(texts, copy, await languageNow(chatId)) };
}

async function composePast(
  texts: Texts,
  { chatId, messageId, ...shown }: Extract<OutboxMessage, { kind: "show_past" }>,
): Promise<Call> {
  const view = await viewPast(chatId, shown.code, shown.page);
  return composePage("show_past", { chatId, messageId }, drawPast(texts, view, shown));
}

async function composeVerdict(
  texts: Texts,
  _: Extract<OutboxMessage, { kind: "send_audit_verdict" }>,
  chatId: ChatId,
  { audit }: Self,
): Promise<Call> {
  const piece = drawVerdict(texts, await viewVerdict(audit, chatId));
  return posting(chatId, { piece, markup: { inline_keyboard: [] } });
}

async function composeStats(
  texts: Texts,
  { chatId, threadId, messageId, ...asked }: Extract<OutboxMessage, { kind: "show_stats" }>,
): Promise<Call | undefined> {
  const view = await viewStats(chatId, asked);
  if (view === undefined) return undefined;
  const say = { texts, language: view.language };
  const drawn = {
    ...drawStats(say, view, asked.days),
    sheet: statsSheet(say, view, asked.days),
  };
  return composePicturePage("show_stats", { chatId, threadId, messageId }, drawn);
}

async function composeStatsFile(
  texts: Texts,
  { chatId, ...asked }: Extract<OutboxMessage, { kind: "send_stats_file" }>,
): Promise<Call | undefined> {
  const view = await viewStatsFile(chatId, asked);
  if (view === undefined) return undefined;
  const { days: figures, language } = view;
  return { kind: "document", chatId, ...statsFile({ texts, language }, figures, asked.days) };
}

async function composeReveal(
  texts: Texts,
  { revealId }: Extract<OutboxMessage, { kind: "show_reveal" }>,
  chatId: ChatId,
): Promise<Call | undefined> {
  const view = await viewReveal(revealId);
  if (view === undefined) return undefined;
  const { key, at } = view;
  return showAt(at, { ...posting(chatId, drawReveal(texts, view)), key, isProtected: true });
}

/** What admins are shown. */
export const adminComposers = {
  ...settingsComposers,
  show_recipients: composeRecipients,
  show_stats: composeStats,
  send_stats_file: composeStatsFile,
  show_export: composeExport,
  send_export: composeExportFile,
  show_health: composeHealth,
  show_retention: composeRetention,
  show_holds: composeHolds,
  send_hold_copy: composeHeldCopy,
  show_past: composePast,
  send_audit_verdict: composeVerdict,
  show_checklist: composeChecklist,
  show_reveal: composeReveal,
  show_legal: composeLegal,
  show_legal_desk: composeLegalDesk,
  send_disclosure: composeDisclosure,
};
