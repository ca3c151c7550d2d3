// Marks decided cases as examples, and ends that. Called by `/examples`, its presses and those of `/case`.
import { findCaseOfCode, lockCase, type Case } from "../../db/cases/case-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { tellsLittle } from "../../db/decisions/decide-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { isAboutStaff } from "../../db/staff/own-matter-store.ts";
import {
  countExamples,
  countForExample,
  dropExample,
  findExample,
  keepExample,
} from "../../db/training/example-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Actor } from "../../domain/control/audit-event.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { isBlank, oneLine } from "../../domain/speaking/visible-text.ts";
import type { Person } from "../../domain/staff/people.ts";
import {
  maxExamples,
  maxReasonUnits,
  ruleExample,
  type NoExample,
} from "../../domain/training/example.ts";
import { nameNow } from "../cases/name-of-case.ts";
import { isAdmin } from "../staff/admins.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { isTheirOwn } from "../staff/own-matter.ts";
import { staffBehind } from "../staff/staff-behind.ts";

type Refused =
  | "not_admin"
  | "not_theirs"
  | "no_code"
  | "unknown"
  | "too_long"
  | "full"
  /** Somebody decided on it since the button was drawn. */
  | "outdated"
  | NoExample;
export type MarkedExample = { kind: "marked" | "unmarked" | Refused; code: string };

type By = Person & { username?: string | undefined };
type Wanted = { as: "mark" | "unmark"; version: number };

/** An admin marks the case whose code they give, and may say behind it why it was decided so. */
export async function markByCode(
  operator: Operator,
  by: By,
  words: string,
): Promise<MarkedExample> {
  const [word = "", ...rest] = words.trim().split(/\s+/u);
  const code = readCode(word);
  if (code?.startsWith("C-") !== true) return { kind: "no_code", code: "" };
  const found = await findCaseOfCode(code);
  const reason = rest.join(" ");
  if (found === undefined) return { kind: "unknown", code };
  if (reason.length > maxReasonUnits) return { kind: "too_long", code };
  return markExample(operator, by, {
    caseId: found.id,
    version: found.version,
    as: "mark",
    reason: isBlank(reason) ? undefined : oneLine(reason),
  });
}

/** Marks a case, or ends that, as the button says that an admin pressed in private. */
export async function markExample(
  operator: Operator,
  by: By,
  wanted: Wanted & { caseId: CaseId; reason?: string | undefined },
): Promise<MarkedExample> {
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin", code: "" };
  const held = await lockCase(wanted.caseId);
  if (held === undefined) return { kind: "unknown", code: "" };
  const { code } = held;
  if (wanted.as === "unmark") {
    await endExample(held, { kind: "staff", id: await staffBehind(by) });
    return { kind: "unmarked", code };
  }
  if (held.version !== wanted.version) return { kind: "outdated", code };
  if (await isTheirOwn([held.id], by)) return { kind: "not_theirs", code };
  return { kind: (await mark(held, by, wanted.reason)) ?? "marked", code };
}

/** The same beneath what `/case` tells in a queue's group: for admins who are of its team. */
export async function markInGroup(
  operator: Operator,
  { at, presser }: { at: Place & { messageId: number }; presser: Presser },
  wanted: Wanted & { caseId: CaseId },
): Promise<MarkedExample | Exclude<Entitled, { kind: "entitled" }>> {
  const entitled = await entitledIn(operator, at, presser);
  if (entitled.kind !== "entitled") return entitled;
  return markExample(operator, presser, wanted);
}

async function mark(held: Case, by: By, reason: string | undefined): Promise<Refused | undefined> {
  const { id: caseId, version, status, wordsGoneAt } = held;
  const { reports, people, isQuiet } = await countForExample(caseId);
  const named = await nameNow(held);
  const ruled = ruleExample({
    status,
    named,
    history: await decisionsOf(caseId),
    wasGravest: await tellsLittle(caseId),
    isAboutStaff: await isAboutStaff(caseId),
    isQuiet,
    isGone: wordsGoneAt !== undefined,
  });
  if (ruled.kind === "refused") return ruled.because;
  const isNew = (await findExample(caseId)) === undefined;
  if (isNew && (await countExamples()) >= maxExamples) return "full";
  const { agreed } = ruled;
  await keepExample({ caseId, version, category: named, reports, people, agreed, reason });
  await recordAudit({
    kind: "example_marked",
    subjectCode: held.code,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: { version },
  });
  return undefined;
}

/** A case is no example from now on, if it was one: by an admin's word, or as it is decided on anew. */
export async function endExample(
  held: Pick<Case, "id" | "code" | "version">,
  actor: Actor,
): Promise<void> {
  if (!(await dropExample(held.id))) return;
  await recordAudit({
    kind: "example_unmarked",
    subjectCode: held.code,
    actor,
    facts: { version: held.version },
  });
}
