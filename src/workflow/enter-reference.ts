import { recordAudit } from "../db/audit-store.ts";
import { findReferral, keepReference } from "../db/referral-store.ts";
import { maxReferenceUnits } from "../domain/referral.ts";
import { readTeamWords } from "../domain/team-words.ts";
import { languageNow } from "./language-of.ts";
import { staffBehind } from "./make-queue.ts";
import type { PrivateReply } from "./rule-recipients.ts";
import { say } from "./say.ts";
import { referralIn, renewReferral } from "./show-referral.ts";

/**
 * Takes the number under which a recipient has a referral, as a reply to it from whoever got it in
 * private; false: the reply is about something else.
 */
export async function enterReference(reply: PrivateReply): Promise<boolean> {
  const id = referralIn(reply.key);
  const referral = id && (await findReferral(id));
  if (referral === undefined) return false;
  const read = readTeamWords(reply.text, maxReferenceUnits);
  if (read.kind === "refused") return refuse(reply, "referral-reference-text");
  if (!(await keepReference(referral.id, read.words))) {
    return refuse(reply, "referral-reference-not-sent");
  }
  await recordAudit({
    kind: "referral_reference_entered",
    subjectCode: referral.caseCode,
    actor: { kind: "staff", id: await staffBehind(reply.by) },
    facts: { referral: referral.id, units: read.words.length },
  });
  await renewReferral(referral.id);
  await answer(reply, "referral-reference-kept");
  return true;
}

async function refuse(reply: PrivateReply, text: string): Promise<true> {
  await answer(reply, text);
  return true;
}

async function answer({ chatId, updateId }: PrivateReply, text: string): Promise<void> {
  await say({
    chatId,
    key: `${text}:${updateId}`,
    text,
    vars: { max: maxReferenceUnits },
    language: await languageNow(chatId),
    priority: "owed_to_press",
  });
}
