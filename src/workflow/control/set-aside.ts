import { recordAudit } from "../../db/control/audit-store.ts";
import { UserId, type ChatId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { alertAdmins } from "./alert-admins.ts";
import { languageOfPerson } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";

/** An update could not be handled after several tries: the admins and the person hear of it. */
export async function setAside(
  operator: Operator,
  item: {
    arrival: number;
    attempts: number;
    privateChat: { chatId: ChatId; clientLanguage: string | undefined } | undefined;
  },
): Promise<void> {
  await recordAudit({
    kind: "update_set_aside",
    subjectCode: `inbox:${item.arrival}`,
    actor: { kind: "system" },
    facts: {},
  });
  await alertAdmins(operator, {
    key: `dead:${item.arrival}`,
    text: "alert-dead-letter",
    vars: { number: { ours: String(item.arrival) }, attempts: item.attempts },
  });
  if (item.privateChat === undefined) return;
  const { chatId, clientLanguage } = item.privateChat;
  await say({
    chatId,
    key: `trouble:${item.arrival}`,
    text: "trouble",
    language: await languageOfPerson({ userId: UserId.parse(chatId), clientLanguage }),
    buttons: [[{ text: "button-go-on", press: { on: "home", to: "go_on" } }]],
  });
}
