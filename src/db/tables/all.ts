// The list of all tables. Used by the sweeper, and by what hands out or erases what is held on a person.
import { declaredOf, type Declared } from "../table.ts";
import { assignments } from "./cases/assignments.ts";
import { caseNotes } from "./cases/case-notes.ts";
import { casePanels } from "./cases/case-panels.ts";
import { cases } from "./cases/cases.ts";
import { alarms } from "./control/alarms.ts";
import { auditEvents } from "./control/audit-events.ts";
import { auditSeals } from "./control/audit-seals.ts";
import { boundBot } from "./control/bound-bot.ts";
import { dayFigures } from "./control/day-figures.ts";
import { intakePause } from "./control/intake-pause.ts";
import { restores } from "./control/restores.ts";
import { settingProposals } from "./control/setting-proposals.ts";
import { settings } from "./control/settings.ts";
import { appeals } from "./decisions/appeals.ts";
import { bulks } from "./decisions/bulks.ts";
import { decisions } from "./decisions/decisions.ts";
import { dismissalVotes } from "./decisions/dismissal-votes.ts";
import { feedEntries } from "./feed/feed-entries.ts";
import { feedSubscribers } from "./feed/feed-subscribers.ts";
import { authorities } from "./legal/authorities.ts";
import { disclosures } from "./legal/disclosures.ts";
import { legalAnalyses } from "./legal/legal-analyses.ts";
import { legalDecisions } from "./legal/legal-decisions.ts";
import { legalDesks } from "./legal/legal-desks.ts";
import { legalDrafts } from "./legal/legal-drafts.ts";
import { legalRequests } from "./legal/legal-requests.ts";
import { legalTargets } from "./legal/legal-targets.ts";
import { appClock } from "./mail/app-clock.ts";
import { inbox } from "./mail/inbox.ts";
import { outbox } from "./mail/outbox.ts";
import { pacingBuckets } from "./mail/pacing-buckets.ts";
import { roles } from "./mail/roles.ts";
import { senderSlots } from "./mail/sender-slots.ts";
import { senders } from "./mail/senders.ts";
import { scheduledTasks } from "./mail/scheduled-tasks.ts";
import { caseSilences } from "./privacy/case-silences.ts";
import { dataKeys } from "./privacy/data-keys.ts";
import { forgottenPeople } from "./privacy/forgotten-people.ts";
import { forgottenReports } from "./privacy/forgotten-reports.ts";
import { heldCopies } from "./privacy/held-copies.ts";
import { holds } from "./privacy/holds.ts";
import { knownKeys } from "./privacy/known-keys.ts";
import { sweeps } from "./privacy/sweeps.ts";
import { reveals } from "./privacy/reveals.ts";
import { questions } from "./questions/questions.ts";
import { queues } from "./queues/queues.ts";
import { sourceGroups } from "./queues/source-groups.ts";
import { recipients } from "./referrals/recipients.ts";
import { restrictions } from "./referrals/restrictions.ts";
import { referrals } from "./referrals/referrals.ts";
import { additions } from "./reporting/additions.ts";
import { drafts } from "./reporting/drafts.ts";
import { evidence } from "./reporting/evidence.ts";
import { groupAsks } from "./reporting/group-asks.ts";
import { receiptProofs } from "./reporting/receipt-proofs.ts";
import { reporters } from "./reporting/reporters.ts";
import { reports } from "./reporting/reports.ts";
import { submissions } from "./reporting/submissions.ts";
import { askers } from "./speaking/askers.ts";
import { conversationStates } from "./speaking/conversation-states.ts";
import { postedMessages } from "./speaking/posted-messages.ts";
import { screens } from "./speaking/screens.ts";
import { appointments } from "./staff/appointments.ts";
import { invitations } from "./staff/invitations.ts";
import { owners } from "./staff/owners.ts";
import { staff } from "./staff/staff.ts";
import { wellbeing } from "./staff/wellbeing.ts";
import { subjectAliases } from "./subjects/subject-aliases.ts";
import { subjectTitles } from "./subjects/subject-titles.ts";
import { subjects } from "./subjects/subjects.ts";
import { publishedReports } from "./transparency/published-reports.ts";
import { reportChannel } from "./transparency/report-channel.ts";
import { countedQuarters } from "./transparency/counted-quarters.ts";
import { reportDrafts } from "./transparency/report-drafts.ts";
import { signingKeys } from "./transparency/signing-keys.ts";
import { termTrigrams } from "./subjects/term-trigrams.ts";
import { examples } from "./training/examples.ts";
import { trainingAnswers } from "./training/training-answers.ts";
import { ownHelpLines } from "./wording/own-help-lines.ts";
import { ownTexts } from "./wording/own-texts.ts";

/**
 * All tables, first those that hold something of a person, in the order in which it is handed out. The
 * reporter is the first, and the last to be forgotten: the others are found through it.
 */
const tables = [
  reporters,
  screens,
  drafts,
  conversationStates,
  submissions,
  reports,
  receiptProofs,
  additions,
  evidence,
  appeals,
  reveals,
  questions,
  groupAsks,
  caseNotes,
  wellbeing,
  trainingAnswers,
  staff,
  outbox,
  postedMessages,
  inbox,
  pacingBuckets,
  askers,
  scheduledTasks,
  subjects,
  subjectAliases,
  subjectTitles,
  termTrigrams,
  cases,
  decisions,
  dismissalVotes,
  caseSilences,
  casePanels,
  assignments,
  bulks,
  examples,
  sourceGroups,
  forgottenPeople,
  forgottenReports,
  sweeps,
  holds,
  heldCopies,
  authorities,
  legalDrafts,
  legalRequests,
  legalTargets,
  legalAnalyses,
  legalDecisions,
  disclosures,
  legalDesks,
  queues,
  appointments,
  owners,
  invitations,
  auditEvents,
  recipients,
  referrals,
  restrictions,
  settings,
  settingProposals,
  ownTexts,
  ownHelpLines,
  signingKeys,
  publishedReports,
  countedQuarters,
  reportDrafts,
  reportChannel,
  feedEntries,
  feedSubscribers,
  knownKeys,
  dataKeys,
  alarms,
  intakePause,
  restores,
  auditSeals,
  dayFigures,
  appClock,
  boundBot,
  roles,
  senders,
  senderSlots,
];

export const declaredTables: readonly Declared[] = tables.map((each) => declaredOf(each));

export type OfPerson = Declared & { about: Extract<Declared["about"], { kind: "person" }> };

/** Those that hold something of a person. */
export const tablesOfPeople = declaredTables.filter(
  (each): each is OfPerson => each.about.kind === "person",
);
