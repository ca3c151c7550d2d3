// Finds the case that words of the team are about, and cases on terms like them. Called by /case.
import {
  caseOfReport,
  caseOfSubject,
  findCase,
  findCaseOfCode,
  type Case,
} from "../../db/cases/case-store.ts";
import { casesLikeTerm } from "../../db/cases/related-store.ts";
import { cardKey, postedUnder } from "../../db/speaking/posted-store.ts";
import { findSubject } from "../../db/subjects/subject-store.ts";
import type { Queue } from "../../db/queues/queue-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { CaseId } from "../../domain/ids.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { readSubjects } from "../../domain/subjects/subject-links.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { readTerms, termSubject } from "../../domain/subjects/term.ts";
import { queueOf } from "../queues/queue-of-case.ts";

/**
 * The case that words of one of the team are about: its code, or that of a report, a link, a name, or a
 * term in any of its spellings. Only a case's own code leads out of the queue: what is reported elsewhere
 * is not to be asked for by name.
 */
export async function searchCase(words: string, queue: Queue): Promise<Case | undefined> {
  const code = readCode(words);
  if (code?.startsWith("C-") === true) return findCaseOfCode(code);
  const ids = code === undefined ? await casesOn(subjectsIn(words)) : [await caseOfReport(code)];
  for (const id of ids) {
    const found = id && (await findCase(id));
    if (found && (await isOf(found, queue))) return found;
  }
  return undefined;
}

/** So many cases on terms like one are looked at, and named. */
const lookedAt = 20;
const named = 3;

/** Cases of the queue on search terms that are written much like these words, the nearest first. */
export async function casesLike(words: string, queue: Queue): Promise<CaseId[]> {
  const read = readTerms(words);
  if (read.kind !== "terms" || readCode(words) !== undefined) return [];
  const near: CaseId[] = [];
  for (const id of await casesLikeTerm(read.terms[0].key, lookedAt)) {
    const found = await findCase(id);
    if (found === undefined || found.wordsGoneAt !== undefined) continue;
    if (await isOf(found, queue)) near.push(id);
    if (near.length === named) break;
  }
  return near;
}

/** What a link or name leads to, and then what that stands in; else the words as a term. */
function subjectsIn(words: string): Subject[] {
  const named = readSubjects(words).flatMap(({ subject }) => [
    subject,
    ...(subject.parent === undefined ? [] : [subject.parent]),
  ]);
  const read = readTerms(words);
  return read.kind === "terms" ? [...named, termSubject(read.terms[0])] : named;
}

async function casesOn(subjects: readonly Subject[]) {
  const ids = [];
  for (const subject of subjects) {
    const subjectId = await findSubject(subject);
    if (subjectId !== undefined) ids.push(await caseOfSubject(subjectId));
  }
  return ids;
}

/** It waits there, or has its card there. */
async function isOf(found: Case, queue: Queue): Promise<boolean> {
  if (found.status === awaitedStatus[queue.tier]) {
    return (await queueOf(found, queue.tier))?.id === queue.id;
  }
  const cards = await postedUnder(cardKey(found.id, queue.tier));
  return cards.some((at) => standsIn(at, queue));
}
