// All that a card may show, read at once. Called by the views of cards, details and referrals, for drawing.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { countFilesOf, type Files } from "../../db/reporting/evidence-store.ts";
import { leadsOf, type Leads } from "../../db/reporting/lead-store.ts";
import { countCaseNotes, noteWith } from "../../db/cases/case-note-store.ts";
import { orderBehind, type OrderBehind } from "../../db/legal/removal-order-store.ts";
import { mergedInto, type MergedCases } from "../../db/cases/merge-store.ts";
import { staffReportedIn } from "../../db/staff/own-matter-store.ts";
import { panelOf } from "../../db/cases/panel-store.ts";
import { allRecipients } from "../../db/referrals/recipient-store.ts";
import { referralsOf, type Referral } from "../../db/referrals/referral-store.ts";
import { countWaiting } from "../../db/questions/question-store.ts";
import { colleaguesAt } from "../../db/staff/staff-store.ts";
import { firstNotesOf, type Note } from "../../db/reporting/note-store.ts";
import { seenOf, tallyOf, type Seen, type Tally } from "../../db/reporting/report-store.ts";
import { silenceOf } from "../../db/privacy/silence-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { formerNamesOf, titleOf, type FormerName } from "../../db/subjects/subject-name-store.ts";
import { recipientsFor } from "../../domain/referrals/recipient.ts";
import { isConfirmed, referralMeasure } from "../../domain/referrals/referral.ts";
import type { CardFacts, Together } from "../../domain/cases/card-facts.ts";
import { nameOfCase } from "../../domain/cases/case-name.ts";
import type { CategoryKey, Severity } from "../../domain/cases/categories.ts";
import type { Colleague } from "../../domain/staff/people.ts";
import { isUndecided } from "../../domain/cases/case-status.ts";
import { dueOf, rings, waitingSince, type Due } from "../../domain/cases/target.ts";
import { isTurn } from "../../domain/decisions/decision.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { readAnotherUpholds, type AnotherUpholds } from "../decisions/another-upholds.ts";
import { offerTogether } from "../decisions/begin-bulk.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { readAppeal, type CardAppeal } from "../decisions/card-appeal.ts";
import { ownWords, type OwnWords } from "./name-of-case.ts";
import { snoozesOf } from "./snooze-case.ts";
import { viewRelated, type Related } from "./show-related.ts";
import { withoutSpared } from "../staff/spare-staff.ts";
import type { Tier } from "../../domain/cases/tier.ts";

/** Everything a case's card may show. Nothing of it says who reported. */
export type CardView = {
  shown: Case;
  /** What it is called: what it is handled as may be graver. */
  named: CategoryKey;
  /** The team's own word for it, and others in which it was reported. */
  own?: OwnWords;
  /** How grave it is, by its category or as one of the team rated it. */
  severity: Severity;
  facts: CardFacts;
  tally: Tally;
  /** What is left of the time within which it is to be decided. */
  due: Due;
  /** Whether a new card of it is to be heard. */
  rings: boolean;
  seen: Seen;
  /** One of each of the first who wrote something. */
  notes: readonly Note[];
  /** How many wrote something, and how many notes there are in all. */
  written: { people: number; total: number };
  /** Results of the search that reporters saw. */
  leads: Leads;
  /** Reporters' files, none of which is kept. */
  files: Files;
  /** The appeal on which the case is open again. */
  appeal: CardAppeal | undefined;
  /** What the seniors asked the team as they returned it. */
  returnedWith: string | undefined;
  anotherUpholds: AnotherUpholds | undefined;
  /** How many questions wait for reporters' answers. */
  waitingQuestions: number;
  /** What its owner calls the subject now. */
  title: string | undefined;
  formerNames: readonly FormerName[];
  related: Related;
  /** What went up in it. */
  merged: MergedCases;
  /** To whom it was referred, as far as a person said that it was sent. */
  referrals: readonly Referral[];
  /** That an authority ordered its removal; which one is for officers only. */
  order: OrderBehind | undefined;
  /** How many notes the team wrote to itself. */
  caseNotes: number;
  language: string;
};

/** How much of each is shown. */
export type CardLimits = { notes: number; leads: number; formerNames: number; related: number };

const onCard: CardLimits = { notes: 3, leads: 4, formerNames: 2, related: 3 };
const shownColleagues = 8;
/** Some of them are spared the case, and left out. */
const askedColleagues = 24;

