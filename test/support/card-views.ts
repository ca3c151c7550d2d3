import * as fc from "fast-check";
import { initialSettings, targetMs } from "../../src/domain/control/admin-settings.ts";
import { severityOf } from "../../src/domain/control/categories-in-force.ts";
import { BulkScope, mostTogether } from "../../src/domain/decisions/bulk.ts";
import { PanelPage } from "../../src/domain/cases/card-press.ts";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { DecisionKind, type Decision } from "../../src/domain/decisions/decision.ts";
import { dismissalGrounds, upholdMeasures } from "../../src/domain/decisions/grounds.ts";
import { CaseId, RecipientId, ReferralId, StaffId, SubjectId } from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { recipientKinds } from "../../src/domain/referrals/recipient.ts";
import { SnoozeTime } from "../../src/domain/cases/snooze.ts";
import { SeenIn } from "../../src/domain/reporting/report-draft.ts";
import { Sentence } from "../../src/domain/decisions/sentences.ts";
import { subjectKinds } from "../../src/domain/subjects/subject.ts";
import { dueOf, waitingSince } from "../../src/domain/cases/target.ts";
import type { CardView } from "../../src/workflow/cases/read-card.ts";
import { toldIn } from "./card-names.ts";
import { Tier } from "../../src/domain/cases/tier.ts";

const now = new Date("2026-11-25T12:00:00Z");
const id = "019ab000-0000-7000-8000-000000000001";

/** What people write: words, links, other alphabets, things that would break a message. */
const ordinary = fc.constantFrom(
  "blue starfish tablets",
  "t.me/night_shop/3 and @night_shop",
  "дешёвые документы за час",
  "حبوب نجم البحر الأزرق",
  "safe\u202Egnp.exe",
  "<b>bold</b> & [a](b)",
);
const anything = fc.oneof(
  ordinary,
  fc.constant("💊".repeat(30)),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
);
const anyLength = fc.oneof(
  anything,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1_000 }),
);
const name = fc.oneof(fc.constantFrom("Mo", "Mia", "Светлана", "ليلى"), anything);
const code = fc.stringMatching(/^C-[0-9A-HJKMNP-TV-Z]{8}$/);
const past = fc.integer({ min: 1, max: 3 * 1_440 }).map((min) => minutesAgo(min));
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const status = fc.constantFrom(...CaseStatus.options);
const category = fc.constantFrom(...categoryKeys);
const kind = fc.constantFrom(...subjectKinds);

const few = <T>(some: fc.Arbitrary<T>) => fc.array(some, { maxLength: 3 });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const decision = fc.record({
  version: fc.integer({ min: 2, max: 9 }),
  kind: fc.constantFrom(...DecisionKind.options),
  ground: fc.constantFrom(...dismissalGrounds, ...upholdMeasures, undefined),
  by: fc.oneof(
    fc.constant({ kind: "system" } as const),
    name.map((who) => ({ kind: "staff", id: StaffId.parse(id), name: who }) as const),
  ),
  from: status,
  to: status,
  fromCategory: category,
  toCategory: category,
  at: past,
}) satisfies fc.Arbitrary<Decision>;

const related = fc.record({
  cases: fc.array(
    fc.record({
      id: fc.constant(CaseId.parse(id)),
      code,
      status,
      subjectKind: kind,
      display: anything,
      at: past,
    }),
    { maxLength: 3 },
  ),
  total: fc.integer({ min: 3, max: 40 }),
});

