// Hands out what two persons decided to give: one row in the ledger, one closed package. Called by presses.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { insertDisclosure, type Disclosure } from "../../db/legal/disclosure-store.ts";
import { legalDecisionOf, type LegalDecision } from "../../db/legal/legal-decision-store.ts";
import { lockLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { DisclosureId, type ChatId, type LegalRequestId, type StaffId } from "../../domain/ids.ts";
import { discloses } from "../../domain/legal/decision.ts";
import type { Person } from "../../domain/staff/people.ts";
import { disclosureKey, filesOf } from "./build-package.ts";
import { digestNow, standingOf } from "./confirm-decision.ts";
import { sha256 } from "./digest.ts";
import { moveRequest } from "./move-request.ts";
import { beginVersion } from "./new-version.ts";
import { peopleAt, targetsOf } from "./resolve-targets.ts";
import { takeAway } from "../speaking/take-away.ts";

/** How long a package stays in an officer's chat at most, in milliseconds. */
const packageMs = 24 * 3_600_000;

/** `changed`: what would be given is not what was decided on, so it is to be decided anew. */
export type HandedOut =
  "done" | "outdated" | "too_early" | "changed" | "not_entitled" | "own_matter";

type Of = { id: LegalRequestId; version: number };
type Officer = {
  by: Person & { username?: string | undefined };
  staffId: StaffId;
  chatId: ChatId;
};

/**
 * One row in the ledger, the event, and what is owed, in one transaction. The message that is owed names the
 * disclosure alone; who sends it builds the package.
 */
export async function handOut(
  operator: Operator,
  { by, staffId, chatId }: Officer,
  of: Of,
): Promise<HandedOut> {
  const request = await lockLegalRequest(of.id);
  const decision = request && (await legalDecisionOf(of.id, of.version));
  if (request?.version !== of.version || request.status !== "decided") return "outdated";
  const rests = decision && restsOn(request, decision);
  if (decision === undefined || rests === undefined) return "outdated";
  const now = await appNow();
  if (request.notBefore !== undefined && now < request.notBefore) return "too_early";
  const targets = await targetsOf(request);
  const { isEntitled, isTarget } = await standingOf(operator, by, targets);
  if (!isEntitled || isTarget) return isTarget ? "own_matter" : "not_entitled";
  if ((await digestNow(request, decision, targets)) !== rests.dataDigest) {
    await beginVersion(request, "changed", { by: staffId, now });
    return "changed";
  }
  const { manifest } = await filesOf(request, decision, targets);
  const people = new Set<number>();
  for (const target of targets) for (const one of await peopleAt(target)) people.add(one);
  const id = DisclosureId.parse(uuidv7());
  const entry = {
    ...rests,
    id,
    decisionId: decision.id,
    requestCode: request.code,
    outcome: decision.outcome,
    instrument: request.instrument,
    country: request.country,
    handedBy: staffId,
    manifestDigest: sha256(manifest.content),
    classes: decision.grants.map(({ section }) => section),
    persons: people.size,
  };
  if (!(await insertDisclosure(entry))) return "outdated";
  await moveRequest(request, "answered", { by: staffId, now });
  await recordEntry(entry, of.version, staffId);
  await owePackage(id, chatId, now);
  return "done";
}

/** On whom and what a disclosure rests; undefined: on nothing that would allow it. */
function restsOn(request: LegalRequest, decision: LegalDecision) {
  const { confirmedAt, confirmedBy, analysisDigest, dataDigest, proposedBy, outcome } = decision;
  if (decision.recipient === undefined) return undefined;
  const isGiven = confirmedAt !== undefined && discloses(request.kind, outcome);
  if (!isGiven || confirmedBy === undefined || confirmedBy === proposedBy) return undefined;
  if (analysisDigest === undefined || dataDigest === undefined) return undefined;
  return { proposedBy, confirmedBy, analysisDigest, dataDigest };
}

async function recordEntry(
  entry: Pick<Disclosure, "requestCode" | "outcome" | "classes" | "persons" | "dataDigest"> &
    Pick<Disclosure, "manifestDigest">,
  version: number,
  staffId: StaffId,
): Promise<void> {
  const { requestCode, outcome, classes, persons, dataDigest: data } = entry;
  const facts = { version, outcome, classes: classes.join(" "), persons, data };
  await recordAudit({
    kind: "legal_disclosed",
    subjectCode: requestCode,
    actor: { kind: "staff", id: staffId },
    facts: { ...facts, manifest: entry.manifestDigest },
  });
}

async function owePackage(disclosureId: DisclosureId, chatId: ChatId, now: Date): Promise<void> {
  await enqueue({
    key: disclosureKey(disclosureId),
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "send_disclosure", chatId, disclosureId },
  });
  await schedule({
    key: `take_disclosure_away:${disclosureId}`,
    lane: String(chatId),
    dueAt: new Date(now.getTime() + packageMs),
    event: { kind: "take_disclosure_away", disclosureId },
  });
}

/** It was fetched, or a day is over: it goes from the chat. */
export async function takeDisclosureAway(id: DisclosureId): Promise<void> {
  await takeAway(disclosureKey(id));
}
