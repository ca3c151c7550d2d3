import type { InternalEvent } from "../domain/internal-event.ts";
import type { ChatFacts } from "../domain/queues/queue-chat.ts";
import type { ResolvedName } from "../domain/subjects/resolved-subject.ts";
import type { Pseudonyms, Operator } from "../domain/control/operator.ts";
import { appNow } from "../db/clock.ts";
import { tellAboutStaff } from "./staff/about-staff.ts";
import { expireBulk } from "./decisions/begin-bulk.ts";
import { takeAnswerOnName } from "./reporting/ask-names-again.ts";
import { checkHealth } from "./control/check-health.ts";
import { alertAdmins } from "./control/alert-admins.ts";
import { forgetFarewell } from "./privacy/forget-person.ts";
import { sweep } from "./privacy/sweep.ts";
import { expireAsk } from "./reporting/ask-from-group.ts";
import { makeQueue, refuseTopic } from "./queues/make-queue.ts";
import { lookForAll } from "./decisions/look-again.ts";
import { followMigration, loseChat } from "./queues/lose-chat.ts";
import { carryOutRemoval } from "./staff/remove-admin.ts";
import { lookAtGroups, takeLook } from "./queues/open-group.ts";
import { remindReferral } from "./referrals/remind-referral.ts";
import { closeAnswer } from "./speaking/passing-answer.ts";
import { takeAway } from "./speaking/take-away.ts";
import { sendPlanned } from "./reporting/send-later.ts";
import { tendUnfinished } from "./reporting/tend-unfinished.ts";
import { takeDetailsAway } from "./cases/send-details.ts";
import { expireReveal } from "./privacy/settle-reveal.ts";
import { takeIdentityAway } from "./privacy/show-reveal.ts";
import { renewReferral } from "./referrals/show-referral.ts";
import { showCase } from "./cases/show-case.ts";
import { endSnooze } from "./cases/snooze-case.ts";
import { showTimeLeft } from "./queues/tell-late.ts";
import { raiseNear } from "./queues/raise-near.ts";
import { showRelated } from "./cases/show-related.ts";
import { chaseOfficers } from "./legal/chase-officers.ts";
import { takeDisclosureAway } from "./legal/hand-out.ts";
import { askToTell } from "./legal/tell-person.ts";
import { remindOfficers } from "./legal/remind-officers.ts";
import { tellHead } from "./control/tell-head.ts";
import { sumUpDay } from "./queues/sum-up-day.ts";
import { tendDigest } from "./queues/tend-digest.ts";
import { countOnItsDay } from "./transparency/count-on-its-day.ts";
import { bringAsks } from "./reporting/take-up-asks.ts";
import { takeFeedKeyAway } from "./feed/rule-subscriber.ts";
import { lookOverFeed, tendFeed } from "./feed/tend-feed.ts";
import { plantReceipts } from "./reporting/prove-report.ts";
import { noteNotDeleted } from "./reporting/remove-grave-media.ts";

type Facts = { names: readonly ResolvedName[]; chat: ChatFacts };

type Handler<K extends InternalEvent["kind"]> = (
  operator: Operator & Pseudonyms,
  event: Extract<InternalEvent, { kind: K }>,
  facts: Facts,
) => Promise<void>;

const handlers: { [K in InternalEvent["kind"]]: Handler<K> } = {
  chat_lost: (operator, event) => loseChat(operator, event, event.because),
  topic_made: (_, event) => makeQueue(event),
  topic_refused: (_, event) => refuseTopic(event),
  look_at_groups: () => lookAtGroups(),
  look_at_group: (operator, event, facts) => takeLook(operator, event.chatId, facts.chat),
  chat_migrated: (operator, event) => followMigration(operator, event.chatId, event.toChatId),
  redraw_case: (_, event) => showCase(event.caseId, "card"),
  about_staff: (operator, event) => tellAboutStaff(operator, event.caseId),
  less_time_left: (operator, event) => showTimeLeft(operator, event.caseId),
  near_target: (_, event) => raiseNear(event.caseId),
  snooze_over: (_, event) => endSnooze(event.caseId),
  tend_digest: (_, event) => tendDigest(event.queueId),
  daily_summary: async (operator, event) => {
    if (!(await sumUpDay(event.plannedFor))) return;
    await tellHead(operator, plantReceipts);
    await countOnItsDay(operator);
  },
  take_details_away: (_, event) => takeDetailsAway(event.caseId, event.chatId),
  close_answer: (_, event) => closeAnswer(event.answer),
  put_referral_away: (_, event) => renewReferral(event.referralId),
  remind_referral: (_, event) => remindReferral(event),
  reveal_expired: (_, event) => expireReveal(event.revealId),
  removal_due: (operator, event) => carryOutRemoval(operator, event),
  take_identity_away: (_, event) => takeIdentityAway(event.revealId),
  send_abandoned: (operator, event) => tellAbandoned(operator, event),
  file_not_deleted: (_, event) => noteNotDeleted(event),
  legal_reminder: (operator, event) => remindOfficers(operator, event),
  legal_chase: (operator, event) => chaseOfficers(operator, event),
  legal_secrecy_over: (operator, event) => askToTell(operator, event.requestId),
  take_disclosure_away: (_, event) => takeDisclosureAway(event.disclosureId),
  take_away: (_, event) => takeAway(event.key),
  related_changed: (_, event) => showRelated(event.caseId),
  erase_traces: (_, event) => forgetFarewell(event.chatId, event.askedAt),
  sweep: (operator) => sweep(operator),
  ask_name: (_, event, facts) => takeAnswerOnName(event, facts.names),
  check_health: (operator) => checkHealth(operator),
  asked_in_group: (_, event) => bringAsks(event.userId),
  look_again: (_, event) => lookForAll(event.caseId),
  bulk_expired: (_, event) => expireBulk(event.bulkId),
  ask_expired: (_, event) => expireAsk(event.askId),
  submission_due: (operator, event) => sendPlanned(operator, event),
  draft_untouched: (_, event) => tendUnfinished(event),
  tend_feed: () => tendFeed(),
  look_over_feed: () => lookOverFeed(),
  take_feed_key_away: (_, event) => takeFeedKeyAway(event.subscriberId),
  poll_conflict: (operator) => tellConflict(operator),
};

/** Takes up what the system told itself. */
export function handleEvent(
  operator: Operator & Pseudonyms,
  event: InternalEvent,
  facts: Facts,
): Promise<void> {
  const handle = handlers[event.kind] as Handler<InternalEvent["kind"]>;
  return handle(operator, event, facts);
}

function tellAbandoned(
  operator: Operator,
  { outboxId, errorCode }: Extract<InternalEvent, { kind: "send_abandoned" }>,
): Promise<void> {
  return alertAdmins(operator, {
    key: `abandoned:${outboxId}`,
    text: errorCode === 0 ? "alert-not-composed" : "alert-send-abandoned",
    vars: {
      count: 1,
      number: { ours: String(outboxId) },
      error_code: { ours: String(errorCode) },
    },
  });
}

async function tellConflict(operator: Operator): Promise<void> {
  const hour = (await appNow()).toISOString().slice(0, 13);
  return alertAdmins(operator, { key: `conflict:${hour}`, text: "alert-conflict" });
}
