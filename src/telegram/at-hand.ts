// What an update's handlers have at hand: facts, and the answer to a press. Used by commands and presses.
import { AsyncLocalStorage } from "node:async_hooks";
import type { ChatId } from "../domain/ids.ts";
import type { Press } from "../domain/press.ts";
import type { ChatFacts } from "../domain/queues/queue-chat.ts";
import type { ResolvedName } from "../domain/subjects/resolved-subject.ts";
import type { Membership, Standing } from "../domain/staff/staff.ts";
import { cutPiece } from "./texts/piece.ts";

/** What is known of an update before its transaction is opened: what it presses, and what Telegram says. */
export type Facts = {
  /** Also undefined for a button that this version does not know. */
  press: Press | undefined;
  /** Telegram was not asked for what the handling needs: it was asked too often for this person lately. */
  withheld: boolean;
  membership: Membership;
  /** The group whose membership that is. */
  group: ChatId | undefined;
  /** What Telegram said of other people, and of this person in other chats. */
  asked: readonly Standing[];
  chat: ChatFacts;
  /** Who answers to the public names in what a person wrote. */
  names: readonly ResolvedName[];
  /** The bot may delete what others wrote in this group. */
  mayDelete: boolean;
};

/** What the answer to a press shows: a toast, an alert that wants to be read, or nothing. */
export type PressAnswer =
  | { kind: "words"; text: string; alert: boolean }
  /** The client opens this link to the bot. */
  | { kind: "link"; url: string };

type AtHand = { facts: Facts; answer: PressAnswer | undefined };

const current = new AsyncLocalStorage<AtHand>();

/** Handles one update with its facts at hand, and gives back the words for its press. */
export async function withAtHand(
  facts: Facts,
  work: () => Promise<void>,
): Promise<PressAnswer | undefined> {
  const hand: AtHand = { facts, answer: undefined };
  await current.run(hand, work);
  return hand.answer;
}

function atHand(): AtHand {
  const hand = current.getStore();
  if (hand === undefined) throw new Error("No update is at hand");
  return hand;
}

export function factsAtHand(): Facts {
  return atHand().facts;
}

/** Telegram's limit on the words of such an answer, in UTF-16 units. */
const answerUnits = 200;

/** Sets the words of the answer to the press at hand; sent after the commit. */
export function answerPress(text: string, kind: "toast" | "alert" = "toast"): void {
  const piece = cutPiece({ text, entities: [] }, answerUnits);
  atHand().answer = { kind: "words", text: piece.text, alert: kind === "alert" };
}

/** Leads the presser to the private chat. */
export function leadToBot(url: string): void {
  atHand().answer = { kind: "link", url };
}
