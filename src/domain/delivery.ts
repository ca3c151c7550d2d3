// All that can be owed to be said, and in which order it goes. Enqueued by workflows, sent by the pipeline.
import { z } from "zod";
import { Tier } from "./cases/tier.ts";
import { ClosedAnswer, Passing } from "./speaking/passing-answer.ts";
import { TextVars } from "./speaking/text-vars.ts";
import { Digest } from "./queues/digest.ts";
import { DetailsAsked } from "./cases/details.ts";
import { ToDelete } from "./reporting/sent-file.ts";
import { HelpView } from "./speaking/help-line.ts";
import {
  BulkId,
  CaseId,
  ChatId,
  DecisionId,
  GroupAskId,
  InvitationId,
  QueueId,
  ReferralId,
  ReportId,
  SubmissionId,
  UserId,
} from "./ids.ts";
import { outwardMessages } from "./outward-messages.ts";
import { QueuesPage } from "./queues/queues-page.ts";
import { StaffPage } from "./staff/staff-page.ts";
import { PlainPress } from "./press.ts";
import { QueueList } from "./queues/queue-list.ts";
import { upheldMessages } from "./queues/upheld-list.ts";
import { RecipientsPage } from "./referrals/recipient.ts";
import { exportMessages } from "./control/export.ts";
import { settingsFileMessages } from "./control/setting-proposal.ts";
import { SettingsPage } from "./control/settings-page.ts";
import { questionMessages } from "./questions/question.ts";
import { TopicPlan } from "./queues/topic-plan.ts";
import { statsMessages } from "./control/stats.ts";
import { WellbeingPage } from "./staff/wellbeing.ts";
import { trainingMessages } from "./training/example.ts";
import { wordingMessages } from "./wording/own-text.ts";

/**
 * A button of a plain message: the text's key in the Fluent files, or a name that is the same in
 * every language, and what it asks for.
 */
const PlainButton = z.union([
  z.object({ text: z.string(), press: PlainPress, isChosen: z.boolean().optional() }),
  z.object({ name: z.string(), press: PlainPress }),
]);
export type PlainButton = z.infer<typeof PlainButton>;

