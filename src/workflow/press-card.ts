import { lockCase, type Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { closePanel, openPanel } from "../db/panel-store.ts";
import { cardKey, registerPosted } from "../db/posted-store.ts";
import type { Queue } from "../db/queue-store.ts";
import { panelVerbs, type CardPress, type PanelPage } from "../domain/card-press.ts";
import { rulePanel } from "../domain/case-status.ts";
import type { CaseId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { beginQuestion, type Begun } from "./begin-question.ts";
import {
  decideCase,
  pastOf,
  redrawAt,
  refuse,
  undoDecision,
  type Decided,
  type DecidingPress,
} from "./decide-case.ts";
import { entitledIn, type Entitled, type Presser, type Scene } from "./entitled-staff.ts";
import { queueOf } from "./queue-of-case.ts";
import { showCase, showCopy } from "./show-case.ts";

export type PressedCard = Scene & {
  caseId: CaseId;
  press: CardPress;
  /** The case's version when the button was drawn. */
  version: number;
  messageId: number;
  presser: Presser;
};

export type PressOutcome =
  | Decided
  /** Somebody began to choose a ground, or left off. */
  | { kind: "panel_turned" }
  /** It waits in another queue now. */
  | { kind: "moved" }
  | Begun
  /** Or there is no such case. */
  | Exclude<Entitled, { kind: "entitled" }>;

/** How long a card shows who is choosing a ground, in milliseconds. */
const panelMs = 60_000;

/** Takes a press on a case card: checks who, where and which version, then does what it asks. */
export async function pressCard(settings: Settings, pressed: PressedCard): Promise<PressOutcome> {
  const entitled = await entitledIn(settings, pressed, pressed.presser);
  if (entitled.kind !== "entitled") return entitled;
  const { queue, staffId } = entitled;
  const held = await lockCase(pressed.caseId);
  if (held === undefined) return { kind: "unknown_card" };
  if ((await queueOf(held, queue.tier))?.id !== queue.id) {
    await showCase(held.id, "owed_to_press");
    return { kind: "moved" };
  }
  await adoptTwin(held, queue, pressed);
  const press = { staffId, tier: queue.tier, version: pressed.version };
  switch (pressed.press.kind) {
    case "verdict":
      return decideCase(settings, held, pressed.press.verdict, press);
    case "undo":
      return undoDecision(settings, held, press);
    case "ask":
      return beginQuestion(pressed.chatId, held, press);
    case "panel":
      return choose(held, press, pressed.press.page);
    case "back":
      await closePanel(held.id);
      await showCase(held.id, "owed_to_press");
      return { kind: "panel_turned" };
  }
}

/**
 * A card that we don't know of is the outcome of a send that we took for lost: it is one of ours,
 * since Telegram says in which message of the bot's the button was.
 */
async function adoptTwin(held: Case, queue: Queue, pressed: PressedCard): Promise<void> {
  const at = { chatId: pressed.chatId, messageId: pressed.messageId, threadId: queue.threadId };
  const isNew = await registerPosted(cardKey(held.id, queue.tier), at);
  if (isNew) await showCopy(held.id, queue.tier, at, "owed_to_press");
}

async function choose(held: Case, press: DecidingPress, page: PanelPage): Promise<PressOutcome> {
  const past = await pastOf(held.id);
  const ruling = rulePanel(held, past, panelVerbs[page], press);
  if (ruling.kind === "refused") return refuse(ruling.because, past.history, press);
  const expiresAt = new Date((await appNow()).getTime() + panelMs);
  await openPanel(held.id, { tier: press.tier, page, staffId: press.staffId, expiresAt });
  await showCase(held.id, "owed_to_press");
  await redrawAt(held, new Date(expiresAt.getTime() + 500));
  return { kind: "panel_turned" };
}
