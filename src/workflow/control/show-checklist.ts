// What is left to set up. Called by the admins' checklist, and by the verbs that tick something off.
import { stepsDone } from "../../db/control/checklist-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { forgetPosted, postedUnder, takePosted } from "../../db/speaking/posted-store.ts";
import { readSettings, settingVersions } from "../../db/control/setting-store.ts";
import { isComplete, type Checklist } from "../../domain/control/checklist.ts";
import { ChatId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf } from "../staff/admins.ts";
import { changeSetting, type SettingChanged } from "./change-setting.ts";
import { takeKeyboardAway } from "../speaking/take-keyboard-away.ts";
import { languageNow } from "../speaking/language-of.ts";
import type { Person } from "../../domain/staff/people.ts";

/** Under which key an admin's checklist is known, so that it ticks itself off. */
export function checklistKey(chatId: ChatId): string {
  return `checklist:${chatId}`;
}

async function readChecklist(): Promise<Checklist> {
  const done = await stepsDone();
  const { seniors_skipped: isSkipped } = await readSettings();
  const state = (isDone: boolean) => (isDone ? "done" : "open");
  return {
    review: state(done.review),
    seniors: !done.seniors && isSkipped ? "skipped" : state(done.seniors),
    reported: state(done.reported),
    decided: state(done.decided),
  };
}

/** Shows an admin what is left to set up, below all else; nothing once all of it was done. */
export async function showChecklist(chatId: ChatId): Promise<void> {
  for (const old of await takePosted(checklistKey(chatId))) await takeKeyboardAway(old, "notice");
  if (!isComplete(await readChecklist())) await owe(chatId, undefined);
}

/** Ticks off what was done, where a checklist stands; one that is complete is let go of. */
export async function tickOff(operator: Operator): Promise<void> {
  const chats = (await adminsOf(operator)).map((admin) => ChatId.parse(admin));
  const standing = await Promise.all(chats.map((chatId) => postedUnder(checklistKey(chatId))));
  for (const [nth, chatId] of chats.entries()) {
    const live = standing[nth]?.at(-1);
    if (live === undefined) continue;
    await owe(chatId, live.messageId);
    if (isComplete(await readChecklist())) await forgetPosted(live);
  }
}

/** Escalated cases wait until there is a group for them; the checklist does not. */
export async function skipSeniors(operator: Operator, by: Person): Promise<SettingChanged> {
  const version = (await settingVersions()).get("seniors_skipped") ?? 0;
  const press = { key: "seniors_skipped", version, choice: "yes" } as const;
  const done = await changeSetting(operator, by, press);
  await tickOff(operator);
  return done;
}

async function owe(chatId: ChatId, messageId: number | undefined): Promise<void> {
  await enqueue({
    key: checklistKey(chatId),
    chatId,
    priority: "answer",
    repeat: "fold",
    message: { kind: "show_checklist", chatId, messageId },
  });
}

export async function viewChecklist(
  { owners }: Operator,
  chatId: ChatId,
): Promise<{ list: Checklist; language: string; owners: number }> {
  return {
    owners: owners.length,
    list: await readChecklist(),
    language: await languageNow(chatId),
  };
}