/** What is owed to be said. Rendered when it is sent, from what is true then. */
export const OutboxMessage = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("show_screen"),
    chatId: ChatId,
    /** The help lines to show. A person's country is kept nowhere else, and here only until this is sent. */
    help: HelpView.optional(),
  }),
  z.object({ kind: z.literal("show_card"), caseId: CaseId, tier: Tier }),
  z.object({
    kind: z.literal("show_card_copy"),
    caseId: CaseId,
    tier: Tier,
    chatId: ChatId,
    messageId: z.number(),
  }),
  /** Everything about a case, to one of the team in private. */
  DetailsAsked.extend({ kind: z.literal("show_details"), tier: Tier }),
  /** To one of the team, how they look after themselves. */
  z.object({
    kind: z.literal("show_wellbeing"),
    chatId: ChatId,
    page: WellbeingPage,
    messageId: z.number().optional(),
  }),
  /** What waits in a queue. */
  Passing.extend({ kind: z.literal("show_queue"), list: QueueList }),
  /** What was upheld in a queue. */
  ...upheldMessages,
  /** So many cases wait in a queue without a card. */
  Digest.extend({ kind: z.literal("show_digest") }),
  /** Which cases of a queue are past their target, for the seniors; one message a day. */
  z.object({ kind: z.literal("show_late"), queueId: QueueId, day: z.string() }),
  /** Cases that are to be decided together, or were. */
  z.object({ kind: z.literal("show_bulk"), bulkId: BulkId }),
  /** How many cases of a queue are near their target. */
  z.object({ kind: z.literal("tell_near"), queueId: QueueId }),
  /** Where the case stands whose code somebody gave. */
  Passing.extend({ kind: z.literal("tell_case"), caseId: CaseId }),
  /** Which cases are on search terms like the one that somebody looked for. */
  Passing.extend({ kind: z.literal("tell_alike"), caseIds: z.array(CaseId) }),
  /** A message that named cases says no more of them. */
  ClosedAnswer.extend({ kind: z.literal("close_answer") }),
  z.object({ kind: z.literal("take_keyboard_away"), chatId: ChatId, messageId: z.number() }),
  z.object({
    kind: z.literal("send_receipt"),
    submissionId: SubmissionId,
    /** Codes of earlier reports to which it added. */
    addedTo: z.array(z.string()).default([]),
  }),
  /** Of all reports of the same person in the same case. */
  z.object({ kind: z.literal("notify_outcome"), reportId: ReportId, decisionId: DecisionId }),
  /** What can be done with such a notice, after a press on it. */
  z.object({
    kind: z.literal("show_notice_buttons"),
    chatId: ChatId,
    messageId: z.number(),
    reportId: ReportId,
  }),
  /** A page of a person's reports; in the place of the message whose button was pressed, if one was. */
  z.object({
    kind: z.literal("send_status"),
    chatId: ChatId,
    page: z.number().default(1),
    messageId: z.number().optional(),
  }),
  z.object({
    kind: z.literal("show_report"),
    chatId: ChatId,
    messageId: z.number(),
    reportId: ReportId,
    /** The page of the list to which it leads back. */
    page: z.number(),
    /** Whether it asks if the report is to be withdrawn. */
    withdrawing: z.boolean(),
  }),
  z.object({ kind: z.literal("send_own_data"), chatId: ChatId }),
  z.object({ kind: z.literal("send_proof"), chatId: ChatId, reportId: ReportId }),
  /** A page of the settings; in the place of the message whose button was pressed, if one was. */
  z.object({
    kind: z.literal("show_settings"),
    chatId: ChatId,
    page: SettingsPage,
    messageId: z.number().optional(),
  }),
  ...statsMessages,
  ...exportMessages,
  ...settingsFileMessages,
  /** How the bot is, for an admin. */
  z.object({ kind: z.literal("show_health"), chatId: ChatId, messageId: z.number().optional() }),
  /** For how long what is personal stays, and what is due, for an admin. */
  z.object({ kind: z.literal("show_retention"), chatId: ChatId, messageId: z.number().optional() }),
  /** What happened to a case or a report, and whether the history is whole, for an admin. */
  z.object({
    kind: z.literal("show_past"),
    chatId: ChatId,
    code: z.string(),
    page: z.number(),
    messageId: z.number().optional(),
  }),
  z.object({ kind: z.literal("send_audit_verdict"), chatId: ChatId }),
  ...outwardMessages,
  /** What is left to set up, for an admin; `messageId`: where it stands already. */
  z.object({
    kind: z.literal("show_checklist"),
    chatId: ChatId,
    messageId: z.number().optional(),
  }),
  /** To a person who was forgotten: the question turns into it, and nothing of it is kept. */
  z.object({
    kind: z.literal("say_farewell"),
    chatId: ChatId,
    /** Until when what was held on them goes with it. */
    askedAt: z.coerce.date(),
    messageId: z.number(),
    language: z.string(),
  }),
  z.object({
    kind: z.literal("say"),
    /** The forum topic it goes to. */
    threadId: z.number().optional(),
    text: z.string(),
    language: z.string(),
    vars: TextVars,
    buttons: z.array(z.array(PlainButton)),
    keyboard: z.enum(["keep", "take_away"]),
    /** The key of a posted message whose place it takes; said anew when that one is gone. */
    place: z.string().optional(),
    /** Under which key the message is known once it is posted. */
    knownAs: z.string().optional(),
  }),
  ...questionMessages,
  /** What one of the seniors sends to a recipient, and what became of it. */
  z.object({ kind: z.literal("show_referral"), referralId: ReferralId }),
  /** That it was referred, to somebody who reported it. */
  z.object({ kind: z.literal("notify_referral"), reportId: ReportId, referralId: ReferralId }),
  /** What the bot says in a source group to somebody whom it could not reach, or not tell apart. */
  z.object({ kind: z.literal("answer_ask"), askId: GroupAskId }),
  /** The commands that clients offer in a chat: to all, or to one person. */
  z.object({
    kind: z.literal("offer_commands"),
    chatId: ChatId,
    userId: UserId.optional(),
  }),
  /** A message that is written, changed and taken away, to see whether cards can come there. */
  z.object({ kind: z.literal("prove_queue"), queueId: QueueId }),
  /** The forum topic in which a queue is to be. */
  TopicPlan.extend({ kind: z.literal("make_topic") }),
  /** A page of an admin's; in the place of the message whose button was pressed, if one was. */
  z.object({
    kind: z.literal("show_queues"),
    chatId: ChatId,
    messageId: z.number().optional(),
    page: QueuesPage,
  }),
  z.object({
    kind: z.literal("show_recipients"),
    chatId: ChatId,
    messageId: z.number().optional(),
    page: RecipientsPage,
  }),
  ...wordingMessages,
  ...trainingMessages,
  z.object({
    kind: z.literal("show_staff"),
    chatId: ChatId,
    messageId: z.number().optional(),
    page: StaffPage,
  }),
  z.object({ kind: z.literal("offer_staff_picker"), chatId: ChatId }),
  z.object({ kind: z.literal("send_invitation"), chatId: ChatId, invitationId: InvitationId }),
  /** Something that must not stay in the chat. */
  ToDelete.extend({ kind: z.literal("delete_message") }),
  z.object({ kind: z.literal("leave_chat"), chatId: ChatId }),
]);
export type OutboxMessage = z.infer<typeof OutboxMessage>;
export type MessageOf<Kind extends OutboxMessage["kind"]> = Extract<OutboxMessage, { kind: Kind }>;

/** In which order one destination's messages go; lower first. */
export const priorities = {
  owed_to_press: 0,
  answer: 10,
  /** That a report arrived, as the answer to the press said already. */
  receipt: 15,
  /** The list that stands for many cards of the gravest. */
  gravest_list: 18,
  gravest_card: 20,
  /** A card of what a trusted flagger reported. */
  trusted_card: 25,
  card: 30,
  /** A card from somebody who reports more than they may. It is not refused, and in nobody's way. */
  late_card: 35,
  notice: 40,
} as const;
/** After how long a card of the gravest, or their list, takes turns with what people press for, in milliseconds. */
export const gravestPatienceMs = 5_000;
export type Priority = keyof typeof priorities;
