import { uuidv7 } from "uuidv7";
import { bulkVerdicts, type BulkPress } from "../../src/domain/decisions/bulk.ts";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { ExportPage } from "../../src/domain/control/export.ts";
import { Tier } from "../../src/domain/cases/tier.ts";
import { HelpTopic } from "../../src/domain/speaking/help-line.ts";
import {
  AppointmentId,
  BulkId,
  CaseId,
  ChatId,
  QuestionId,
  QueueId,
  ReportId,
  HoldId,
  RevealId,
  RecipientId,
  ReferralId,
  StaffId,
} from "../../src/domain/ids.ts";
import { Role } from "../../src/domain/staff/staff.ts";
import { languages, teamLanguages } from "../../src/domain/speaking/languages.ts";
import { PanelPage, type CardPress } from "../../src/domain/cases/card-press.ts";
import { AskedPress, HomePress, OwnPress, SetUpChoice } from "../../src/domain/press.ts";
import type { Press, PressOn } from "../../src/domain/press.ts";
import type { ChosenPart } from "../../src/domain/queues/queues-page.ts";
import { QueueFilter } from "../../src/domain/queues/queue-list.ts";
import { legalPresses } from "./legal-press-examples.ts";
import { feedExamples, restrictionExamples } from "./feed-examples.ts";
import { trainingExamples } from "./training-examples.ts";
import { settingsExamples } from "./settings-examples.ts";
import { transparencyExamples } from "./transparency-examples.ts";
import { upheldExamples } from "./upheld-examples.ts";
import { wordingExamples } from "./wording-examples.ts";
import { holdDays, HoldGround, HoldScope } from "../../src/domain/privacy/hold.ts";
import { RevealReason } from "../../src/domain/privacy/reveal.ts";
import { recipientKinds } from "../../src/domain/referrals/recipient.ts";
import { ReferralVerb } from "../../src/domain/referrals/referral.ts";
import { Step } from "../../src/domain/reporting/report-draft.ts";
import { PressVerb } from "../../src/domain/reporting/report-input.ts";
import { statsRanges } from "../../src/domain/control/stats.ts";
import { subjectKinds } from "../../src/domain/subjects/subject.ts";
import { WellbeingPage } from "../../src/domain/staff/wellbeing.ts";

const bulkId = BulkId.parse(uuidv7());
const caseId = CaseId.parse(uuidv7());
const questionId = QuestionId.parse(uuidv7());
const queueId = QueueId.parse(uuidv7());
const staffId = StaffId.parse(uuidv7());
const recipientId = RecipientId.parse(uuidv7());
const appointmentId = AppointmentId.parse(uuidv7());
const revealId = RevealId.parse(uuidv7());
const holdId = HoldId.parse(uuidv7());
const reportId = ReportId.parse(uuidv7());
const topics = [...categoryKeys, "any"].map((topic) => HelpTopic.parse(topic));

const everyPart: readonly ChosenPart[] = [
  { part: "categories", keys: categoryKeys },
  { part: "kinds", keys: subjectKinds },
  { part: "languages", keys: languages.map(({ code }) => code) },
];
const noPart = everyPart.map(({ part }): ChosenPart => ({ part, keys: [] }));

