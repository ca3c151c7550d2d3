// Keeps what is too grave out of the feed's public part. Called when a severity changes, and hourly.
import { readSettingsAnew } from "../../db/control/setting-store.ts";
import { takeTurn } from "../../db/feed/feed-turn.ts";
import { weighPublic } from "../../db/feed/public-part-store.ts";
import type { AdminSettings } from "../../domain/control/admin-settings.ts";
import { everyWord, severityOfCalled } from "../../domain/control/categories-in-force.ts";
import { maxPublicSeverity } from "../../domain/feed/entry.ts";

/** In the transaction that made it graver: whoever asks for the public part after it hears that it left. */
export async function weighPublicPart(): Promise<void> {
  const settings = await settingsInTurn();
  const words = everyWord(settings);
  await weighPublic(words.filter((one) => severityOfCalled(settings, one) > maxPublicSeverity));
}

/** Takes the turn. The settings hold for the feed until the end: whoever changes a severity waits for the turn. */
export async function settingsInTurn(): Promise<AdminSettings> {
  takeTurn();
  return readSettingsAnew();
}
