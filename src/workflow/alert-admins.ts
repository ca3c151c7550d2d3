import type { TextVars } from "../domain/delivery.ts";
import { ChatId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { say } from "./say.ts";

/** Tells every owner in private, once a `key`. Admins are spoken to in English until they choose. */
export async function alertAdmins(
  settings: Settings,
  alert: { key: string; text: string; vars?: TextVars },
): Promise<void> {
  for (const owner of settings.owners) {
    await say({
      chatId: ChatId.parse(owner),
      key: alert.key,
      text: alert.text,
      language: "en",
      priority: "owed_to_press",
      ...(alert.vars === undefined ? {} : { vars: alert.vars }),
    });
  }
}
