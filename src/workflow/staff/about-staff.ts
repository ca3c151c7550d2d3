// Tells the admins of a case about one of the team. Called when it is decided by rule, and by events.
import { findCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { addressesOf } from "../../db/staff/own-matter-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { tellWhenNowhere } from "../queues/show-waiting.ts";

/** Owes the admins a word on a case about one of the team, which went to the seniors by rule. */
export async function oweWordAboutStaff(caseId: CaseId): Promise<void> {
  await schedule({
    key: `about_staff:${caseId}`,
    lane: `case:${caseId}`,
    dueAt: await appNow(),
    event: { kind: "about_staff", caseId },
  });
}

/** Tells all admins but the one whom it is about, once a case and by no name. */
export async function tellAboutStaff(operator: Operator, caseId: CaseId): Promise<void> {
  const held = await findCase(caseId);
  if (held === undefined) return;
  const accounts = (await addressesOf([caseId])).filter(({ kind }) => kind === "user_id");
  await alertAdmins(operator, {
    key: `about-staff:${caseId}`,
    text: "alert-about-staff",
    vars: { code: { ours: held.code } },
    not: accounts.map(({ value }) => Number(value)),
  });
  await tellWhenNowhere(operator, "escalation");
}
