// Holds what a legal request is about, as its instrument says. Called when one is entered.
import { uuidv7 } from "uuidv7";
import { freeze } from "../../db/privacy/held-copy-store.ts";
import { insertHold, targetOf } from "../../db/privacy/hold-store.ts";
import { casesNamed, reportersNamed } from "../../db/legal/held-target-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { HoldId, type LegalRequestId, type StaffId } from "../../domain/ids.ts";
import { holdAskMs, type HoldScope } from "../../domain/privacy/hold.ts";
import type { Person } from "../../domain/staff/people.ts";
import { underFreshCode } from "../cases/fresh-code.ts";
import { tellEach } from "../staff/tell-each.ts";
import { otherOfficers } from "./officers.ts";
import type { Counted } from "./resolve-targets.ts";

type About = { scope: HoldScope; targetId: string; targetCode: string };

/** What is to be held of a target, each thing once. */
async function thingsAt({ target }: Counted): Promise<About[]> {
  if (target.kind === "report") {
    const targetId = await targetOf("report", target.value);
    return targetId === undefined ? [] : [{ scope: "report", targetId, targetCode: target.value }];
  }
  const reporters = await reportersNamed(target);
  const cases = await casesNamed(target);
  return [
    ...reporters.map(
      ({ id, code }) => ({ scope: "person", targetId: id, targetCode: code }) as const,
    ),
    ...cases.map(({ id, code }) => ({ scope: "case", targetId: id, targetCode: code }) as const),
  ];
}

/**
 * Keeps a copy of what is there on one person's word; another officer is asked, and without them it lapses
 * within a day.
 */
export async function holdAtOnce(
  operator: Operator,
  request: { id: LegalRequestId; code: string; until: Date; now: Date },
  { by, staffId }: { by: Person; staffId: StaffId },
  counted: readonly Counted[],
): Promise<number> {
  const things = new Map<string, About>();
  for (const each of counted) {
    for (const about of await thingsAt(each)) things.set(`${about.scope}:${about.targetId}`, about);
  }
  const endsAt = new Date(request.now.getTime() + holdAskMs);
  for (const about of things.values()) {
    const id = HoldId.parse(uuidv7());
    const fresh = {
      ...about,
      id,
      askedBy: staffId,
      askExpiresAt: endsAt,
      endsAt,
      status: "started",
      ground: "authority",
      requestId: request.id,
      plannedUntil: request.until,
    } as const;
    const { code } = await underFreshCode("H", (one) => insertHold({ ...fresh, code: one }));
    await freeze({ ...about, id, endsAt });
    await recordAudit({
      kind: "hold_started",
      subjectCode: code,
      actor: { kind: "staff", id: staffId },
      facts: {
        scope: about.scope,
        target: about.targetCode,
        ground: "authority",
        until: endsAt.toISOString(),
      },
    });
    await askOthers(operator, { id, code, request: request.code, by });
  }
  return things.size;
}

async function askOthers(
  operator: Operator,
  { id, code, request, by }: { id: HoldId; code: string; request: string; by: Person },
): Promise<void> {
  const button = (kind: "confirm" | "refuse") => [
    { text: `button-hold-${kind}`, press: { on: "hold", press: { kind, id } } as const },
  ];
  await tellEach(await otherOfficers(operator, by.userId), {
    key: `hold-started:${id}`,
    text: "legal-hold-ask",
    vars: { by: by.name, code: { ours: code }, request: { ours: request } },
    buttons: [button("confirm"), button("refuse")],
  });
}