export async function readCard(
  shown: Case,
  tier: Tier,
  language: string,
  limits = onCard,
): Promise<CardView> {
  const caseId = shown.id;
  // Asked for all at once: one way to the database and back instead of twenty.
  const [panel, history, now, settings, related, assignment, told, known] = await Promise.all([
    panelOf(caseId),
    decisionsOf(caseId),
    appNow(),
    readSettings(),
    viewRelated(shown.subjectId, limits.related),
    assignmentOf(caseId),
    readTold(caseId, limits),
    readKnown(shown, limits),
  ]);
  const severity = severityOfCase(settings, shown);
  const named = nameOfCase(shown.category, history, told.tally.called);
  const wait = {
    since: waitingSince(history, shown.openedAt),
    targetMs: targetMs(settings, severity),
  };
  return {
    shown,
    named,
    own: ownWords(settings, named, told.tally, language),
    severity,
    facts: {
      tier,
      status: shown.status,
      category: shown.category,
      named,
      severity,
      history,
      panel: panel?.tier === tier ? panel : undefined,
      assignment,
      mergeable: panel?.page === "merge" ? mergeableOf(shown, related) : [],
      colleagues: panel?.page === "hand_over" ? await colleaguesOf(shown, tier, panel.staffId) : [],
      together: panel?.page === "more" ? await togetherOf(shown, tier, panel.staffId) : [],
      recipients: panel?.page === "refer" ? await recipientsOf(shown, named, history) : [],
      quietUntil: await quietUntilOf(shown, tier, panel?.page),
      snoozedUntil: shown.snoozedUntil,
      snoozes: panel?.page === "snooze" ? await snoozesAt(shown, tier) : [],
      now,
    },
    due: dueOf(wait, now).due,
    rings: rings(severity, wait, now),
    ...told,
    ...known,
    appeal: await readAppeal(caseId, history, limits.notes),
    returnedWith: await wordsOfReturn(history),
    anotherUpholds: await readAnotherUpholds(shown, tier, history),
    related,
    language,
  };
}

/** What reporters told. */
async function readTold(caseId: CaseId, limits: CardLimits) {
  const [tally, seen, { notes, ...written }, leads, files, waitingQuestions] = await Promise.all([
    tallyOf(caseId),
    seenOf(caseId),
    firstNotesOf(caseId, limits.notes),
    leadsOf(caseId, limits.leads),
    countFilesOf(caseId),
    countWaiting(caseId),
  ]);
  return { tally, seen, notes, written, leads, files, waitingQuestions };
}

/** What is known of the subject, and what the team did besides deciding. */
async function readKnown({ id, subjectId }: Case, limits: CardLimits) {
  const [title, formerNames, merged, referrals, caseNotes, order] = await Promise.all([
    titleOf(subjectId),
    formerNamesOf(subjectId, limits.formerNames),
    mergedInto(id, limits.related),
    referralsOf(id),
    countCaseNotes(id),
    orderBehind(id),
  ]);
  const confirmed = referrals.filter(({ status }) => isConfirmed(status));
  return { title, formerNames, merged, referrals: confirmed, caseNotes, order };
}

/** To whom somebody can hand a case over, in the queue that has it. */
export async function colleaguesOf(
  case_: Case,
  tier: Tier,
  staffId: StaffId,
): Promise<Colleague[]> {
  const queue = await queueOf(case_, tier);
  if (queue === undefined) return [];
  const known = await colleaguesAt(queue, askedColleagues);
  // Colleagues who are reported are left out, as the card says so anyway. Those who reported it are
  // not, as that would tell.
  const reported = new Set(await staffReportedIn(case_.id));
  const others = known.filter(({ id }) => id !== staffId && !reported.has(id));
  return (await withoutSpared(case_, others)).slice(0, shownColleagues);
}

async function togetherOf(shown: Case, tier: Tier, staffId: StaffId): Promise<Together[]> {
  const queue = await queueOf(shown, tier);
  return queue === undefined ? [] : offerTogether(shown, queue, staffId);
}

async function snoozesAt(shown: Case, tier: Tier) {
  const queue = await queueOf(shown, tier);
  return [...(await snoozesOf(shown, queue?.timeZone ?? "UTC")).keys()];
}

/** Asked only where the card has a button for it. */
async function quietUntilOf({ id, status }: Case, tier: Tier, page: string | undefined) {
  const isShown = tier === "escalation" && (page === "more" || !isUndecided(status));
  return isShown ? (await silenceOf(id))?.until : undefined;
}

async function recipientsOf(shown: Case, named: CategoryKey, history: History) {
  const measure = referralMeasure(shown.status, history);
  return measure === undefined
    ? []
    : recipientsFor(await allRecipients(), [named, shown.category], measure);
}

/** Related cases that wait for the same team. */
function mergeableOf(shown: Case, { samePlace, alike }: Related) {
  const others = [...alike.cases, ...samePlace.cases];
  return others.filter(({ status }) => status === shown.status);
}

type History = Awaited<ReturnType<typeof decisionsOf>>;

async function wordsOfReturn(history: History): Promise<string | undefined> {
  const last = history.find(isTurn);
  return last?.kind === "return" ? noteWith(last.id) : undefined;
}
