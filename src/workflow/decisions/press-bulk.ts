// Decides a list of cases with one press. Called by the handler of presses on lists.
import { recordAudit } from "../../db/control/audit-store.ts";
import { dropBulk, finishBulk, lockBulk, type Bulk } from "../../db/decisions/bulk-store.ts";
import { lockCase, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import {
  bulkVerdicts,
  mayBeTogether,
  openMs,
  type Listed,
  verdictOn,
  type BulkPress,
  type BulkVerdict,
} from "../../domain/decisions/bulk.ts";
import type { BulkId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { showBulk } from "./begin-bulk.ts";
import { keptFrom } from "../cases/choose-on-card.ts";
import { decideCase, type DecidingPress } from "./decide-case.ts";
import {
  entitledIn,
  type Decider,
  type Entitled,
  type Presser,
  type Scene,
} from "../staff/entitled-staff.ts";
import { nameNow } from "../cases/name-of-case.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { queueOf } from "../queues/queue-of-case.ts";

export type PressedBulk =
  | { kind: "done" }
  /** It is dismissed once another of the seniors says so, too. */
  | { kind: "first_key" }
  /** A flood of one person is for two of the seniors. */
  | { kind: "flood_for_seniors" }
  /** It was answered or is too old. */
  | { kind: "stale" }
  /** One of them is for others to decide. That it is left out would tell the group so. */
  | NotTheirs
  | Exclude<Entitled, { kind: "entitled" }>;

/** Decides on the cases of a list, each for itself, or drops it. What changed since is left out. */
export async function pressBulk(
  operator: Operator,
  pressed: Scene & { id: BulkId; press: BulkPress; presser: Presser },
): Promise<PressedBulk> {
  const { id, press } = pressed;
  const entitled = await entitledIn(operator, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  const { queue } = entitled;
  const bulk = await lockBulk(id);
  if (bulk === undefined || bulk.queueId !== queue.id) return { kind: "unknown_card" };
  if (!(await isOpen(bulk))) return { kind: "stale" };
  if (bulk.scope === "flood" && !entitled.isSenior) return { kind: "flood_for_seniors" };
  if (press.kind === "drop") await dropBulk(id);
  else {
    const { verdict } = press;
    if (!bulkVerdicts(queue.tier, bulk.scope).some(({ kind }) => kind === verdict.kind)) {
      return { kind: "unknown_card" };
    }
    const cases = await lockAll(bulk.cases);
    const ids = cases.map(({ held }) => held.id);
    if (await isTheirOwn(ids, pressed.presser)) return { kind: "not_theirs" };
    const done = await decideAll(operator, { bulk, cases, verdict }, entitled);
    // Nobody but its maker hears of a vote while it waits.
    if (done === "voted") return { kind: "first_key" };
  }
  await showBulk(queue.chatId, id);
  return { kind: "done" };
}

async function isOpen({ state, scope }: Bulk): Promise<boolean> {
  if (state.kind !== "asking") return false;
  return (await appNow()).getTime() - state.askedAt.getTime() <= openMs(scope);
}

type HeldCase = { held: Case; version: number };

async function decideAll(
  operator: Operator,
  { bulk, cases, verdict }: { bulk: Bulk; cases: readonly HeldCase[]; verdict: BulkVerdict },
  by: Decider,
): Promise<"decided" | "voted"> {
  const skipped: string[] = [];
  let voted = 0;
  for (const { held, version } of cases) {
    const done = await decideOne(operator, held, verdict, { ...by, version, list: bulk });
    if (done !== "decided") skipped.push(held.code);
    if (done === "voted") voted += 1;
  }
  if (voted > 0 && skipped.length === bulk.cases.length) return "voted";
  await finishBulk(bulk.id, { verdict, by: by.staffId, skipped });
  await recordAudit({
    kind: "cases_decided_together",
    subjectCode: bulk.originCode,
    actor: { kind: "staff", id: by.staffId },
    facts: {
      verdict: verdict.kind,
      decided: bulk.cases.length - skipped.length,
      skipped: skipped.join(" "),
    },
  });
  return "decided";
}

/**
 * Holds them all before anything is decided, in the order of their ids, so that two who hold cases
 * never wait for each other.
 */
async function lockAll(cases: readonly Listed[]): Promise<HeldCase[]> {
  const all: HeldCase[] = [];
  for (const { id, version } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const held = await lockCase(id);
    if (held !== undefined) all.push({ held, version });
  }
  return all;
}

/** What became of it. It is decided on if it is what was listed still, in the same queue, and in nobody else's hands. */
async function decideOne(
  operator: Operator,
  held: Case,
  verdict: BulkVerdict,
  { list: { queueId, scope }, ...press }: DecidingPress & { list: Bulk },
): Promise<"decided" | "voted" | "left"> {
  const { tier } = press;
  if (!mayBeTogether(held, await decisionsOf(held.id), { tier, scope })) return "left";
  if ((await queueOf(held, tier))?.id !== queueId) return "left";
  if ((await keptFrom(held, press)) !== undefined) return "left";
  // Their cards may wait behind what somebody looks at.
  const decided = await decideCase(operator, held, verdictOn(verdict, await nameNow(held)), {
    ...press,
    cards: "card",
  });
  if (decided.kind === "vote_kept") return "voted";
  return decided.kind === "decided" ? "decided" : "left";
}