/** What cards are made of. */
const parts = fc.record({
  shown: fc.record({
    id: fc.constant(CaseId.parse(id)),
    code,
    subjectId: fc.constant(SubjectId.parse(id)),
    subjectKind: kind,
    display: fc.oneof(anything, fc.string({ unit: "grapheme", minLength: 1, maxLength: 256 })),
    category,
    own: fc.constant(undefined),
    rated: fc.constant(undefined),
    status,
    version: fc.integer({ min: 1, max: 999_999 }),
    openedAt: past,
    mergedInto: fc.constant(undefined),
    wordsGoneAt: fc.constant(undefined),
    snoozedUntil: maybe(past),
    language: fc.constantFrom(...languages.map((one) => one.code)),
  }),
  tier: fc.constantFrom(...Tier.options),
  history: fc.array(decision, { maxLength: 4 }),
  panel: maybe(
    fc.record({
      page: fc.constantFrom(...PanelPage.options),
      name,
      sentence: maybe(fc.constantFrom(...Sentence.options)),
    }),
  ),
  assignment: maybe(
    fc.record({ by: fc.record({ id: fc.constant(StaffId.parse(id)), name }), until: past }),
  ),
  colleagues: fc.array(fc.record({ id: fc.constant(StaffId.parse(id)), name }), { maxLength: 8 }),
  mergeable: fc.array(fc.record({ id: fc.constant(CaseId.parse(id)), code }), { maxLength: 6 }),
  tally: fc
    .record({
      reports: fc.integer({ min: 1, max: 5_000 }),
      reporters: fc.integer({ min: 1, max: 1_000 }),
      trusted: fc.integer({ min: 0, max: 3 }),
      fresh: fc.integer({ min: 0, max: 900 }),
      lately: fc.integer({ min: 0, max: 30 }),
      firstAt: past,
      latestAt: past,
    })
    .map((tally) => ({
      ...tally,
      calledOwn: [],
      reports: tally.reports + tally.reporters,
      fresh: Math.min(tally.fresh, tally.reporters),
      latestAt: new Date(Math.max(tally.firstAt.getTime(), tally.latestAt.getTime())),
    })),
  seen: fc.record({
    places: fc.uniqueArray(fc.constantFrom(...SeenIn.options)),
    languages: fc.uniqueArray(fc.constantFrom("de", "fr", "ru"), { maxLength: 2 }),
    spellings: fc.array(anyLength, { maxLength: 12 }),
  }),
  notes: few(fc.record({ note: anyLength, language: fc.constantFrom("en", "ru", "es", "ar") })),
  leads: fc.record({
    shown: fc.array(anything, { maxLength: 4 }),
    total: fc.integer({ min: 4, max: 30 }),
  }),
  appeal: maybe(
    fc.record({ against: maybe(decision), count: fc.constantFrom(1, 2), reasons: few(anyLength) }),
  ),
  returnedWith: maybe(anyLength),
  waitingQuestions: fc.integer({ min: 0, max: 3 }),
  title: maybe(anything),
  formerNames: fc.array(
    fc.record({ kind: fc.constantFrom("name", "title"), value: anything, until: past }),
    { maxLength: 2 },
  ),
  related: fc.record({ samePlace: related, alike: related }),
  merged: fc.record({
    cases: few(fc.record({ code, subjectKind: kind, display: anything })),
    total: fc.integer({ min: 3, max: 9 }),
  }),
  files: fc.integer({ min: 0, max: 5 }).map((sent) => ({ sent, notDeleted: sent >> 1 })),
  recipients: fc.array(fc.record({ id: fc.constant(RecipientId.parse(id)), name }), {
    maxLength: 4,
  }),
  referrals: fc.array(
    fc.record({
      id: fc.constant(ReferralId.parse(id)),
      caseId: fc.constant(CaseId.parse(id)),
      caseCode: code,
      recipientId: fc.constant(RecipientId.parse(id)),
      recipient: name,
      kind: fc.constantFrom(...recipientKinds),
      status: fc.constantFrom("sent", "acknowledged"),
      staffId: fc.constant(StaffId.parse(id)),
      by: name,
      reference: maybe(anything),
      preparedAt: past,
      sentAt: past,
      acknowledgedAt: fc.constant(undefined),
    }),
    { maxLength: 1 },
  ),
  caseNotes: fc.integer({ min: 0, max: 20 }),
  order: maybe(fc.record({ dueAt: maybe(past) })),
  together: fc.uniqueArray(
    fc.record({
      scope: fc.constantFrom(...BulkScope.options),
      count: fc.integer({ min: 2, max: mostTogether }),
      isAll: fc.boolean(),
    }),
    { selector: ({ scope }) => scope },
  ),
  anotherUpholds: maybe(fc.record({ escalatedBy: fc.tuple(name), isAnyKnown: fc.boolean() })),
});
type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

/** Cards of all kinds of cases, with whatever people can write. */
export function cardViews(language: string): fc.Arbitrary<CardView> {
  return parts.map(viewIn(language));
}

const viewIn =
  (language: string) =>
  (drawn: Parts): CardView => {
    const {
      tier,
      history,
      panel,
      assignment,
      colleagues,
      mergeable,
      together,
      recipients,
      ...view
    } = drawn;
    const { status, category, openedAt } = view.shown;
    const severity = severityOf(initialSettings, category);
    const since = waitingSince(history, openedAt);
    return {
      ...view,
      ...toldIn(view),
      severity,
      due: dueOf({ since, targetMs: targetMs(initialSettings, severity) }, now).due,
      rings: true,
      facts: {
        tier,
        status,
        category,
        named: toldIn(view).named,
        severity,
        history,
        panel,
        assignment,
        colleagues,
        mergeable,
        together,
        recipients,
        quietUntil: undefined,
        snoozedUntil: view.shown.snoozedUntil,
        snoozes: SnoozeTime.options,
        now,
      },
      language,
    };
  };
