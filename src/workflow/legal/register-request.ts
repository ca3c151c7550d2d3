// Enters a legal request that was asked question by question. Called by that press of an officer.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { appNow } from "../../db/clock.ts";
import { authorityById, insertAuthority } from "../../db/legal/authority-store.ts";
import { dropLegalDraft } from "../../db/legal/legal-draft-store.ts";
import { insertLegalRequest } from "../../db/legal/legal-request-store.ts";
import { insertLegalTargets } from "../../db/legal/legal-target-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { AuthorityId, LegalRequestId, LegalTargetId, type StaffId } from "../../domain/ids.ts";
import { missingIn, shownMoment, type DraftAnswers } from "../../domain/legal/draft.ts";
import {
  answerBy,
  givenFrom,
  heldUntil,
  secrecyOf,
  type SetTimes,
} from "../../domain/legal/instrument.ts";
import { sumOf } from "../../domain/legal/target.ts";
import type { Person } from "../../domain/staff/people.ts";
import { underFreshCode } from "../cases/fresh-code.ts";
import { planChases } from "./chase-officers.ts";
import { holdAtOnce } from "./hold-at-once.ts";
import { joinCases } from "./join-cases.ts";
import { planReminders } from "./remind-officers.ts";
import { counted, type Counted } from "./resolve-targets.ts";
import { showLegalDesks } from "./show-legal.ts";
import { planEnd } from "./tell-person.ts";

/** Undefined: an answer is missing. */
export async function registerRequest(
  operator: Operator,
  { by, staffId }: { by: Person; staffId: StaffId },
  answers: DraftAnswers,
): Promise<LegalRequestId | undefined> {
  const { kind, instrument, received: receivedAt, targets } = answers;
  const times = await timesSet();
  const fresh = await freshOf(answers, staffId, times);
  if (fresh === undefined || targets === undefined) return undefined;
  if (kind === undefined || instrument === undefined || receivedAt === undefined) return undefined;
  const { id, dueAt } = fresh;
  const now = await appNow();
  const { code } = await underFreshCode("L", (one) => insertLegalRequest({ ...fresh, code: one }));
  const found = await counted(targets);
  await keepTargets(id, 1, found);
  const { reports, cases, reporters } = sumOf(found.map(({ counts }) => counts));
  await recordAudit({
    kind: "legal_registered",
    subjectCode: code,
    actor: { kind: "staff", id: staffId },
    facts: { kind, instrument, targets: found.length, reports, cases, reporters, version: 1 },
  });
  const until = dated(heldUntil({ kind, instrument, receivedAt }));
  if (until !== undefined && until > now) {
    await holdAtOnce(
      operator,
      { id, code, until: within(until, now), now },
      { by, staffId },
      found,
    );
  }
  await joinCases(id);
  if (kind === "removal" && fresh.secretUntil !== undefined) await planEnd(id, fresh.secretUntil);
  await planChases({ id, kind, instrument, receivedAt: fresh.receivedAt }, times);
  if (dueAt !== undefined) await planReminders({ id, receivedAt: fresh.receivedAt, dueAt });
  await dropLegalDraft(staffId);
  await showLegalDesks();
  return id;
}

async function timesSet(): Promise<SetTimes> {
  const { dsa_answer_hours: answerHours, dsa_acknowledge_hours: acknowledgeHours } =
    await readSettings();
  return { answerHours, acknowledgeHours };
}

/** The request as it is written down. */
async function freshOf(answers: DraftAnswers, staffId: StaffId, times: SetTimes) {
  const { kind, instrument, received: receivedAt, secrecy, channel, language } = answers;
  if (missingIn(answers) !== undefined || kind === undefined || instrument === undefined)
    return undefined;
  if (receivedAt === undefined || !secrecy || !channel || !language) return undefined;
  const authorityId = await authorityOf(answers, staffId);
  if (authorityId === undefined) return undefined;
  const received = { kind, instrument, receivedAt, typed: answers.answerBy };
  const secret = secrecyOf(received, { secrecy, secretUntil: answers.secretUntil });
  const details = {
    reference: answers.reference ?? "",
    issued: shownMoment(answers.issued),
    basis: answers.basis ?? "",
    channel,
    language,
    ...(answers.category && { category: answers.category }),
    ...(answers.secrecyBasis !== undefined && { secrecyBasis: answers.secrecyBasis }),
    ...(answers.place !== undefined && { place: answers.place }),
  };
  return {
    id: LegalRequestId.parse(uuidv7()),
    kind,
    instrument,
    authorityId,
    secrecy: secret.secrecy,
    details,
    receivedAt: new Date(receivedAt),
    dueAt: dated(answerBy(received, times)),
    notBefore: dated(givenFrom(received, answers.notified === true)),
    secretUntil: dated(secret.secretUntil),
    items: answers.items ?? [],
    periodFrom: dated(answers.from),
    periodTo: dated(answers.to),
    docSha256: answers.sha256,
    registeredBy: staffId,
  };
}

const dated = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms));

const yearMs = 365 * 86_400_000;

/** No hold is for longer than a year. */
function within(until: Date, now: Date): Date {
  return new Date(Math.min(until.getTime(), now.getTime() + yearMs));
}

/** What a version of a request is about, with how much of it is held. */
export async function keepTargets(
  requestId: LegalRequestId,
  version: number,
  found: readonly Counted[],
): Promise<void> {
  await insertLegalTargets(
    found.map(({ target: { kind, value }, counts }) => ({
      id: LegalTargetId.parse(uuidv7()),
      requestId,
      version,
      kind,
      value,
      ...counts,
    })),
  );
}

async function authorityOf(
  { authorityId, newAuthority, authorityClass }: DraftAnswers,
  verifiedBy: StaffId,
): Promise<AuthorityId | undefined> {
  if (authorityId !== undefined) return (await authorityById(authorityId))?.id;
  if (newAuthority === undefined || authorityClass === undefined) return undefined;
  const id = AuthorityId.parse(uuidv7());
  await insertAuthority({ ...newAuthority, id, class: authorityClass, verifiedBy });
  await recordAudit({
    kind: "authority_added",
    subjectCode: id,
    actor: { kind: "staff", id: verifiedBy },
    facts: { class: authorityClass, country: newAuthority.country },
  });
  return id;
}
