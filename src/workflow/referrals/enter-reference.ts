// Takes the number that a recipient gave to a referral. Called by replies in private.
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCase } from "../../db/cases/case-store.ts";
import { findReferral, keepReference, type Referral } from "../../db/referrals/referral-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { maxReferenceUnits } from "../../domain/referrals/referral.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Membership } from "../../domain/staff/staff.ts";
import { readTeamWords } from "../../domain/questions/team-words.ts";
import { entitledIn, type Entitled } from "../staff/entitled-staff.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import { referralIn, renewReferral } from "./show-referral.ts";

/** A reply in private, and what Telegram says of its writer's membership of the group it was asked about. */
export type ReferenceReply = PrivateReply & { membership: Membership; group: ChatId | undefined };

/**
 * Takes the number under which a recipient has a referral, as a reply to it from whoever got it in
 * private and still is of the team; false: the reply is about something else.
 */
export async function enterReference(operator: Operator, reply: ReferenceReply): Promise<boolean> {
  const id = referralIn(reply.key);
  const referral = id && (await findReferral(id));
  if (referral === undefined) return false;
  const entitled = await entitledTo(operator, referral, reply);
  if (entitled.kind !== "entitled") return refuse(reply, refusals[entitled.kind]);
  const read = readTeamWords(reply.text, maxReferenceUnits);
  if (read.kind === "refused") return refuse(reply, "referral-reference-text");
  if (!(await keepReference(referral, read.words))) {
    return refuse(reply, "referral-reference-not-sent");
  }
  await recordAudit({
    kind: "referral_reference_entered",
    subjectCode: referral.caseCode,
    actor: { kind: "staff", id: entitled.staffId },
    facts: { referral: referral.id, units: read.words.length },
  });
  await renewReferral(referral.id);
  await answer(reply, "referral-reference-kept");
  return true;
}

const refusals = {
  not_allowed: "referral-reference-refused",
  unknown_card: "referral-reference-refused",
  cannot_tell: "answer-cannot-check-membership",
} as const satisfies Record<Exclude<Entitled["kind"], "entitled">, string>;

async function entitledTo(
  operator: Operator,
  { caseId }: Referral,
  { by, membership, group }: ReferenceReply,
): Promise<Entitled> {
  const referred = await findCase(caseId);
  const queue = referred && (await queueOf(referred, "escalation"));
  if (queue === undefined) return { kind: "unknown_card" };
  // Its team went to another group meanwhile.
  if (queue.chatId !== group) return { kind: "cannot_tell" };
  return entitledIn(operator, queue, { ...by, membership });
}

async function refuse(reply: PrivateReply, text: string): Promise<true> {
  await answer(reply, text);
  return true;
}

async function answer({ chatId, updateId }: PrivateReply, text: string): Promise<void> {
  const vars = { max: maxReferenceUnits };
  await sayBack(chatId, { key: `${text}:${updateId}`, text, vars });
}
