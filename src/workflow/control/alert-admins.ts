import type { TextVars } from "../../domain/speaking/text-vars.ts";
import { ChatId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf } from "../staff/admins.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";

/** Tells every admin but `not` in private, once a `key`, in English until they have written to the bot. */
export async function alertAdmins(
  operator: Operator,
  alert: { key: string; text: string; vars?: TextVars; not?: readonly number[] },
): Promise<void> {
  for (const admin of await adminsOf(operator)) {
    if (alert.not?.includes(admin) === true) continue;
    const chatId = ChatId.parse(admin);
    await say({
      chatId,
      key: alert.key,
      text: alert.text,
      language: await languageNow(chatId),
      priority: "owed_to_press",
      ...(alert.vars === undefined ? {} : { vars: alert.vars }),
    });
  }
}
