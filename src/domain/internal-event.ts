// What the bot tells itself through its inbox. Planned by workflows, taken up by the handling of events.
import { z } from "zod";
import { Chased } from "./legal/chased.ts";
import { ReferralStatus } from "./referrals/referral.ts";
import { PassingAnswer } from "./speaking/passing-answer.ts";
import { TopicPlan } from "./queues/topic-plan.ts";
import {
  AppointmentId,
  BulkId,
  CaseId,
  ChatId,
  DisclosureId,
  DraftId,
  FeedSubscriberId,
  GroupAskId,
  LegalRequestId,
  QueueId,
  ReferralId,
  RevealId,
  UserId,
} from "./ids.ts";

const LostReason = z.enum([
  "blocked",
  "deactivated",
  "cannot_initiate",
  "chat_not_found",
  "kicked",
  "no_rights",
  "topic_closed",
  "topic_not_found",
]);

/** What the system tells itself through its own inbox, in the lane of the chat that it concerns. */
export const InternalEvent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("chat_lost"),
    chatId: ChatId,
    threadId: z.number().optional(),
    because: LostReason,
  }),
  /** Telegram is asked who can read the queues' groups, then about each of them. */
  z.object({ kind: z.literal("look_at_groups") }),
  z.object({ kind: z.literal("look_at_group"), chatId: ChatId }),
  z.object({ kind: z.literal("chat_migrated"), chatId: ChatId, toChatId: ChatId }),
  /** A topic was made for a queue, or could not be. */
  TopicPlan.extend({ kind: z.literal("topic_made"), threadId: z.number() }),
  TopicPlan.extend({ kind: z.literal("topic_refused") }),
  z.object({ kind: z.literal("redraw_case"), caseId: CaseId }),
  /** A case about somebody of the team went to the seniors by rule. */
  z.object({ kind: z.literal("about_staff"), caseId: CaseId }),
  /** A waiting case's card is to say how little time is left. */
  z.object({ kind: z.literal("less_time_left"), caseId: CaseId }),
  /** A waiting case is to be raised, as little of its time is left. */
  z.object({ kind: z.literal("near_target"), caseId: CaseId }),
  /** A case that the team left until now comes back. */
  z.object({ kind: z.literal("snooze_over"), caseId: CaseId }),
  /** There may be room in a queue for cards of cases that wait without one. */
  z.object({ kind: z.literal("tend_digest"), queueId: QueueId }),
  /** Every queue is told of its day. */
  z.object({ kind: z.literal("daily_summary"), plannedFor: z.coerce.date() }),
  /** Details of a case stay in somebody's private chat for some hours. */
  z.object({ kind: z.literal("take_details_away"), caseId: CaseId, chatId: ChatId }),
  /** What named cases in a group is said for a day. */
  z.object({ kind: z.literal("close_answer"), answer: PassingAnswer }),
  /** What is made ready for a recipient stays in private chats for some hours. */
  z.object({ kind: z.literal("put_referral_away"), referralId: ReferralId }),
  /** Somebody is asked what became of a referral, as long as nobody said so. */
  z.object({
    kind: z.literal("remind_referral"),
    referralId: ReferralId,
    status: ReferralStatus,
    day: z.number(),
  }),
  /** Nobody agreed in time that an admin sees who made a report. */
  z.object({ kind: z.literal("reveal_expired"), revealId: RevealId }),
  /** An admin is removed, as another one wanted a day before. */
  z.object({
    kind: z.literal("removal_due"),
    appointmentId: AppointmentId,
    dueAt: z.coerce.date(),
  }),
  /** Who made a report stands in an admin's chat for some minutes. */
  z.object({ kind: z.literal("take_identity_away"), revealId: RevealId }),
  z.object({ kind: z.literal("send_abandoned"), outboxId: z.number(), errorCode: z.number() }),
  /** A dismissed case is to be opened again for the appeals that wait on it together. */
  z.object({ kind: z.literal("look_again"), caseId: CaseId }),
  z.object({ kind: z.literal("file_not_deleted"), chatId: ChatId, messageId: z.number() }),
  /** A list that nobody answered is to be answered no more. */
  z.object({ kind: z.literal("bulk_expired"), bulkId: BulkId }),
  /** So much of the time for answering a legal request has gone, in percent. */
  z.object({
    kind: z.literal("legal_reminder"),
    requestId: LegalRequestId,
    percent: z.number(),
  }),
  /** The day has come until which a legal request was secret. */
  /** Something beside the answer may be missing. */
  z.object({ kind: z.literal("legal_chase"), requestId: LegalRequestId, what: Chased }),
  z.object({ kind: z.literal("legal_secrecy_over"), requestId: LegalRequestId }),
  /** What was given to an authority stands in an officer's chat for a day. */
  z.object({ kind: z.literal("take_disclosure_away"), disclosureId: DisclosureId }),
  /** What stands in chats under a key is there for long enough. */
  z.object({ kind: z.literal("take_away"), key: z.string() }),
  /** What was upheld a day ago enters the feed, and what was told for long enough leaves it. */
  z.object({ kind: z.literal("tend_feed") }),
  /** An hour's look at all that is in the feed. */
  z.object({ kind: z.literal("look_over_feed") }),
  /** A subscriber's key stands in an admin's chat for some minutes. */
  z.object({ kind: z.literal("take_feed_key_away"), subscriberId: FeedSubscriberId }),
  z.object({ kind: z.literal("poll_conflict") }),
  z.object({ kind: z.literal("related_changed"), caseId: CaseId }),
  z.object({ kind: z.literal("erase_traces"), chatId: ChatId, askedAt: z.coerce.date() }),
  /** An hour's look for what was kept for long enough. */
  z.object({ kind: z.literal("sweep") }),
  /** Telegram is asked again who has a public name. */
  z.object({ kind: z.literal("ask_name"), name: z.string(), tries: z.number() }),
  /** A minute's look at how the bot is. */
  z.object({ kind: z.literal("check_health") }),
  z.object({ kind: z.literal("asked_in_group"), userId: UserId }),
  z.object({ kind: z.literal("ask_expired"), askId: GroupAskId }),
  /** A report is to be sent by itself, as it was refused past the limit. */
  z.object({ kind: z.literal("submission_due"), chatId: ChatId, draftId: DraftId }),
  /** A look at an unfinished report; `remindedAt`: since when its person was reminded of it. */
  z.object({
    kind: z.literal("draft_untouched"),
    chatId: ChatId,
    draftId: DraftId,
    remindedAt: z.coerce.date().optional(),
  }),
]);
export type InternalEvent = z.infer<typeof InternalEvent>;
