// What any button of ours asks for. Packed and read by the presses, used by all who draw buttons.
import { z } from "zod";
import type { BulkPress } from "./decisions/bulk.ts";
import type { CardPress } from "./cases/card-press.ts";
import { CategoryKey } from "./cases/categories.ts";
import type { DetailsAsked } from "./cases/details.ts";
import { RestrictionPress } from "./referrals/restriction.ts";
import { FeedPress } from "./feed/subscriber.ts";
import { HelpView } from "./speaking/help-line.ts";
import type { BulkId, CaseId, QuestionId, QueueId, ReportId } from "./ids.ts";
import { OneLanguage } from "./speaking/languages.ts";
import type { QueuesPress } from "./queues/queues-page.ts";
import type { SettingsPress } from "./control/settings-page.ts";
import { LegalPress } from "./legal/legal-page.ts";
import { HoldPress } from "./privacy/hold.ts";
import { RevealPress } from "./privacy/reveal.ts";
import { StaffPress } from "./staff/staff-page.ts";
import { ReferralPress } from "./referrals/referral.ts";
import type { RecipientsPress } from "./referrals/recipient.ts";
import type { ExportPress } from "./control/export.ts";
import type { OwnHelpPress } from "./wording/own-help-line.ts";
import type { OwnTextsPress } from "./wording/own-text.ts";
import type { StatsDays } from "./control/stats.ts";
import type { QuestionPress } from "./questions/question.ts";
import type { QueueFilter } from "./queues/queue-list.ts";
import type { UpheldPress } from "./queues/upheld-list.ts";
import type { ReportInput } from "./reporting/report-input.ts";
import { TrainingPress } from "./training/example.ts";
import type { WellbeingPress } from "./staff/wellbeing.ts";
import { PublishPress, TransparencyPress } from "./transparency/draft.ts";

/** On the first screen and on what leads to it or on from it. */
export const HomePress = z.enum([
  "home",
  "back",
  "go_on",
  "over",
  "status",
  "forget",
  "forget_not",
  "privacy",
  "privacy_whole",
  "search_term",
  "as_term",
  "material",
]);
export type HomePress = z.infer<typeof HomePress>;

/** What a group is to be; `unsource` ends what `source` began. */
export const SetUpChoice = z.enum([
  "review",
  "escalation",
  "legal",
  "source",
  "unsource",
  "cancel",
]);
export type SetUpChoice = z.infer<typeof SetUpChoice>;

/** How a group becomes a queue: what it takes, and whether in a topic that is to be made. */
export const MakeQueuePress = z.object({
  on: z.literal("make_queue"),
  tier: SetUpChoice.extract(["review", "escalation"]),
  where: z.enum(["here", "topic"]),
  takes: z.enum(["everything", "choosing", "chosen"]),
  /** The categories that are chosen so far. */
  picked: z.array(CategoryKey).readonly(),
});

/** On a report of one's own, or a message about it. */
export const OwnPress = z.enum([
  "open",
  "add",
  "leave",
  "withdraw",
  "withdraw_now",
  "mute",
  "unmute",
  "mute_notice",
  "unmute_notice",
  "object",
  "object_plain",
  "prove",
]);
export type OwnPress = z.infer<typeof OwnPress>;

/** What a reporter may do with a question of the team. */
export const AskedPress = z.enum(["answer", "decline", "stop_questions"]);
export type AskedPress = z.infer<typeof AskedPress>;

/** What a button beneath a plain message asks for; kept with the message until that is sent. */
export const PlainPress = z.discriminatedUnion("on", [
  z.object({ on: z.literal("home"), to: HomePress }),
  z.object({ on: z.literal("language"), language: OneLanguage }),
  z.object({ on: z.literal("help_lines"), view: HelpView }),
  z.object({ on: z.literal("set_up"), choice: SetUpChoice }),
  MakeQueuePress,
  z.object({ on: z.literal("staff"), press: StaffPress }),
  ReferralPress,
  z.object({ on: z.literal("reveal"), press: RevealPress }),
  z.object({ on: z.literal("hold"), press: HoldPress }),
  z.object({ on: z.literal("legal"), press: LegalPress }),
  z.object({ on: z.literal("publish"), press: PublishPress }),
  z.object({ on: z.literal("transparency"), press: TransparencyPress }),
  z.object({ on: z.literal("feed"), press: FeedPress }),
  z.object({ on: z.literal("restriction"), press: RestrictionPress }),
  z.object({ on: z.literal("training"), press: TrainingPress }),
]);
export type PlainPress = z.infer<typeof PlainPress>;

/** What a button asks for: ids and verbs, never a state to trust. */
export type Press =
  | PlainPress
  | { on: "draft"; input: Extract<ReportInput, { kind: "press" }> }
  /** `version`: the case's when the button was drawn. */
  | { on: "card"; caseId: CaseId; version: number; press: CardPress }
  /** A closed case is to be looked at again. */
  | { on: "reopen"; caseId: CaseId; version: number }
  /** On a list of cases that are decided together. */
  | { on: "bulk"; id: BulkId; press: BulkPress }
  | { on: "question"; id: QuestionId; press: QuestionPress }
  /** Which page of which list of a queue. */
  | { on: "queue_list"; filter: QueueFilter; page: number }
  | UpheldPress
  /** The next cases that wait in a queue without a card are to get one. */
  | { on: "bring_cases" }
  /** The gravest case of a queue that nobody has, for whoever presses. */
  | { on: "next_case" }
  | ({ on: "details" } & DetailsAsked)
  | { on: "wellbeing"; press: WellbeingPress }
  /** A decided case is to be an example to train with, or none any more. */
  | { on: "example"; caseId: CaseId; version: number; as: "mark" | "unmark" }
  /** A page of the examples, for admins. */
  | { on: "examples"; page: number }
  | { on: "asked"; id: QuestionId; verb: AskedPress }
  /** `page`: of the list from which the report was opened, and to which it leads back. */
  | { on: "own_report"; id: ReportId; verb: OwnPress; page: number }
  | { on: "own_reports"; page: number }
  | { on: "queues"; press: QueuesPress }
  | { on: "recipients"; press: RecipientsPress }
  | { on: "settings"; press: SettingsPress }
  | { on: "own_texts"; press: OwnTextsPress }
  | { on: "own_help"; press: OwnHelpPress }
  /** A page of what happened to a case or a report. */
  | { on: "past"; code: string; page: number }
  /** `queue`: of which alone; in a queue's own group the place says it. */
  | { on: "stats"; as: "page" | "file"; days: StatsDays; queue?: QueueId | undefined }
  | ExportPress
  | { on: "health"; verb: "again" | "retry" }
  /** `believe`: the clock is right, and what is due by it may go. */
  | { on: "retention"; verb: "again" | "believe" }
  | { on: "skip_seniors" };

export type PressOn<On extends Press["on"]> = Extract<Press, { on: On }>;
