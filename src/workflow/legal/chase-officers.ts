// Chases what is owed beside an answer: the confirmation of receipt, and a judge's word. Called by events.
import { findLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { appNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { changeLegalRequest } from "../../db/legal/legal-request-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { LegalRequestId, StaffId } from "../../domain/ids.ts";
import { chasedAt, type Chased } from "../../domain/legal/chased.ts";
import type { SetTimes } from "../../domain/legal/instrument.ts";
import { isOver, openStatuses } from "../../domain/legal/request.ts";
import { tellEach } from "../staff/tell-each.ts";
import { believedClock, inAnHour } from "../privacy/believed-clock.ts";
import { askedOf } from "./remind-officers.ts";

/** Plans when officers are asked, as far as the instrument has such a time. */
export async function planChases(
  request: Pick<LegalRequest, "id" | "instrument" | "kind" | "receivedAt">,
  times: SetTimes,
): Promise<void> {
  const now = (await appNow()).getTime();
  const received = { ...request, receivedAt: request.receivedAt.getTime() };
  for (const { what, at } of chasedAt(received, times)) {
    await planOne(request.id, what, new Date(Math.max(at, now)));
  }
}

function planOne(requestId: LegalRequestId, what: Chased, dueAt: Date): Promise<void> {
  return schedule({
    key: `legal_chase:${requestId}:${what}:${dueAt.getTime()}`,
    lane: "legal",
    dueAt,
    event: { kind: "legal_chase", requestId, what },
  });
}

const done = {
  acknowledge: ({ acknowledgedAt, status }) =>
    acknowledgedAt !== undefined || !openStatuses.some((open) => open === status),
  validate: ({ validatedAt, status }) => validatedAt !== undefined || isOver(status),
} satisfies Record<Chased, (request: LegalRequest) => boolean>;

/** Two officers are asked for what is missing. */
export async function chaseOfficers(
  operator: Operator,
  { requestId: id, what }: { requestId: LegalRequestId; what: Chased },
): Promise<void> {
  const request = await findLegalRequest(id);
  if (request === undefined || done[what](request)) return;
  if ((await believedClock()).jumped) return planOne(id, what, await inAnHour());
  await tellEach(await askedOf(operator, request), {
    key: `legal-chase:${id}:${what}:${(await appNow()).getTime()}`,
    text: "legal-chase",
    vars: { code: { ours: request.code }, state: { choice: what } },
    buttons: [[{ text: "button-legal-open", press: { on: "legal", press: { kind: "open", id } } }]],
  });
}

/** It was confirmed to the authority that its request arrived, or the judge's word came: now, and once. */
export async function noteDone(by: StaffId, request: LegalRequest, what: Chased): Promise<boolean> {
  if (done[what](request)) return false;
  const now = await appNow();
  const [column, kind] = noted[what];
  await changeLegalRequest(request.id, { [column]: now });
  await recordAudit({
    kind,
    subjectCode: request.code,
    actor: { kind: "staff", id: by },
    facts: { version: request.version },
  });
  return true;
}

const noted = {
  acknowledge: ["acknowledgedAt", "legal_acknowledged"],
  validate: ["validatedAt", "legal_validated"],
} as const satisfies Record<Chased, readonly [string, string]>;
