import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { insertCaseNote } from "../db/case-note-store.ts";
import { findCaseOfCode, type Case } from "../db/case-store.ts";
import { panelOf } from "../db/panel-store.ts";
import { caseOnCard } from "../db/posted-store.ts";
import { activeQueueAt } from "../db/queue-store.ts";
import { readCode } from "../domain/codes.ts";
import type { CaseId, StaffId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { maxCaseNoteUnits, readTeamWords, type TeamWords } from "../domain/team-words.ts";
import type { GroupReply } from "./ask-question.ts";
import { entitledIn, type Entitled } from "./entitled-staff.ts";
import { lockCases, mergeCases, type MergeOutcome } from "./merge-cases.ts";
import { say } from "./say.ts";
import { showCase } from "./show-case.ts";
import { shownAt } from "./shown-at.ts";

type Refused =
  | Exclude<Entitled, { kind: "entitled" }>
  | Extract<TeamWords, { kind: "refused" }>
  | Exclude<MergeOutcome, { kind: "merged" }>;

/**
 * Takes what one of the team replied to a card as a note of the team on its case; or, from somebody
 * who was choosing with which case to merge it, as the code of that one. The card shows what was
 * done; what was not is said.
 */
export async function replyToCard(
  settings: Settings,
  reply: GroupReply,
): Promise<"taken" | "not_a_card"> {
  const { chatId, repliedTo } = reply;
  const key = await shownAt({ chatId, messageId: repliedTo });
  const shown = key === undefined ? undefined : caseOnCard(key);
  if (shown === undefined) return "not_a_card";
  const refused = await take(settings, shown, reply);
  if (refused !== undefined) await sayRefused(reply, refused);
  return "taken";
}

async function take(
  settings: Settings,
  shown: CaseId,
  { chatId, threadId, text, by }: GroupReply,
): Promise<Refused | undefined> {
  const entitled = await entitledIn(settings, { chatId, threadId }, by);
  if (entitled.kind !== "entitled") return entitled;
  const { staffId, isSenior, queue } = entitled;
  const other = await caseMeant(text, shown, staffId);
  const held = await lockCases(shown, other?.id);
  if (held === undefined) return { kind: "unknown_card" };
  if (other !== undefined) {
    const press = { staffId, isSenior, tier: queue.tier, version: held.version };
    const merged = await mergeCases(held, press, other.id);
    return merged.kind === "merged" ? undefined : merged;
  }
  const read = readTeamWords(text, maxCaseNoteUnits);
  if (read.kind === "refused") return read;
  await keepNote(held, staffId, read.words);
  return undefined;
}

function refusalText(refused: Refused): string {
  switch (refused.kind) {
    case "not_allowed":
      return "answer-not-allowed";
    case "cannot_tell":
      return "answer-cannot-check-membership";
    case "unknown_card":
      return "answer-unknown-button";
    case "taken":
      return "answer-taken-now";
    case "not_merged":
      return `answer-not-merged-${refused.because}`;
    case "refused":
      return refused.because === "no_text" || refused.because === "too_long"
        ? `team-note-${refused.because}`
        : "answer-stale";
  }
}

async function sayRefused(reply: GroupReply, refused: Refused): Promise<void> {
  const queue = await activeQueueAt(reply);
  await say({
    chatId: reply.chatId,
    threadId: reply.threadId,
    key: `card-reply:${reply.updateId}`,
    text: refusalText(refused),
    vars: {
      max: maxCaseNoteUnits,
      units: reply.text?.length ?? 0,
      who: refused.kind === "taken" ? refused.assignment.by.name : "",
    },
    language: queue?.language ?? "en",
    priority: "owed_to_press",
  });
}

/** The case whose code a reply is, from somebody whose choice of one is open on the card. */
async function caseMeant(
  text: string | undefined,
  shown: CaseId,
  staffId: StaffId,
): Promise<Case | undefined> {
  const code = readCode(text ?? "");
  if (code === undefined) return undefined;
  const panel = await panelOf(shown);
  if (panel?.page !== "merge" || panel.staffId !== staffId) return undefined;
  return findCaseOfCode(code);
}

async function keepNote(held: Case, staffId: StaffId, words: string): Promise<void> {
  // Of a card that was merged meanwhile, in the case that it went to.
  const caseId = held.mergedInto ?? held.id;
  await insertCaseNote({ id: uuidv7(), caseId, staffId, words });
  await recordAudit({
    kind: "case_note_written",
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { units: words.length },
  });
  await showCase(caseId, "owed_to_press");
}
