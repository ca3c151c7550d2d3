// The ids of all that is kept, each a type of its own. Made where data comes in, used everywhere.
import { z } from "zod";

/** A Telegram user's numeric id. In a private chat it is also the chat's id. */
export const UserId = z.number().int().positive().brand("UserId");
export type UserId = z.infer<typeof UserId>;

/** A Telegram chat's numeric id; groups and channels are negative. */
export const ChatId = z.number().int().brand("ChatId");
export type ChatId = z.infer<typeof ChatId>;

const uuid = z.uuid();
export const CaseId = uuid.brand("CaseId");
export type CaseId = z.infer<typeof CaseId>;
export const DraftId = uuid.brand("DraftId");
export type DraftId = z.infer<typeof DraftId>;
export const ReportId = uuid.brand("ReportId");
export type ReportId = z.infer<typeof ReportId>;
export const SubmissionId = uuid.brand("SubmissionId");
export type SubmissionId = z.infer<typeof SubmissionId>;
export const SubjectId = uuid.brand("SubjectId");
export type SubjectId = z.infer<typeof SubjectId>;
export const ReporterId = uuid.brand("ReporterId");
export type ReporterId = z.infer<typeof ReporterId>;
export const StaffId = uuid.brand("StaffId");
export type StaffId = z.infer<typeof StaffId>;
export const QueueId = uuid.brand("QueueId");
export type QueueId = z.infer<typeof QueueId>;
export const AppointmentId = uuid.brand("AppointmentId");
export type AppointmentId = z.infer<typeof AppointmentId>;
export const InvitationId = uuid.brand("InvitationId");
export type InvitationId = z.infer<typeof InvitationId>;
export const DecisionId = uuid.brand("DecisionId");
export type DecisionId = z.infer<typeof DecisionId>;
export const AppealId = uuid.brand("AppealId");
export type AppealId = z.infer<typeof AppealId>;
export const BulkId = uuid.brand("BulkId");
export type BulkId = z.infer<typeof BulkId>;
export const QuestionId = uuid.brand("QuestionId");
export type QuestionId = z.infer<typeof QuestionId>;
export const RecipientId = uuid.brand("RecipientId");
export type RecipientId = z.infer<typeof RecipientId>;
export const ReferralId = uuid.brand("ReferralId");
export type ReferralId = z.infer<typeof ReferralId>;
export const SourceGroupId = uuid.brand("SourceGroupId");
export type SourceGroupId = z.infer<typeof SourceGroupId>;
export const GroupAskId = uuid.brand("GroupAskId");
export type GroupAskId = z.infer<typeof GroupAskId>;

export const HoldId = uuid.brand("HoldId");
export type HoldId = z.infer<typeof HoldId>;

export const ReportDraftId = uuid.brand("ReportDraftId");
export type ReportDraftId = z.infer<typeof ReportDraftId>;
export const FeedEntryId = uuid.brand("FeedEntryId");
export type FeedEntryId = z.infer<typeof FeedEntryId>;
export const RestrictionId = uuid.brand("RestrictionId");
export type RestrictionId = z.infer<typeof RestrictionId>;
export const FeedSubscriberId = uuid.brand("FeedSubscriberId");
export type FeedSubscriberId = z.infer<typeof FeedSubscriberId>;
export const AuthorityId = uuid.brand("AuthorityId");
export type AuthorityId = z.infer<typeof AuthorityId>;
export const LegalRequestId = uuid.brand("LegalRequestId");
export type LegalRequestId = z.infer<typeof LegalRequestId>;
export const LegalTargetId = uuid.brand("LegalTargetId");
export type LegalTargetId = z.infer<typeof LegalTargetId>;
export const LegalDecisionId = uuid.brand("LegalDecisionId");
export type LegalDecisionId = z.infer<typeof LegalDecisionId>;
export const DisclosureId = uuid.brand("DisclosureId");
export type DisclosureId = z.infer<typeof DisclosureId>;
export const LegalDeskId = uuid.brand("LegalDeskId");
export type LegalDeskId = z.infer<typeof LegalDeskId>;

export const OwnHelpLineId = uuid.brand("OwnHelpLineId");
export type OwnHelpLineId = z.infer<typeof OwnHelpLineId>;

/** Of a category of the team's own: short, as a button carries it, and never given twice. */
export const OwnCategoryId = z
  .string()
  .regex(/^[0-9A-Z]{6}$/)
  .brand("OwnCategoryId");
export type OwnCategoryId = z.infer<typeof OwnCategoryId>;

export const RevealId = uuid.brand("RevealId");
export type RevealId = z.infer<typeof RevealId>;

/** Telegram's stand-ins (an anonymous group administrator, Telegram itself): never staff, never a person. */
const standIns: ReadonlySet<number> = new Set([1_087_968_824, 777_000, 136_817_688]);

export function isStandIn(userId: number): boolean {
  return standIns.has(userId);
}
export const ExportId = uuid.brand("ExportId");
export type ExportId = z.infer<typeof ExportId>;
export const SettingProposalId = uuid.brand("SettingProposalId");
export type SettingProposalId = z.infer<typeof SettingProposalId>;
