import type { PgTable } from "drizzle-orm/pg-core";
import {
  auditEvents,
  auditSeals,
  casePanels,
  caseSilences,
  cases,
  decisions,
  dismissalVotes,
} from "../schema/cases.ts";
import { forgottenPeople, forgottenReports } from "../schema/forgotten.ts";
import { appointments, invitations, owners, queues } from "../schema/queues.ts";
import { recipients, referrals } from "../schema/referrals.ts";
import { alarms, intakePause, settings } from "../schema/settings.ts";
import { sourceGroups } from "../schema/sources.ts";
import { appClock } from "../schema/pipeline.ts";
import { termTrigrams } from "../schema/related.ts";
import { subjectAliases, subjects, subjectTitles } from "../schema/subjects.ts";
import { assignments, bulks } from "../schema/work.ts";
import { belongsToCase, type Holding } from "./holding.ts";
import { ofPipeline } from "./of-pipeline.ts";
import { ofReporters } from "./of-reporters.ts";
import { ofStaff } from "./of-staff.ts";

/** Everything that is held on a person, table by table. */
export const holdings: readonly Holding[] = [...ofReporters, ...ofStaff, ...ofPipeline];

/** Tables that hold nothing on a person who reports. */
export const leftOut: readonly (readonly [table: PgTable, because: string])[] = [
  [subjects, "What was reported, not by whom."],
  [subjectAliases, "By which names a thing is known that was reported."],
  [subjectTitles, "How its owner called a thing that was reported."],
  [termTrigrams, "Of which letters a reported search term consists."],
  [cases, belongsToCase],
  [decisions, "What the team decided on a case, and who of them."],
  [dismissalVotes, "Who of the team would dismiss a case."],
  [caseSilences, "Of which cases the seniors hold notices back, and until when."],
  [casePanels, "Which moderator is choosing on a card right now."],
  [assignments, "Who of the team works on a case right now."],
  [bulks, "Which cases the team decides on together, and who of them did."],
  [sourceGroups, "Groups in which people may use /report."],
  [
    forgottenPeople,
    "What stood against somebody who was forgotten less than a year ago; it does not say who.",
  ],
  [forgottenReports, "That somebody had reported something; it says neither who nor what."],
  [queues, "Groups to which cases go."],
  [appointments, "Who of the team was made what, and by whom."],
  [owners, "Whom the operator of this bot named as its admins, and since when."],
  [invitations, "Links with which somebody may join the team, for ten minutes."],
  [
    auditEvents,
    "Codes of what happened, and who of the team did it; a reporter is only 'reporter'.",
  ],
  [recipients, "To whom cases can be referred."],
  [referrals, "To whom the team referred a case, and who of them."],
  [settings, "What admins set, and who of them."],
  [alarms, "What was not well with the bot, and whether the admins know."],
  [intakePause, "Why only the gravest are taken just now, and who of the admins said so."],
  [auditSeals, "Check sums of the audit trail."],
  [appClock, "The clock."],
];
