// Writes a decision, its audit event and its notices. Called by every verb that decides a case.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { endAssignment } from "../../db/cases/assignment-store.ts";
import { moveCase, type Case } from "../../db/cases/case-store.ts";
import { insertDecision, type TellAfter } from "../../db/decisions/decision-store.ts";
import { isAboutStaff } from "../../db/staff/own-matter-store.ts";
import { closePanel } from "../../db/cases/panel-store.ts";
import type { CategoryKey, Rating } from "../../domain/cases/categories.ts";
import { type CaseStatus } from "../../domain/cases/case-status.ts";
import type { Priority } from "../../domain/delivery.ts";
import { DecisionId, type CaseId, type StaffId } from "../../domain/ids.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { tellVotes } from "./cast-vote.ts";
import { planDue } from "../cases/plan-due.ts";
import { raiseCase } from "../cases/raise-case.ts";
import { oweWordAboutStaff } from "../staff/about-staff.ts";
import { showCase } from "../cases/show-case.ts";
import { tellRelated } from "../cases/show-related.ts";
import {
  aboutStaffGround,
  decisionKinds,
  type DecisionKind,
} from "../../domain/decisions/decision.ts";

/** Who decides: staff, where it takes two both of them, or the system by rule. */
type DecidedBy = { kind: "system" } | { kind: "staff"; id: StaffId; with: StaffId | undefined };

/** What is decided, and what becomes of the case by it. */
export type Outcome = {
  kind: DecisionKind;
  ground: string | undefined;
  /** What the notice of it says in addition. */
  sentence?: Sentence | undefined;
  by: DecidedBy;
  to: CaseStatus;
  category: CategoryKey;
  /** How grave it is from now on, where that was decided. */
  rated?: Rating | undefined;
  /** How long its reporters hear nothing of it. */
  tellAfter?: TellAfter;
};

const tellAtOnce: TellAfter = { plain: 0, neutral: 0 };

/** Where its cards show the decision: edited where they stand, or posted anew below all else. */
const shownBy = { in_place: showCase, anew: raiseCase } as const satisfies Record<
  string,
  (caseId: CaseId, priority: Priority) => Promise<void>
>;

/**
 * Writes a decision: the case's state, its history, the audit trail and the cards that follow, all or
 * nothing. Undefined: the case is not what was read any more, and nothing was written. A case about one
 * of the team that would go to the moderators goes on to the seniors with it.
 */
export async function recordDecision(
  held: Case,
  outcome: Outcome,
  cards: { show: keyof typeof shownBy; priority: Priority },
): Promise<DecisionId | undefined> {
  const id = await write(held, outcome);
  if (id === undefined) return undefined;
  const { to, category } = outcome;
  const made = { ...held, version: held.version + 1, status: to, category };
  const passesOn = to === "open" && to !== held.status && (await isAboutStaff(held.id));
  if (passesOn) await write(made, aboutStaff(category));
  if (passesOn) await oweWordAboutStaff(held.id);
  await closePanel(held.id);
  // Who had it has done with it.
  if (to !== held.status) await endAssignment(held.id);
  await shownBy[cards.show](held.id, cards.priority);
  await tellRelated(held.id, passesOn ? made.version + 1 : made.version);
  await planDue(held.id);
  return id;
}

/** Takes an open case to the seniors by rule, if it is about one of the team. `held`: locked by the caller. */
export async function passOnIfAboutStaff(held: Case, priority: Priority): Promise<void> {
  if (held.status !== "open" || !(await isAboutStaff(held.id))) return;
  await recordDecision(held, aboutStaff(held.category), { show: "in_place", priority });
  await oweWordAboutStaff(held.id);
}

function aboutStaff(category: CategoryKey): Outcome {
  const by = { kind: "system" } as const;
  return { kind: "escalate", ground: aboutStaffGround, by, to: "escalated", category };
}

async function write(held: Case, outcome: Outcome): Promise<DecisionId | undefined> {
  const { kind, ground, sentence, by, to, category, rated, tellAfter = tellAtOnce } = outcome;
  if (!(await moveCase(held, { status: to, category, rated }))) return undefined;
  const id = DecisionId.parse(uuidv7());
  const version = held.version + 1;
  const second = by.kind === "staff" ? by.with : undefined;
  await insertDecision({
    id,
    caseId: held.id,
    version,
    kind,
    ground,
    sentence,
    staffId: by.kind === "staff" ? by.id : undefined,
    withStaffId: second,
    from: held.status,
    to,
    fromCategory: held.category,
    toCategory: category,
    tellAfter,
  });
  if (to !== held.status) await tellVotes(held);
  await recordAudit({
    kind: decisionKinds[kind].audited,
    subjectCode: held.code,
    actor: by,
    facts: {
      version,
      from: held.status,
      to,
      ground: ground ?? null,
      category,
      ...(sentence === undefined ? {} : { sentence }),
      ...(second === undefined ? {} : { with: `staff:${second}` }),
    },
  });
  return id;
}
