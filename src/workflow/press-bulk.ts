import { recordAudit } from "../db/audit-store.ts";
import { dropBulk, finishBulk, lockBulk, type Bulk, type Listed } from "../db/bulk-store.ts";
import { lockCase, type Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf } from "../db/decision-store.ts";
import {
  bulkMs,
  bulkVerdicts,
  mayBeTogether,
  verdictOn,
  type BulkPress,
  type BulkVerdict,
} from "../domain/bulk.ts";
import type { BulkId, QueueId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { showBulk } from "./begin-bulk.ts";
import { keptFrom } from "./choose-on-card.ts";
import { decideCase, type DecidingPress } from "./decide-case.ts";
import {
  entitledIn,
  type Decider,
  type Entitled,
  type Presser,
  type Scene,
} from "./entitled-staff.ts";
import { nameNow } from "./name-of-case.ts";
import { isTheirOwn, type NotTheirs } from "./own-matter.ts";
import { queueOf } from "./queue-of-case.ts";

export type PressedBulk =
  | { kind: "done" }
  /** It was answered or is too old. */
  | { kind: "stale" }
  /** One of them is for others to decide. That it is left out would tell the group so. */
  | NotTheirs
  | Exclude<Entitled, { kind: "entitled" }>;

/** Decides on the cases of a list, each for itself, or drops it. What changed since is left out. */
export async function pressBulk(
  settings: Settings,
  pressed: Scene & { id: BulkId; press: BulkPress; presser: Presser },
): Promise<PressedBulk> {
  const { id, press } = pressed;
  const entitled = await entitledIn(settings, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  const { queue } = entitled;
  const bulk = await lockBulk(id);
  if (bulk === undefined || bulk.queueId !== queue.id) return { kind: "unknown_card" };
  if (!(await isOpen(bulk))) return { kind: "stale" };
  if (press.kind === "drop") await dropBulk(id);
  else {
    const { verdict } = press;
    if (!bulkVerdicts(queue.tier).some(({ kind }) => kind === verdict.kind)) {
      return { kind: "unknown_card" };
    }
    const cases = await lockAll(bulk.cases);
    const ids = cases.map(({ held }) => held.id);
    if (await isTheirOwn(ids, pressed.presser)) return { kind: "not_theirs" };
    await decideAll(settings, { bulk, cases, verdict }, entitled);
  }
  await showBulk(queue.chatId, id);
  return { kind: "done" };
}

async function isOpen({ state }: Bulk): Promise<boolean> {
  if (state.kind !== "asking") return false;
  return (await appNow()).getTime() - state.askedAt.getTime() <= bulkMs;
}

type HeldCase = { held: Case; version: number };

async function decideAll(
  settings: Settings,
  { bulk, cases, verdict }: { bulk: Bulk; cases: readonly HeldCase[]; verdict: BulkVerdict },
  by: Decider,
): Promise<void> {
  const skipped: string[] = [];
  for (const { held, version } of cases) {
    const isDecided = await decideOne(settings, held, verdict, {
      ...by,
      version,
      in: bulk.queueId,
    });
    if (!isDecided) skipped.push(held.code);
  }
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
}

/**
 * Holds them all before anything is decided, in the order of their ids: so nobody who holds one waits
 * for another that somebody else holds.
 */
async function lockAll(cases: readonly Listed[]): Promise<HeldCase[]> {
  const all: HeldCase[] = [];
  for (const { id, version } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const held = await lockCase(id);
    if (held !== undefined) all.push({ held, version });
  }
  return all;
}

/** Whether it was decided: it is what was listed still, in the same queue, and in nobody else's hands. */
async function decideOne(
  settings: Settings,
  held: Case,
  verdict: BulkVerdict,
  { in: queueId, ...press }: DecidingPress & { in: QueueId },
): Promise<boolean> {
  if (!mayBeTogether(held, await decisionsOf(held.id), press.tier)) return false;
  if ((await queueOf(held, press.tier))?.id !== queueId) return false;
  if ((await keptFrom(held, press)) !== undefined) return false;
  // Their cards may wait behind what somebody looks at.
  const decided = await decideCase(settings, held, verdictOn(verdict, await nameNow(held)), {
    ...press,
    cards: "card",
  });
  return decided.kind === "decided";
}
