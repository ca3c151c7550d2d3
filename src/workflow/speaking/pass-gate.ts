import { keepFloodGate, type Visit } from "../../db/speaking/screen-store.ts";
import { pass } from "../../domain/speaking/flood-gate.ts";
import type { ChatId } from "../../domain/ids.ts";
import { languageNow } from "./language-of.ts";
import { say } from "./say.ts";

/**
 * Whether what a person did is handled. A flood is passed over and told of once; what was answered
 * before stays as it was.
 */
export async function passGate(
  chatId: ChatId,
  updateId: number,
  visit: Pick<Visit, "gate" | "now">,
): Promise<boolean> {
  const { passage, gate } = pass(visit.gate, visit.now);
  await keepFloodGate(chatId, gate);
  if (passage.kind === "open") return true;
  if (passage.tell) {
    await say({
      chatId,
      key: `too-fast:${updateId}`,
      text: "too-fast",
      language: await languageNow(chatId),
      buttons: [[{ text: "button-go-on", press: { on: "home", to: "go_on" } }]],
    });
  }
  return false;
}
