// Tells whoever a request is about, as far as the law allows. Called by decisions and by the end of secrecy.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { endSecretReveals } from "../../db/privacy/reveal-store.ts";
import { legalDecisionOf, type LegalDecision } from "../../db/legal/legal-decision-store.ts";
import {
  changeLegalRequest,
  findLegalRequest,
  lockLegalRequest,
  type LegalRequest,
} from "../../db/legal/legal-request-store.ts";
import type { Resolved } from "../../db/legal/legal-target-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, type LegalRequestId, type StaffId } from "../../domain/ids.ts";
import { asksForData, discloses } from "../../domain/legal/decision.ts";
import { instrumentOf } from "../../domain/legal/instrument.ts";
import { askedOfPerson } from "../../domain/legal/sections.ts";
import { isSecret } from "../../domain/legal/request.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { tellEach } from "../staff/tell-each.ts";
import { believedClock, inAnHour } from "../privacy/believed-clock.ts";
import { joinCases } from "./join-cases.ts";
import { officersOf } from "./officers.ts";
import { peopleAt, targetsOf } from "./resolve-targets.ts";

const asked = 2;

/** Whether telling is ours: an authority that tells by itself wants the operator to be silent. */
function isOurs({ instrument }: Pick<LegalRequest, "instrument">): boolean {
  const { told } = instrumentOf(instrument);
  return told === "us" || told === "asked";
}

/** Before anything is handed out; where it must stay secret, two officers are asked when that ends. */
export async function tellBefore(
  request: LegalRequest,
  decision: Pick<LegalDecision, "outcome">,
  targets: readonly Resolved[],
  now: Date,
): Promise<void> {
  if (!isOurs(request)) return;
  if (!isSecret(request, (await believedClock()).now)) return tell(request, decision, targets, now);
  if (request.secretUntil !== undefined) await planEnd(request.id, request.secretUntil);
}

/** When its secrecy ends by itself. */
export async function planEnd(id: LegalRequestId, dueAt: Date): Promise<void> {
  await schedule({
    key: `legal_secrecy_over:${id}`,
    lane: "legal",
    dueAt,
    event: { kind: "legal_secrecy_over", requestId: id },
  });
}

async function tell(
  request: LegalRequest,
  { outcome }: Pick<LegalDecision, "outcome">,
  targets: readonly Resolved[],
  now: Date,
): Promise<void> {
  const people = new Set<number>();
  for (const target of targets) for (const one of await peopleAt(target)) people.add(one);
  for (const userId of people) {
    const chatId = ChatId.parse(userId);
    await say({
      chatId,
      key: `legal-told:${request.id}:${request.version}`,
      text: "legal-told",
      vars: {
        title: `${request.authority} (${request.country})`,
        code: { ours: request.code },
        ground: { choice: outcome },
        what: { choice: askedOfPerson(request.items) },
      },
      language: await languageNow(chatId),
      priority: "notice",
    });
  }
  await changeLegalRequest(request.id, { toldAt: now });
  await recordAudit({
    kind: "legal_person_told",
    subjectCode: request.code,
    actor: { kind: "system" },
    facts: { version: request.version, people: people.size },
  });
}

/** The day has come until which it was secret: two officers are asked whether the person is told. */
export async function askToTell(operator: Operator, id: LegalRequestId): Promise<void> {
  const request = await findLegalRequest(id);
  if (request === undefined || request.toldAt !== undefined) return;
  if ((await believedClock()).jumped) return planEnd(id, await inAnHour());
  await joinCases(id);
  if (!asksForData(request.kind)) return;
  const officers = (await officersOf(operator)).slice(0, asked);
  await tellEach(officers, {
    key: `legal-secrecy-over:${id}:${(await appNow()).getTime()}`,
    text: "legal-secrecy-over",
    vars: { code: { ours: request.code } },
    buttons: [[{ text: "button-legal-open", press: { on: "legal", press: { kind: "open", id } } }]],
  });
}

export type SecrecyEnded = "first" | "told" | "not_you" | "outdated";

/** Secrecy ends by two: the first one asks for it, another one agrees, and the person is told. */
export async function endSecrecy(
  staffId: StaffId,
  { id, version }: { id: LegalRequestId; version: number },
): Promise<SecrecyEnded> {
  const request = await lockLegalRequest(id);
  if (request?.version !== version || request.secrecyEndedAt !== undefined) return "outdated";
  if (request.secrecy === "none") return "outdated";
  const actor = { kind: "staff", id: staffId } as const;
  const facts = { version };
  if (request.secrecyEndBy === undefined) {
    await changeLegalRequest(id, { secrecyEndBy: staffId });
    await recordAudit({ kind: "legal_secrecy_end_asked", subjectCode: request.code, actor, facts });
    return "first";
  }
  if (request.secrecyEndBy === staffId) return "not_you";
  const now = await appNow();
  await changeLegalRequest(id, { secrecyEndedAt: now });
  await endSecretReveals(id);
  await recordAudit({ kind: "legal_secrecy_ended", subjectCode: request.code, actor, facts });
  await joinCases(id);
  const decision = await legalDecisionOf(id, version);
  const isGiven = decision?.confirmedAt !== undefined && discloses(request.kind, decision.outcome);
  if (decision !== undefined && isGiven && isOurs(request)) {
    await tell(request, decision, await targetsOf(request), now);
  }
  return "told";
}
