import type { PlainButton } from "../../domain/delivery.ts";
import type { HomePress } from "../../domain/press.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import { retentionNow } from "../../workflow/privacy/show-retention.ts";

type Said = { text: string; vars: TextVars; buttons: PlainButton[][] };

/** What is kept about people, in short or as a whole, and the way to the other. */
export async function privacyPage(to: Extract<HomePress, `privacy${string}`>): Promise<Said> {
  const [text, button, other] =
    to === "privacy"
      ? (["privacy", "button-privacy-more", "privacy_whole"] as const)
      : (["privacy-whole", "button-privacy-less", "privacy"] as const);
  const buttons = [[{ text: button, press: { on: "home" as const, to: other } }]];
  return { text, vars: await retentionNow(), buttons };
}
