// How the bot is, for an admin. Called by `/health`, its presses, and the composing of its page.
import { appNow } from "../../db/clock.ts";
import { readHealth } from "../../db/control/health-store.ts";
import type { Health } from "../../domain/control/health.ts";
import type { ChatId } from "../../domain/ids.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** Owes an admin how the bot is, in the place of the message whose button was pressed. */
export async function showHealth(chatId: ChatId, messageId: number | undefined): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_health" });
}

export type HealthView = { health: Health; now: Date; language: string };

export async function viewHealth(chatId: ChatId): Promise<HealthView> {
  return {
    health: await readHealth(),
    now: await appNow(),
    language: await languageNow(chatId),
  };
}
