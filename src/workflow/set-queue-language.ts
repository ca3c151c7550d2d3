import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { registerPosted } from "../db/posted-store.ts";
import { activeQueueIn, speakInQueue } from "../db/queue-store.ts";
import { staffOf } from "../db/staff-store.ts";
import { StaffId } from "../domain/ids.ts";
import { languages, type Language } from "../domain/languages.ts";
import type { Settings } from "../domain/settings.ts";
import { isAdmin } from "../domain/staff.ts";
import { showAwaiting } from "./lose-chat.ts";
import { say } from "./say.ts";
import { tellGroup, type GroupVisit } from "./set-up-queue.ts";

/** `/language` in a group: asks an admin, or says why there is nothing to choose. */
export async function askQueueLanguage(settings: Settings, visit: GroupVisit): Promise<void> {
  if (!isAdmin(settings, visit.by.userId)) return tellGroup(visit, "queue-language-refused");
  if ((await activeQueueIn(visit.chatId)) === undefined) {
    return tellGroup(visit, "queue-language-no-queue");
  }
  return say({
    chatId: visit.chatId,
    key: `language:${visit.updateId}`,
    text: "queue-language-ask",
    language: visit.language,
    priority: "owed_to_press",
    buttons: languages.map(({ code, name }) => [
      { name, press: { on: "language", language: code } },
    ]),
  });
}

/** From now on the queue is spoken to in this language; cards that wait there are drawn anew. */
export async function setQueueLanguage(
  settings: Settings,
  visit: GroupVisit,
  press: { language: Language; messageId: number },
): Promise<"done" | "not_admin"> {
  const { chatId, by, updateId } = visit;
  if (!isAdmin(settings, by.userId)) return "not_admin";
  const place = `language:${updateId}`;
  await registerPosted(place, { chatId, messageId: press.messageId });
  const queue = await speakInQueue(chatId, press.language);
  const told = { chatId, updateId, language: queue?.language ?? visit.language, place };
  if (queue === undefined) {
    await tellGroup(told, "queue-language-no-queue");
    return "done";
  }
  const staffId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  await recordAudit({
    kind: "queue_language_set",
    subjectCode: queue.id,
    actor: { kind: "staff", id: staffId },
    facts: { tier: queue.tier, language: press.language },
  });
  await tellGroup(told, "queue-language-set");
  await showAwaiting(queue.tier);
  return "done";
}
