import { uuidv7 } from "uuidv7";
import { lockCase, type Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { closePanel, openPanel } from "../db/panel-store.ts";
import { cardKey, registerPosted } from "../db/posted-store.ts";
import { activeQueueIn, type Queue } from "../db/queue-store.ts";
import { staffOf } from "../db/staff-store.ts";
import { panelVerbs, type CardPress, type PanelPage } from "../domain/card-press.ts";
import { rulePanel } from "../domain/case-status.ts";
import { StaffId, type CaseId, type ChatId, type UserId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { entitlementOf, type Membership } from "../domain/staff.ts";
import {
  decideCase,
  pastOf,
  redrawAt,
  refuse,
  undoDecision,
  type Decided,
  type DecidingPress,
} from "./decide-case.ts";
import { showCase, showCopy } from "./show-case.ts";

export type PressedCard = {
  caseId: CaseId;
  press: CardPress;
  /** The case's version when the button was drawn. */
  version: number;
  chatId: ChatId;
  messageId: number;
  presser: { userId: UserId; name: string; membership: Membership };
};

export type PressOutcome =
  | Decided
  | { kind: "choosing"; page: PanelPage }
  | { kind: "panel_closed" }
  | { kind: "not_allowed" }
  | { kind: "cannot_tell" }
  /** The chat is no queue, or there is no such case. */
  | { kind: "unknown_card" };

/** How long a card shows who is choosing a ground, in milliseconds. */
const panelMs = 60_000;

/** Takes a press on a case card: checks who, where and which version, then does what it asks. */
export async function pressCard(settings: Settings, pressed: PressedCard): Promise<PressOutcome> {
  const queue = await activeQueueIn(pressed.chatId);
  if (queue === undefined) return { kind: "unknown_card" };
  const { userId, name, membership } = pressed.presser;
  const isOwner = settings.owners.includes(userId);
  const entitlement = entitlementOf({ userId, membership, isOwner });
  if (entitlement === "cannot_tell") return { kind: "cannot_tell" };
  if (entitlement === "not_entitled") return { kind: "not_allowed" };
  const held = await lockCase(pressed.caseId);
  if (held === undefined) return { kind: "unknown_card" };
  await adoptTwin(held, queue, pressed);
  const staffId = await staffOf(userId, StaffId.parse(uuidv7()), name);
  const press = { staffId, tier: queue.tier, version: pressed.version };
  switch (pressed.press.kind) {
    case "verdict":
      return decideCase(settings, held, pressed.press.verdict, press);
    case "undo":
      return undoDecision(settings, held, press);
    case "panel":
      return choose(held, press, pressed.press.page);
    case "back":
      await closePanel(held.id);
      await showCase(held.id, "owed_to_press");
      return { kind: "panel_closed" };
  }
}

/**
 * A card that we don't know of is the outcome of a send that we took for lost: it is one of ours,
 * since Telegram says in which message of the bot's the button was.
 */
async function adoptTwin(held: Case, queue: Queue, pressed: PressedCard): Promise<void> {
  const at = { chatId: pressed.chatId, messageId: pressed.messageId };
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
  return { kind: "choosing", page };
}
