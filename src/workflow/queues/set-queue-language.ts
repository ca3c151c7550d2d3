// Chooses the language of a queue. Called by `/language` in a group, and by the press that answers it.
import { recordAudit } from "../../db/control/audit-store.ts";
import { activeQueueAt, changeQueue } from "../../db/queues/queue-store.ts";
import { teamLanguages, type TeamLanguage } from "../../domain/speaking/languages.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { placeFor, say } from "../speaking/say.ts";
import { tellGroup, type GroupVisit } from "./set-up-queue.ts";
import { showWaiting } from "./show-waiting.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { placeOnly } from "../../domain/queues/place.ts";

/** `/language` in a group: asks an admin, or says why there is nothing to choose. */
export async function askQueueLanguage(visit: GroupVisit): Promise<void> {
  if ((await activeQueueAt(visit)) === undefined) {
    return tellGroup(visit, "queue-language-no-queue");
  }
  return say({
    ...placeOnly(visit),
    key: `language:${visit.updateId}`,
    text: "queue-language-ask",
    language: visit.language,
    priority: "owed_to_press",
    buttons: teamLanguages.map(({ code, name }) => [
      { name, press: { on: "language", language: code } },
    ]),
  });
}

/** From now on the queue is spoken to in this language; cards that wait there are drawn anew. */
export async function setQueueLanguage(
  operator: Operator,
  visit: GroupVisit,
  press: { language: TeamLanguage; messageId: number },
): Promise<"done" | "not_admin"> {
  const { by, updateId } = visit;
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const at = { ...placeOnly(visit), messageId: press.messageId };
  const place = await placeFor(`language:${updateId}`, at);
  const { language } = press;
  const before = await activeQueueAt(visit);
  const changed = before && (await changeQueue(before.id, { kind: "language", language }));
  const told = { ...visit, language: changed?.queue.language ?? visit.language, place };
  const text = changed === undefined ? "queue-language-no-queue" : "queue-language-set";
  await tellGroup(told, text);
  if (changed?.isNews !== true) return "done";
  const { queue } = changed;
  const staffId = await staffBehind(by);
  await recordAudit({
    kind: "queue_language_set",
    subjectCode: queue.id,
    actor: { kind: "staff", id: staffId },
    facts: { tier: queue.tier, language },
  });
  await showWaiting(queue);
  return "done";
}
