// Writes a decision, its audit event and its notices. Called by every verb that decides a case.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { decide, type TellAfter, type WrittenDecision } from "../../db/decisions/decide-store.ts";
import { isAboutStaff } from "../../db/staff/own-matter-store.ts";
import type { CategoryKey, Rating } from "../../domain/cases/categories.ts";
import { isUndecided, type CaseStatus } from "../../domain/cases/case-status.ts";
import type { Priority } from "../../domain/delivery.ts";
import { DecisionId, type OwnCategoryId, type StaffId } from "../../domain/ids.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { tellVotes } from "./cast-vote.ts";
import { leaveFeed } from "../feed/leave-feed.ts";
import { endExample } from "../training/mark-example.ts";
import { planDueOf } from "../cases/plan-due.ts";
import { raiseCase } from "../cases/raise-case.ts";
import { oweWordAboutStaff } from "../staff/about-staff.ts";
import { showAs } from "../cases/show-case.ts";
import { tellRelated } from "../cases/show-related.ts";
import {
  aboutStaffGround,
  decisionKinds,
  type DecisionKind,
} from "../../domain/decisions/decision.ts";

/** Who decides: staff, where it takes two both of them, or the system by rule. */
export type DecidedBy =
  { kind: "system" } | { kind: "staff"; id: StaffId; with: StaffId | undefined };

/** What is decided, and what becomes of the case by it. */
export type Outcome = {
  kind: DecisionKind;
  ground: string | undefined;
  /** What the notice of it says in addition. */
  sentence?: Sentence | undefined;
  by: DecidedBy;
  to: CaseStatus;
  category: CategoryKey;
  /** The team's own category beneath it; null: none. Undefined: as it was. */
  own?: OwnCategoryId | null | undefined;
  /** How grave it is from now on, where that was decided. */
  rated?: Rating | undefined;
  /** How long its reporters hear nothing of it. */
  tellAfter?: TellAfter;
};

/** A decision as it was written. */
type Recorded = WrittenDecision & { id: DecisionId };

const tellAtOnce: TellAfter = { plain: 0, neutral: 0 };

/** Where its cards show the decision: edited where they stand, or posted anew below all else. */
const shownBy = {
  in_place: (made: Case, priority: Priority) => showAs(made, priority),
  anew: (made: Case, priority: Priority) => raiseCase(made.id, priority),
} as const;

/**
 * Writes a decision: the case's state, its history, the audit trail and the cards that follow, all or
 * nothing. Undefined: the case is not what was read any more, and nothing was written. A case about one
 * of the team that would go to the moderators goes on to the seniors with it.
 */
export async function recordDecision(
  held: Case,
  outcome: Outcome,
  cards: { show: keyof typeof shownBy; priority: Priority },
): Promise<Recorded | undefined> {
  const recorded = await write(held, outcome);
  if (recorded === undefined) return undefined;
  const { to, category, rated = category === held.category ? held.rated : undefined } = outcome;
  const own = outcome.own === undefined ? held.own : (outcome.own ?? undefined);
  const decided = { ...held, version: held.version + 1, status: to, category, own, rated };
  const passesOn = to === "open" && to !== held.status && (await isAboutStaff(held.id));
  const escalated = { ...decided, version: decided.version + 1, status: "escalated" } as const;
  const made = passesOn ? escalated : decided;
  if (passesOn) await write(decided, aboutStaff(category));
  if (passesOn) await oweWordAboutStaff(held.id);
  await shownBy[cards.show](made, cards.priority);
  await tellRelated(held.id, made.version);
  await planDueOf(made);
  return recorded;
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

async function write(held: Case, outcome: Outcome): Promise<Recorded | undefined> {
  const { by, tellAfter = tellAtOnce, ...decided } = outcome;
  const { kind, ground, sentence, to, category } = decided;
  const id = DecisionId.parse(uuidv7());
  const second = by.kind === "staff" ? by.with : undefined;
  const staffId = by.kind === "staff" ? by.id : undefined;
  const written = await decide(held, { ...decided, id, staffId, withStaffId: second, tellAfter });
  if (written === undefined) return undefined;
  const version = held.version + 1;
  await tellVotes(held, written.votes);
  await leaveFeed(held);
  if (!isUndecided(held.status)) await endExample(held, { kind: "system" });
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
  return { id, ...written };
}
