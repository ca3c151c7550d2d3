import type postgres from "postgres";
import { z } from "zod";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { CategoryKey } from "../../src/domain/cases/categories.ts";
import { Tier } from "../../src/domain/cases/tier.ts";
import {
  AppointmentId,
  BulkId,
  CaseId,
  QuestionId,
  RecipientId,
  ReferralId,
  ReportId,
  HoldId,
  LegalRequestId,
  FeedSubscriberId,
  RestrictionId,
  ReportDraftId,
  RevealId,
  SettingProposalId,
  StaffId,
} from "../../src/domain/ids.ts";
import { ReferralStatus } from "../../src/domain/referrals/referral.ts";
import { people, personNames, type PersonName } from "./town.ts";

const Name = z.enum(personNames as [PersonName, ...PersonName[]]);

const CaseFacts = z.object({
  id: CaseId,
  code: z.string(),
  version: z.number(),
  status: CaseStatus,
  category: CategoryKey,
  /** Who has it. */
  holder: Name.nullable(),
  /** Who made the newest decision. */
  last: Name.nullable(),
  /** Whose dismissal an appeal is against. */
  barred: Name.nullable(),
  isChosenOn: z.boolean(),
  /** Whether its notices are held back. */
  isQuiet: z.boolean(),
  /** Whether it was upheld, and somebody is to hear of it. */
  isReferable: z.boolean(),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

const Owned = z.object({ id: ReportId, code: z.string(), owner: Name });
const Draft = z.object({ id: z.uuid(), owner: Name, step: z.string() });
const Question = z.object({ id: QuestionId, reporter: Name, status: z.string(), tier: Tier });
const Staff = z.object({ id: StaffId, name: Name });
const Appointment = z.object({ id: AppointmentId, isPending: z.boolean(), isLeaving: z.boolean() });
const Bulk = z.object({ id: BulkId });
const Referral = z.object({ id: ReferralId, status: ReferralStatus });
const Recipient = z.object({ id: RecipientId });
/** Asked for by Ada. */
const Reveal = z.object({ id: RevealId, status: z.string() });
/** Asked for by Ada, too. */
const Hold = z.object({ id: HoldId, status: z.string() });
const LegalRequest = z.object({ id: LegalRequestId, version: z.number() });
/** Counted for Ada. */
const ReportDraft = z.object({ id: ReportDraftId, status: z.string() });
const OwnText = z.object({ place: z.string(), language: z.string(), version: z.number() });
const Example = z.object({ caseId: CaseId, version: z.number() });
const Restriction = z.object({ id: RestrictionId, status: z.string() });
const FeedSubscriber = z.object({ id: FeedSubscriberId, status: z.string() });
const Setting = z.object({ key: z.string(), version: z.number() });
/** Asked for by Alma. */
const SettingProposal = z.object({ id: SettingProposalId, round: z.number() });

/** What is there, as somebody sees who looks into the database. */
export async function readWorld(client: postgres.Sql) {
  const many = async <T extends z.ZodType>(row: T, query: string): Promise<z.infer<T>[]> =>
    z.array(row).parse(await client.unsafe(query));
  return {
    cases: await many(CaseFacts, queries.cases),
    reports: await many(Owned, queries.reports),
    drafts: await many(Draft, queries.drafts),
    questions: await many(Question, queries.questions),
    bulks: await many(Bulk, "select id from bulks order by id"),
    recipients: await many(Recipient, "select id from recipients order by id"),
    referrals: await many(Referral, "select id, status from referrals order by id"),
    reveals: await many(Reveal, "select id, status from reveals order by id"),
    holds: await many(Hold, "select id, status from holds order by id"),
    legalRequests: await many(LegalRequest, "select id, version from legal_requests order by id"),
    reportDrafts: await many(ReportDraft, "select id, status from report_drafts order by id"),
    restrictions: await many(Restriction, "select id, status from restrictions order by id"),
    examples: await many(Example, 'select case_id as "caseId", version from examples'),
    feedSubscribers: await many(
      FeedSubscriber,
      "select id, status from feed_subscribers order by id",
    ),
    staff: await many(Staff, "select id, name from staff order by name"),
    appointments: await many(Appointment, queries.appointments),
    ownTexts: await many(OwnText, "select place, language, version from own_texts"),
    settings: await many(Setting, "select key, version from settings order by key"),
    settingProposals: await many(SettingProposal, "select id, round from setting_proposals"),
  };
}

export type World = Awaited<ReturnType<typeof readWorld>>;

const names = personNames.map((name) => `(${people[name].id}, '${name}')`).join(", ");
/** The name behind a column that holds a Telegram id, or a member of staff. */
const nameOf = (id: string) =>
  `(select known.name from (values ${names}) as known(id, name) where known.id = ${id})`;
const staffName = (id: string) => `(select s.name from staff s where s.id = ${id})`;

const queries = {
  cases: `
    select c.id, c.code, c.version, c.status, c.category,
      (select ${staffName("a.staff_id")} from assignments a where a.case_id = c.id) as holder,
      (select ${staffName("d.staff_id")} from decisions d where d.case_id = c.id
        order by d.version desc limit 1) as last,
      (select ${staffName("d.staff_id")} from appeals a join decisions d on d.case_id = a.case_id
        where a.case_id = c.id and d.kind = 'dismiss') as barred,
      exists (select 1 from case_silences q where q.case_id = c.id and q.until > app_now()) as "isQuiet",
      exists (select 1 from case_panels p where p.case_id = c.id) as "isChosenOn",
      exists (select 1 from decisions d where d.case_id = c.id and d.version = c.version
        and d.kind = 'uphold' and d.ground <> 'listed') as "isReferable"
    from cases c order by c.id`,
  reports: `
    select r.id, r.code, ${nameOf("p.telegram_user_id")} as owner
    from reports r join reporters p on p.id = r.reporter_id order by r.id`,
  drafts: `
    select id, ${nameOf("chat_id")} as owner, step from drafts
    where status = 'open' and chat_id < 1000000 order by id`,
  questions: `
    select q.id, ${nameOf("p.telegram_user_id")} as reporter, q.status, q.tier
    from questions q join reporters p on p.id = q.reporter_id order by q.id`,
  appointments: `
    select id, effective_at is null as "isPending", removal_due_at is not null as "isLeaving"
    from appointments
    where removed_at is null order by id`,
};
