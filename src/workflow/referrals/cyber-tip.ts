// Hands an admin the fields for the CyberTipline's web form. Called by `/cybertip`; nothing is sent there.
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCase, findCaseOfCode } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { aliasesOf } from "../../db/subjects/subject-number-store.ts";
import { titleOf } from "../../db/subjects/subject-name-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, type CaseId } from "../../domain/ids.ts";
import { cyberTipMs, cyberTipSheet, sheetText } from "../../domain/referrals/cybertip.ts";
import type { Person } from "../../domain/staff/people.ts";
import { languageNow } from "../speaking/language-of.ts";
import { isAdmin } from "../staff/admins.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { planToTakeAway } from "../speaking/take-away.ts";

export type CyberTipBegun =
  "owed" | "not_admin" | "no_code" | "unknown" | "not_theirs" | "not_of_children";

export const cyberTipKey = (caseId: CaseId, chatId: ChatId) => `cybertip:${caseId}:${chatId}`;

/** Owes the sheet of an upheld case of child abuse, in private; it leaves the chat after a day. */
export async function beginCyberTip(
  operator: Operator,
  by: Person & { username?: string | undefined },
  words: string,
): Promise<CyberTipBegun> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const code = readCode(words);
  if (code?.startsWith("C-") !== true) return "no_code";
  const found = await findCaseOfCode(code);
  if (found === undefined) return "unknown";
  if (await isTheirOwn([found.id], by)) return "not_theirs";
  if (found.category !== "child_abuse" || found.status !== "upheld") return "not_of_children";
  await recordAudit({
    kind: "cybertip_sheet_made",
    subjectCode: found.code,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: { version: found.version },
  });
  const chatId = ChatId.parse(by.userId);
  const key = cyberTipKey(found.id, chatId);
  await enqueue({
    key,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_cybertip", chatId, caseId: found.id },
  });
  await planToTakeAway(key, chatId, cyberTipMs);
  return "owed";
}

/** The sheet, made when it is sent; undefined: the case is none of those any more. */
export async function viewCyberTip(chatId: ChatId, caseId: CaseId) {
  const found = await findCase(caseId);
  if (found?.category !== "child_abuse" || found.status !== "upheld") return undefined;
  const [upheld] = await decisionsOf(caseId);
  const fields = cyberTipSheet({
    caseCode: found.code,
    subjectKind: found.subjectKind,
    display: found.display,
    title: await titleOf(found.subjectId),
    aliases: await aliasesOf(found.subjectId),
    upheldAt: upheld?.at ?? (await appNow()),
    now: await appNow(),
  });
  return { code: found.code, content: sheetText(fields), language: await languageNow(chatId) };
}
