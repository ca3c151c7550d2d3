// Reminds officers of the time that an authority set. Planned with a request, called by events.
import { appNow } from "../../db/clock.ts";
import { findLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { LegalRequestId, UserId } from "../../domain/ids.ts";
import { reminderAt, reminders } from "../../domain/legal/instrument.ts";
import { openStatuses, type RequestStatus } from "../../domain/legal/request.ts";
import { tellEach } from "../staff/tell-each.ts";
import { believedClock, inAnHour } from "../privacy/believed-clock.ts";
import { officersOf } from "./officers.ts";
import { showLegalDesks } from "./show-legal.ts";

/** So many officers are reminded: one may be away. */
const reminded = 2;

const isOpen = (status: RequestStatus) => openStatuses.some((open) => open === status);

/** Plans a reminder at each part of the time that is left. */
export async function planReminders(request: {
  id: LegalRequestId;
  receivedAt: Date;
  dueAt: Date;
}): Promise<void> {
  const { id, receivedAt, dueAt } = request;
  const now = (await appNow()).getTime();
  for (const percent of reminders) {
    const at = reminderAt(percent, receivedAt.getTime(), dueAt.getTime());
    if (at < now && percent !== 100) continue;
    await planOne({ id, percent, at: new Date(at) });
  }
}

async function planOne({ id, percent, at }: { id: LegalRequestId; percent: number; at: Date }) {
  await schedule({
    key: `legal_reminder:${id}:${percent}`,
    lane: "legal",
    dueAt: at,
    event: { kind: "legal_reminder", requestId: id, percent },
  });
}

/** Whoever entered a request, and another one. */
export async function askedOf(
  operator: Operator,
  { registrar }: Pick<LegalRequest, "registrar">,
): Promise<UserId[]> {
  const officers = await officersOf(operator);
  const first = officers.filter((one) => one === registrar);
  const others = officers.filter((one) => one !== registrar);
  return [...first, ...others].slice(0, reminded);
}

/** Tells two officers how much of the time has gone: whoever entered it, and another one. */
export async function remindOfficers(
  operator: Operator,
  { requestId: id, percent }: { requestId: LegalRequestId; percent: number },
): Promise<void> {
  const request = await findLegalRequest(id);
  if (request?.dueAt === undefined || !isOpen(request.status)) return;
  // A clock that jumped says nothing of how much time has gone.
  if ((await believedClock()).jumped) return planOne({ id, percent, at: await inAnHour() });
  await tellEach(await askedOf(operator, request), {
    key: `legal-reminder:${id}:${percent}:${request.dueAt.getTime()}`,
    text: "legal-reminder",
    vars: {
      code: { ours: request.code },
      state: { choice: percent >= 100 ? "over" : "runs" },
      percent,
      due_at: { at: request.dueAt.toISOString() },
    },
    buttons: [[{ text: "button-legal-open", press: { on: "legal", press: { kind: "open", id } } }]],
  });
  await showLegalDesks();
}
