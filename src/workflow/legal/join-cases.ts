// Opens or joins the cases that a removal order is about. Called when one is entered, changed, or ends.
import { findCase, lockCase, lockCaseOfSubject, lockCasesOf } from "../../db/cases/case-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { casesNamed } from "../../db/legal/held-target-store.ts";
import { findLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { legalTargetsOf } from "../../db/legal/legal-target-store.ts";
import { casesOfOrder, joinTarget } from "../../db/legal/removal-order-store.ts";
import { subjectsOf } from "../../db/subjects/subject-store.ts";
import { isGravest, type CategoryKey } from "../../domain/cases/categories.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { CaseId, LegalRequestId, LegalTargetId, SubjectId } from "../../domain/ids.ts";
import { ruleOrder } from "../../domain/legal/removal-order.ts";
import { isSecret, openStatuses } from "../../domain/legal/request.ts";
import type { Target } from "../../domain/legal/target.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { closeIfEmpty } from "../decisions/close-empty.ts";
import { openCase } from "../cases/open-case.ts";
import { raiseCase } from "../cases/raise-case.ts";
import { showCase } from "../cases/show-case.ts";
import { groundToReopen } from "../decisions/look-again.ts";
import { passOnIfAboutStaff, recordDecision } from "../decisions/record-decision.ts";
import { planToAskAgain } from "../reporting/ask-names-again.ts";
import { believedClock } from "../privacy/believed-clock.ts";
import { readingsOf, resolved } from "./resolve-targets.ts";

/**
 * While an order is secret no case knows of it: what the team is shown would tell. Its subjects get their
 * cases when it is entered, when it is changed, or when its secrecy ends. It is no report, so it counts
 * nowhere as one.
 */
export async function joinCases(id: LegalRequestId): Promise<void> {
  const request = await findLegalRequest(id);
  if (request === undefined || !(await mayBeKnown(request))) return;
  const places = await placesOf(request);
  const before = await casesOfOrder(id, request.version - 1);
  const known = new Set(before.map((each) => each.id));
  const held = await lockCasesOf([...places, ...before].map(({ subjectId }) => subjectId));
  const order = (one: Place) => held.get(one.subjectId) ?? "~";
  for (const place of places.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const caseId = await join(request, place, known);
    await joinTarget(place.targetId, caseId);
    known.add(caseId);
  }
  const now = new Set((await casesOfOrder(id, request.version)).map((each) => each.id));
  for (const one of before) if (!now.has(one.id)) await leave(one.id);
}

async function mayBeKnown(request: LegalRequest): Promise<boolean> {
  const isOpen = openStatuses.some((open) => open === request.status);
  return request.kind === "removal" && isOpen && !isSecret(request, (await believedClock()).now);
}

/** It was withdrawn, false or refused: its cases say so, and what nobody reported is nobody's to decide. */
export async function leaveCases({ id, kind, version }: LegalRequest): Promise<void> {
  if (kind !== "removal") return;
  for (const one of await casesOfOrder(id, version)) await leave(one.id);
}

async function leave(id: CaseId): Promise<void> {
  const held = await lockCase(id);
  if (held !== undefined && !(await closeIfEmpty(held))) await showCase(id, "card");
}

type Place = { targetId: LegalTargetId; subjectId: SubjectId; kind: Subject["kind"] };

/** What the targets are, made where they are new. What names no thing that can be reported has no place. */
async function placesOf({ id, version }: LegalRequest): Promise<Place[]> {
  const places: Place[] = [];
  const fresh: { targetId: LegalTargetId; subject: Subject }[] = [];
  for (const { id: targetId, kind, value } of await legalTargetsOf(id, version)) {
    if (value === undefined) continue;
    const [subject] = readingsOf({ kind, value });
    if (subject !== undefined) fresh.push({ targetId, subject });
    else places.push(...(await placeOfCode(targetId, { kind, value })));
  }
  const { ids } = await subjectsOf(fresh.map(({ subject }) => subject));
  for (const [at, { targetId, subject }] of fresh.entries()) {
    const subjectId = ids[at];
    if (subjectId === undefined) continue;
    await planToAskAgain(subject);
    places.push({ targetId, subjectId, kind: subject.kind });
  }
  return places;
}

async function placeOfCode(targetId: LegalTargetId, target: Target): Promise<Place[]> {
  const [named] = await casesNamed(await resolved(target));
  const found = named && (await findCase(named.id));
  return found === undefined
    ? []
    : [{ targetId, subjectId: found.subjectId, kind: found.subjectKind }];
}

/** `known`: cases in which this order stands already. */
async function join(
  { code, version, details }: LegalRequest,
  { subjectId, kind }: Place,
  known: ReadonlySet<CaseId>,
): Promise<CaseId> {
  const found = await lockCaseOfSubject(subjectId);
  const category = details?.category ?? "other";
  const held = found ?? (await opened(subjectId, { category, subjectKind: kind }));
  if (known.has(held.id)) return held.id;
  const priority: Priority = isGravest(held.category) ? "gravest_card" : "trusted_card";
  const does = ruleOrder(held.status);
  await recordAudit({
    kind: "legal_case_joined",
    subjectCode: code,
    actor: { kind: "system" },
    facts: { version, case: held.code, does: found === undefined ? "opens" : does },
  });
  if (does === "reopens") {
    const ground = await groundToReopen(held.id, "order");
    const by = { kind: "system" } as const;
    await recordDecision(
      held,
      { kind: "reopen", ground, by, to: "open", category: held.category },
      { show: "anew", priority },
    );
  } else if (does === "raises") {
    await passOnIfAboutStaff(held, priority);
    await raiseCase(held.id, priority);
  } else await showCase(held.id, priority);
  return held.id;
}

async function opened(
  subjectId: SubjectId,
  facts: { category: CategoryKey; subjectKind: Subject["kind"] },
) {
  const { id } = await openCase(subjectId, { ...facts, own: undefined });
  const found = await findCase(id);
  if (found === undefined) throw new Error("A case that was opened is not there");
  return found;
}