/** The longest of every kind, and one of whatever is carried in a way of its own. */
export const examples = {
  home: HomePress.options.map((to) => ({ on: "home", to })),
  language: languages.map(({ code }) => ({ on: "language", language: code })),
  help_lines: topics.flatMap((topic): PressOn<"help_lines">[] => [
    { on: "help_lines", view: { topic, place: { kind: "countries", page: 999 } } },
    { on: "help_lines", view: { topic, place: { kind: "country", code: "DE" } } },
    { on: "help_lines", view: { topic, place: { kind: "elsewhere" } } },
  ]),
  set_up: SetUpChoice.options.map((choice) => ({ on: "set_up", choice })),
  make_queue: (["review", "escalation"] as const).flatMap((tier) =>
    (["everything", "choosing", "chosen"] as const).flatMap((takes) =>
      (["here", "topic"] as const).map((where): PressOn<"make_queue"> => {
        return { on: "make_queue", tier, where, takes, picked: categoryKeys };
      }),
    ),
  ),
  queues: [
    { kind: "list" } as const,
    ...(["open", "speak", "remove", "remove_now", "make_default"] as const).map(
      (kind) => ({ kind, id: queueId }) as const,
    ),
    { kind: "administrators", id: queueId } as const,
    { kind: "appointed", id: queueId } as const,
    { kind: "zones", id: queueId, region: "", page: 1 } as const,
    { kind: "zones", id: queueId, region: "Antarctica", page: 9 } as const,
    { kind: "zone", id: queueId, timeZone: "America/North_Dakota/New_Salem" } as const,
    ...(["choose", "take"] as const).flatMap((kind) =>
      [...everyPart, ...noPart].map((chosen) => ({ kind, id: queueId, chosen }) as const),
    ),
    ...teamLanguages.map(
      ({ code }) => ({ kind: "speak_in", id: queueId, language: code }) as const,
    ),
  ].map((press): PressOn<"queues"> => ({ on: "queues", press })),
  staff: [
    ...(["list", "add", "leave"] as const).map((kind) => ({ kind }) as const),
    ...(["person", "roles"] as const).map((kind) => ({ kind, id: staffId }) as const),
    ...(["end", "agree", "decline", "second", "keep"] as const).map(
      (kind) => ({ kind, id: appointmentId }) as const,
    ),
    ...Role.options.map((role) => ({ kind: "invite", role }) as const),
    ...Role.options.flatMap((role) => [
      { kind: "appoint", id: staffId, role } as const,
      { kind: "appoint", id: staffId, role, queueId } as const,
    ]),
  ].map((press): PressOn<"staff"> => ({ on: "staff", press })),
  ...trainingExamples,
  ...transparencyExamples,
  ...upheldExamples,
  ...feedExamples,
  ...restrictionExamples,
  hold: [
    { kind: "list" } as const,
    ...(["open", "place", "drop", "lift", "copy", "confirm", "refuse"] as const).map(
      (kind) => ({ kind, id: holdId }) as const,
    ),
    ...HoldScope.options.map((to) => ({ kind: "scope", id: holdId, to }) as const),
    ...HoldGround.options.map((to) => ({ kind: "ground", id: holdId, to }) as const),
    ...holdDays.flatMap((days) =>
      (["days", "prolong"] as const).map((kind) => ({ kind, id: holdId, days }) as const),
    ),
  ].map((press): PressOn<"hold"> => ({ on: "hold", press })),
  legal: legalPresses.map((press): PressOn<"legal"> => ({ on: "legal", press })),
  reveal: [
    ...RevealReason.options.map((reason) => ({ kind: "reason", id: revealId, reason }) as const),
    ...(["drop", "confirm", "refuse"] as const).map((kind) => ({ kind, id: revealId }) as const),
  ].map((press): PressOn<"reveal"> => ({ on: "reveal", press })),
  recipients: [
    { kind: "list" } as const,
    ...(["open", "rewrite", "remove", "put_back"] as const).map(
      (kind) => ({ kind, id: recipientId }) as const,
    ),
    { kind: "choose", id: recipientId, picked: categoryKeys } as const,
    { kind: "take", id: recipientId, picked: [] } as const,
    ...recipientKinds.map((as) => ({ kind: "add", as }) as const),
    ...teamLanguages.map(
      ({ code }) => ({ kind: "write_in", id: recipientId, language: code }) as const,
    ),
  ].map((press): PressOn<"recipients"> => ({ on: "recipients", press })),
  ...wordingExamples,
  referral: ReferralVerb.options.map((verb): PressOn<"referral"> => {
    const id = ReferralId.parse(uuidv7());
    return { on: "referral", id, verb, group: ChatId.parse(-1_009_999_999_999_999) };
  }),
  details: [
    {
      on: "details",
      caseId: CaseId.parse(uuidv7()),
      group: ChatId.parse(-1_009_999_999_999_999),
      page: 99_999,
    },
  ],
  draft: [
    ...Step.options.flatMap((step) => PressVerb.options.map((verb) => ({ step, verb, value: "" }))),
    ...categoryKeys.map((value) => ({ step: "category", verb: "pick" as const, value })),
    { step: "subject", verb: "pick" as const, value: "out_aaaaaaa" },
    ...Step.options.map((value) => ({ step: "summary", verb: "edit" as const, value })),
  ].map((answer) => ({ on: "draft", input: { kind: "press", draftId: uuidv7(), ...answer } })),
  card: [
    ...categoryKeys.map((category): CardPress => ({
      kind: "verdict",
      verdict: { kind: "escalate", category },
      sentence: "police_too",
    })),
    ...PanelPage.options.map((page): CardPress => ({ kind: "panel", page, sentence: "hide_it" })),
    ...categoryKeys.map((category): CardPress => ({ kind: "recategorize", category })),
    { kind: "rate" as const, rating: 3 as const },
    // Somebody to hand a case over to is named by a packed id.
    { kind: "hand_over" as const, to: StaffId.parse(uuidv7()) },
    { kind: "merge" as const, into: CaseId.parse(uuidv7()) },
    { kind: "refer" as const, to: RecipientId.parse(uuidv7()) },
  ].map((press) => ({ on: "card", caseId, version: 999_999, press })),
  reopen: [{ on: "reopen", caseId, version: 999_999 }],
  question: [
    { on: "question", id: questionId, press: { kind: "to", whom: "aB-_0123" } },
    { on: "question", id: questionId, press: { kind: "drop" } },
    { on: "question", id: questionId, press: { kind: "close" } },
  ],
  bring_cases: [{ on: "bring_cases" }],
  next_case: [{ on: "next_case" }],
  bulk: Tier.options
    .flatMap((tier) => bulkVerdicts(tier, "place"))
    .map((verdict): BulkPress => ({ kind: "decide", verdict }))
    .concat({ kind: "drop" })
    .map((press) => ({ on: "bulk", id: bulkId, press })),
  queue_list: QueueFilter.options.map((filter) => ({ on: "queue_list", filter, page: 9_999 })),
  wellbeing: [
    ...WellbeingPage.options.map((page) => ({ kind: "page", page }) as const),
    { kind: "hard_day" } as const,
    { kind: "ready" } as const,
    ...categoryKeys.map((category) => ({ kind: "leave_out", category }) as const),
    ...categoryKeys.map((category) => ({ kind: "put_back", category }) as const),
  ].map((press): PressOn<"wellbeing"> => ({ on: "wellbeing", press })),
  asked: AskedPress.options.map((verb) => ({ on: "asked", id: questionId, verb })),
  own_report: OwnPress.options.map((verb) => ({
    on: "own_report",
    id: reportId,
    verb,
    page: 9_999,
  })),
  own_reports: [{ on: "own_reports", page: 9_999 }],
  settings: settingsExamples,
  past: [{ on: "past", code: "R-7F3K9Q2M", page: 9_999 }],
  stats: statsRanges.flatMap((days): PressOn<"stats">[] => [
    { on: "stats", as: "page", days },
    { on: "stats", as: "file", days },
    { on: "stats", as: "page", days, queue: queueId },
  ]),
  export: ExportPage.options.flatMap((verb) =>
    categoryKeys.map((category): PressOn<"export"> => ({
      on: "export",
      verb,
      choice: { of: "cases", format: "json", days: 365, category, state: "dismissed" },
    })),
  ),
  retention: [
    { on: "retention", verb: "again" },
    { on: "retention", verb: "believe" },
  ],
  health: [
    { on: "health", verb: "again" },
    { on: "health", verb: "retry" },
  ],
  skip_seniors: [{ on: "skip_seniors" }],
} satisfies { [On in Press["on"]]: PressOn<On>[] };
