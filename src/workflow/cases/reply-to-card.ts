import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { insertCaseNote } from "../../db/cases/case-note-store.ts";
import { findCaseOfCode, type Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { panelOf, type Panel } from "../../db/cases/panel-store.ts";
import { caseOnCard } from "../../db/speaking/posted-store.ts";
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { CaseId, DecisionId, StaffId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  maxCaseNoteUnits,
  readTeamWords,
  type TeamWords,
} from "../../domain/questions/team-words.ts";
import type { GroupReply } from "../questions/ask-question.ts";
import { keptFrom } from "./choose-on-card.ts";
import {
  decideCase,
  type DecidingPress,
  type Refused as NotDecided,
} from "../decisions/decide-case.ts";
import { entitledIn, type Entitled } from "../staff/entitled-staff.ts";
import { lockCases, mergeCases, type MergeOutcome } from "./merge-cases.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { say } from "../speaking/say.ts";
import { showCase } from "./show-case.ts";
import { shownAt } from "../speaking/shown-at.ts";
import type { TakenByAnother } from "./take-case.ts";

type Refused =
  | Exclude<Entitled, { kind: "entitled" }>
  | Extract<TeamWords, { kind: "refused" }>
  | Exclude<MergeOutcome, { kind: "merged" }>
  | TakenByAnother
  | NotTheirs
  | NotDecided;

/**
 * Takes what one of the team replied to a card as a note of the team on its case. From somebody who
 * was choosing on it, it may be more: the code of the case with which to merge it, or what the
 * moderators are asked as it is returned. The card shows what was done; what was not is said.
 */
export async function replyToCard(
  operator: Operator,
  reply: GroupReply,
): Promise<"taken" | "not_a_card"> {
  const { chatId, repliedTo } = reply;
  const key = await shownAt({ chatId, messageId: repliedTo });
  const shown = key === undefined ? undefined : caseOnCard(key);
  if (shown === undefined) return "not_a_card";
  const refused = await take(operator, shown, reply);
  if (refused !== undefined) await sayRefused(reply, refused);
  return "taken";
}

async function take(
  operator: Operator,
  shown: CaseId,
  { chatId, threadId, text, by, updateId }: GroupReply,
): Promise<Refused | undefined> {
  const entitled = await entitledIn(operator, { chatId, threadId }, by);
  if (entitled.kind !== "entitled") return entitled;
  const { staffId } = entitled;
  const page = await pageOf(shown, staffId);
  const other = page === "merge" ? await caseMeant(text) : undefined;
  const held = await lockCases(shown, other?.id);
  if (held === undefined) return { kind: "unknown_card" };
  const press = { ...entitled, version: held.version };
  const decidesOn = page === "merge" || page === "return" ? [held.id] : [];
  if (await isTheirOwn(other === undefined ? decidesOn : [held.id, other.id], by)) {
    return { kind: "not_theirs" };
  }
  if (other !== undefined) {
    const merged = await mergeCases(held, press, other.id);
    return merged.kind === "merged" ? undefined : merged;
  }
  const read = readTeamWords(text, maxCaseNoteUnits);
  if (read.kind === "refused") return read;
  if (page === "return") return returnWith(operator, held, read.words, press);
  await keepNote(held, staffId, read.words);
  await sayKept(held.code, { chatId, threadId, updateId }, entitled.queue.language);
  return undefined;
}

async function sayKept(
  code: string,
  { chatId, threadId, updateId }: Pick<GroupReply, "chatId" | "threadId" | "updateId">,
  language: string,
): Promise<void> {
  await say({
    chatId,
    threadId,
    key: `card-reply:${updateId}`,
    text: "team-note-kept",
    vars: { code: { ours: code } },
    language,
    priority: "owed_to_press",
  });
}

/** Returns a case, with what the seniors ask its moderators as a note of the team. */
async function returnWith(
  operator: Operator,
  held: Case,
  words: string,
  press: DecidingPress,
): Promise<Refused | undefined> {
  const kept = await keptFrom(held, press);
  if (kept !== undefined) return kept;
  const returned = await decideCase(operator, held, { kind: "return" }, press);
  if (returned.kind === "refused" || returned.kind === "cannot_tell") return returned;
  const [decision] = await decisionsOf(held.id);
  await keepNote(held, press.staffId, words, decision?.id);
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
    // The group reads it, so it says nothing that others could take for more.
    case "not_theirs":
      return "answer-stale";
    case "taken":
      return "answer-taken-now";
    case "not_merged":
      return `answer-not-merged-${refused.because}`;
    case "refused":
      if (refused.because === "decided_before") return "answer-not-yours";
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

/** The page of the card from which somebody is choosing. */
async function pageOf(shown: CaseId, staffId: StaffId): Promise<Panel["page"] | undefined> {
  const panel = await panelOf(shown);
  return panel?.staffId === staffId ? panel.page : undefined;
}

async function caseMeant(text: string | undefined): Promise<Case | undefined> {
  const code = readCode(text ?? "");
  return code === undefined ? undefined : findCaseOfCode(code);
}

async function keepNote(
  held: Case,
  staffId: StaffId,
  words: string,
  decisionId?: DecisionId,
): Promise<void> {
  // If the case was merged meanwhile, the note belongs to the case that it went to.
  const caseId = held.mergedInto ?? held.id;
  await insertCaseNote({ id: uuidv7(), caseId, staffId, words, decisionId });
  await recordAudit({
    kind: "case_note_written",
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { units: words.length },
  });
  await showCase(caseId, "owed_to_press");
}
