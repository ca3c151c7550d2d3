// What the targets of a request are here. Called when one is entered, decided on, or answered.
import { findSubject } from "../../db/subjects/subject-store.ts";
import {
  countsAt,
  legalTargetsOf,
  namesAt,
  reportersAt,
  type Resolved,
} from "../../db/legal/legal-target-store.ts";
import { frozenAt, namedBy, peopleIn } from "../../db/legal/frozen-store.ts";
import { someLegalRequests, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import type { LegalRequestId, SubjectId } from "../../domain/ids.ts";
import type { Target, TargetCounts } from "../../domain/legal/target.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { readSubjects } from "../../domain/subjects/subject-links.ts";
import { readTerms, termSubject } from "../../domain/subjects/term.ts";

/** Finds the things that a target is a name of. Nothing is made where there is none. */
export async function resolved(target: Target): Promise<Resolved> {
  const subjects: SubjectId[] = [];
  for (const reading of readingsOf(target)) {
    const id = await findSubject(reading);
    if (id !== undefined) subjects.push(id);
  }
  return { ...target, subjects };
}

/** What a target may be, as it would be reported; nothing of a code, or of words that are no term. */
export function readingsOf({ kind, value }: Target): Subject[] {
  switch (kind) {
    case "report":
    case "case":
      return [];
    case "account": {
      const alias = { kind: "user_id", value } as const;
      return [{ kind: "user", aliases: [alias], display: value }];
    }
    case "name":
      return readSubjects(`@${value}`).map(({ subject }) => subject);
    case "link":
      return readSubjects(value).map(({ subject }) => subject);
    case "term": {
      const read = readTerms(value);
      return read.kind === "terms" ? read.terms.map(termSubject) : [];
    }
  }
}

export type Counted = { target: Resolved; counts: TargetCounts };

/** How much is held of each. */
export async function counted(targets: readonly Target[]): Promise<Counted[]> {
  const found: Counted[] = [];
  for (const target of targets) {
    const one = await resolved(target);
    found.push({ target: one, counts: await countsWithHeld(one) });
  }
  return found;
}

/** What a hold keeps of it is held as well. */
async function countsWithHeld(target: Resolved): Promise<TargetCounts> {
  const counts = await countsAt(target);
  const frozen = await frozenAt(target);
  const reports = frozen.get("reports")?.length ?? 0;
  const people = new Set([...(await reportersAt(target)), ...peopleIn(frozen)]);
  return { ...counts, reports: Math.max(counts.reports, reports), reporters: people.size };
}

/** Who reported what is named, as themselves or by what a hold keeps. */
export async function peopleAt(target: Resolved): Promise<number[]> {
  return [...(await reportersAt(target)), ...peopleIn(await frozenAt(target))];
}

/** What a request is about in its version; a target whose words are erased by time is none any more. */
export async function targetsOf({
  id,
  version,
}: Pick<LegalRequest, "id" | "version">): Promise<Resolved[]> {
  const kept = await legalTargetsOf(id, version);
  const targets: Resolved[] = [];
  for (const { kind, value } of kept) {
    if (value !== undefined) targets.push(await resolved({ kind, value }));
  }
  return targets;
}

/** Whether a request is about somebody: their reports, their account, or a name of theirs. */
export async function isTargetOf(
  targets: readonly Resolved[],
  person: { userId: number; username?: string | undefined },
): Promise<boolean> {
  const names = new Set([String(person.userId), person.username?.toLowerCase() ?? ""]);
  for (const target of targets) {
    const isNamed =
      (target.kind === "account" || target.kind === "name") && names.has(target.value);
    if (isNamed || (await peopleAt(target)).includes(person.userId)) return true;
    const aliases = await namesAt(target);
    const isAccount = aliases.some(
      ({ kind, value }) => (kind === "user_id" || kind === "username") && names.has(value),
    );
    if (isAccount) return true;
  }
  return false;
}

/** So many open requests are looked through, the most urgent first. */
const most = 200;

/**
 * The open request that names what is to be held, a secret one before others: a hold by hand for it is told to
 * the public no sooner than the request.
 */
export async function requestNaming(targetId: string): Promise<LegalRequestId | undefined> {
  const page = { by: undefined, limit: most, offset: 0 };
  const naming: LegalRequest[] = [];
  for (const request of await someLegalRequests("open", page)) {
    if (await names(request, targetId)) naming.push(request);
  }
  return (naming.find(({ secrecy }) => secrecy !== "none") ?? naming[0])?.id;
}

async function names(request: LegalRequest, targetId: string): Promise<boolean> {
  for (const target of await targetsOf(request)) {
    const ids = Object.values(await namedBy(target));
    if (ids.some((each) => each.has(targetId))) return true;
  }
  return false;
}
