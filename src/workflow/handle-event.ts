import type { InternalEvent } from "../domain/internal-event.ts";
import type { ResolvedName } from "../domain/resolved-subject.ts";
import type { Settings } from "../domain/settings.ts";
import { appNow } from "../db/clock.ts";
import { expireBulk } from "./begin-bulk.ts";
import { takeAnswerOnName } from "./ask-names-again.ts";
import { checkHealth } from "./check-health.ts";
import { alertAdmins } from "./alert-admins.ts";
import { forgetFarewell } from "./forget-person.ts";
import { sweepFormerNames } from "./forget-former-names.ts";
import { expireAsk } from "./ask-from-group.ts";
import { sweepForgottenAllowances } from "./forgotten-allowance.ts";
import { makeQueue, refuseTopic } from "./make-queue.ts";
import { followMigration, loseChat } from "./lose-chat.ts";
import { carryOutRemoval } from "./remove-admin.ts";
import { remindReferral } from "./remind-referral.ts";
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

/** Takes up what the system told itself. */
export async function handleEvent(
  settings: Settings,
  event: InternalEvent,
  facts: { names: readonly ResolvedName[] },
): Promise<void> {
  switch (event.kind) {
    case "chat_lost":
      return loseChat(settings, event, event.because);
    case "topic_made":
      return makeQueue(event);
    case "topic_refused":
      return refuseTopic(event);
    case "chat_migrated":
      return followMigration(settings, event.chatId, event.toChatId);
    case "redraw_case":
      return showCase(event.caseId, "card");
    case "less_time_left":
      return showTimeLeft(settings, event.caseId);
    case "near_target":
      return raiseNear(event.caseId);
    case "tend_digest":
      return tendDigest(event.queueId);
    case "daily_summary":
      return sumUpDay(event.plannedFor);
    case "take_details_away":
      return takeDetailsAway(event.caseId, event.chatId);
    case "put_referral_away":
      return renewReferral(event.referralId);
    case "remind_referral":
      return remindReferral(event);
    case "reveal_expired":
      return expireReveal(event.revealId);
    case "removal_due":
      return carryOutRemoval(settings, event);
    case "take_identity_away":
      return takeIdentityAway(event.revealId);
    case "send_abandoned":
      return tellAbandoned(settings, event);
    case "related_changed":
      return showRelated(event.caseId);
    case "erase_traces":
      return forgetFarewell(event.chatId, event.askedAt);
    case "forget_former_names":
      return sweepFormerNames(event.plannedFor);
    case "sweep_forgotten":
      return sweepForgottenAllowances();
    case "ask_name":
      return takeAnswerOnName(event, facts.names);
    case "check_health":
      return checkHealth(settings);
    case "asked_in_group":
      return bringAsks(event.userId);
    case "bulk_expired":
      return expireBulk(event.bulkId);
    case "ask_expired":
      return expireAsk(event.askId);
    case "poll_conflict":
      return tellConflict(settings);
  }
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
