import type { InternalEvent } from "../domain/internal-event.ts";
import type { ChatFacts } from "../domain/queue-chat.ts";
import type { ResolvedName } from "../domain/resolved-subject.ts";
import type { Pseudonyms, Settings } from "../domain/settings.ts";
import { appNow } from "../db/clock.ts";
import { tellAboutStaff } from "./about-staff.ts";
import { expireBulk } from "./begin-bulk.ts";
import { takeAnswerOnName } from "./ask-names-again.ts";
import { checkHealth } from "./check-health.ts";
import { alertAdmins } from "./alert-admins.ts";
import { forgetFarewell } from "./forget-person.ts";
import { sweepFormerNames } from "./forget-former-names.ts";
import { expireAsk } from "./ask-from-group.ts";
import { sweepForgottenPeople } from "./forgotten-person.ts";
import { makeQueue, refuseTopic } from "./make-queue.ts";
import { lookForAll } from "./look-again.ts";
import { followMigration, loseChat } from "./lose-chat.ts";
import { carryOutRemoval } from "./remove-admin.ts";
import { lookAtGroups, takeLook } from "./open-group.ts";
import { remindReferral } from "./remind-referral.ts";
import { sendPlanned } from "./send-later.ts";
import { tendUnfinished } from "./tend-unfinished.ts";
import { takeDetailsAway } from "./send-details.ts";
import { expireReveal } from "./settle-reveal.ts";
import { takeIdentityAway } from "./show-reveal.ts";
import { renewReferral } from "./show-referral.ts";
import { showCase } from "./show-case.ts";
import { showTimeLeft } from "./tell-late.ts";
import { raiseNear } from "./raise-near.ts";
import { showRelated } from "./show-related.ts";
import { sumUpDay } from "./sum-up-day.ts";
import { tendDigest } from "./tend-digest.ts";
import { bringAsks } from "./take-up-asks.ts";
import { noteNotDeleted } from "./remove-grave-media.ts";

type Facts = { names: readonly ResolvedName[]; chat: ChatFacts };

type Handler<K extends InternalEvent["kind"]> = (
  settings: Settings & Pseudonyms,
  event: Extract<InternalEvent, { kind: K }>,
  facts: Facts,
) => Promise<void>;

const handlers: { [K in InternalEvent["kind"]]: Handler<K> } = {
  chat_lost: (settings, event) => loseChat(settings, event, event.because),
  topic_made: (_, event) => makeQueue(event),
  topic_refused: (_, event) => refuseTopic(event),
  look_at_groups: () => lookAtGroups(),
  look_at_group: (settings, event, facts) => takeLook(settings, event.chatId, facts.chat),
  chat_migrated: (settings, event) => followMigration(settings, event.chatId, event.toChatId),
  redraw_case: (_, event) => showCase(event.caseId, "card"),
  about_staff: (settings, event) => tellAboutStaff(settings, event.caseId),
  less_time_left: (settings, event) => showTimeLeft(settings, event.caseId),
  near_target: (_, event) => raiseNear(event.caseId),
  tend_digest: (_, event) => tendDigest(event.queueId),
  daily_summary: (_, event) => sumUpDay(event.plannedFor),
  take_details_away: (_, event) => takeDetailsAway(event.caseId, event.chatId),
  put_referral_away: (_, event) => renewReferral(event.referralId),
  remind_referral: (_, event) => remindReferral(event),
  reveal_expired: (_, event) => expireReveal(event.revealId),
  removal_due: (settings, event) => carryOutRemoval(settings, event),
  take_identity_away: (_, event) => takeIdentityAway(event.revealId),
  send_abandoned: (settings, event) => tellAbandoned(settings, event),
  file_not_deleted: (_, event) => noteNotDeleted(event),
  related_changed: (_, event) => showRelated(event.caseId),
  erase_traces: (_, event) => forgetFarewell(event.chatId, event.askedAt),
  forget_former_names: (_, event) => sweepFormerNames(event.plannedFor),
  sweep_forgotten: () => sweepForgottenPeople(),
  ask_name: (_, event, facts) => takeAnswerOnName(event, facts.names),
  check_health: (settings) => checkHealth(settings),
  asked_in_group: (_, event) => bringAsks(event.userId),
  look_again: (_, event) => lookForAll(event.caseId),
  bulk_expired: (_, event) => expireBulk(event.bulkId),
  ask_expired: (_, event) => expireAsk(event.askId),
  submission_due: (settings, event) => sendPlanned(settings, event),
  draft_untouched: (_, event) => tendUnfinished(event),
  poll_conflict: (settings) => tellConflict(settings),
};

/** Takes up what the system told itself. */
export function handleEvent(
  settings: Settings & Pseudonyms,
  event: InternalEvent,
  facts: Facts,
): Promise<void> {
  const handle = handlers[event.kind] as Handler<InternalEvent["kind"]>;
  return handle(settings, event, facts);
}

function tellAbandoned(
  settings: Settings,
  { outboxId, errorCode }: Extract<InternalEvent, { kind: "send_abandoned" }>,
): Promise<void> {
  return alertAdmins(settings, {
    key: `abandoned:${outboxId}`,
    text: errorCode === 0 ? "alert-not-composed" : "alert-send-abandoned",
    vars: {
      count: 1,
      number: { ours: String(outboxId) },
      error_code: { ours: String(errorCode) },
    },
  });
}

async function tellConflict(settings: Settings): Promise<void> {
  const hour = (await appNow()).toISOString().slice(0, 13);
  return alertAdmins(settings, { key: `conflict:${hour}`, text: "alert-conflict" });
}
