import { setTimeout as sleep } from "node:timers/promises";
import type { Done, PhoneKey } from "sandbox-page/protocol/protocol";
import type { ShownTour } from "sandbox-page/protocol/shown-tour";
import { keyFor } from "sandbox-page/server/phone-place";
import type { Hand } from "../stage/hand.ts";
import { handsOf, type Hands } from "../stage/hands.ts";
import type { Stage } from "../stage/stage.ts";
import { story, type Step } from "../story/story.ts";
import { TourNarrator } from "./tour-narrator.ts";

/** Why no step can be played just now. */
const notReady = {
  closed: "The tour has not begun.",
  preparing: "The tour’s world is still being set up; it takes a few seconds.",
  playing: "This step is still being played.",
  played: "This step was played. Go on to the next one.",
  over: "That was the last step. You can take the tour once more from the start.",
  failed: "The story can’t go on from here. Start the tour again, or leave it.",
} satisfies Record<Exclude<ShownTour["state"], "ready">, string>;

/** What to try by oneself after the tour. */
const suggestions = [
  "Write https://t.me/tulip_lottery on Rita’s phone: a link is enough to begin a report.",
  "Decide on it on Mo’s phone, and see what Rita is told.",
  "Kill the bot under Situations in the middle of it. Nothing is lost.",
] as const;

/** For somebody who is here for the first time. */
const about =
  "Searchlight is a Telegram bot: people report illegal search terms and material to it, a team decides, and whoever reported hears what became of it.";

/** The story in steps, in a world where nothing has happened yet. */
export class Tour {
  readonly #breathMs: number;
  #state: ShownTour["state"] = "closed";
  #at = 0;
  #words = "";
  #focus: PhoneKey | undefined;
  #told: ShownTour["told"] = [];
  #hands: Hands | undefined;
  #leaving = new AbortController();

  /** @param breathMs the pause before each thing that somebody does */
  constructor(breathMs: number) {
    this.#breathMs = breathMs;
  }

  get isPlaying(): boolean {
    return this.#state === "playing";
  }

  get isPreparing(): boolean {
    return this.#state === "preparing";
  }

  shown(): ShownTour {
    const step = story[this.#at];
    const hands = this.#state === "over" ? undefined : this.#hands;
    const phones = hands === undefined ? [] : (step?.phones(hands).map(phoneOf) ?? []);
    return {
      steps: story.map(({ title, name }) => ({ title, name })),
      about,
      suggestions,
      state: this.#state,
      at: this.#at,
      words: this.#words,
      notice: this.#state === "played" ? (step?.notice ?? "") : "",
      phones,
      told: this.#told,
      focus: this.#focus,
    };
  }

  /** A step in play is broken off before what would be done next. */
  leave(): void {
    this.#leaving.abort();
    this.#hands = undefined;
    this.#at = 0;
    this.#turnTo("closed", "");
  }

  /**
   * Its world is being made.
   * @param words why it takes longer than usual; empty when it does not
   */
  prepare(words = ""): void {
    this.leave();
    this.#turnTo("preparing", words);
  }

  /** What it needs does not come about. */
  fails(fault: unknown): void {
    this.#turnTo("failed", expectationOf(fault));
  }

  /** Does nothing when it was left meanwhile. */
  begin(stage: Stage): void {
    if (this.#state !== "preparing") return;
    const leaving = new AbortController();
    const narrator = new TourNarrator({
      pointsAt: (phone) => {
        if (!leaving.signal.aborted) this.#focus = phone;
      },
      says: (words) => {
        if (!leaving.signal.aborted) this.#words = words;
      },
      popsUp: (phone, words) => {
        if (!leaving.signal.aborted) this.#told = [...this.#told, { phone, words }];
      },
    });
    const breathe = () => sleep(this.#breathMs, undefined, { signal: leaving.signal });
    this.#leaving = leaving;
    this.#hands = handsOf(stage.cast, narrator, { breathe, lineMs: 0 });
    this.#turnTo("ready", story[0]?.words ?? "");
  }

  /** Plays the step that is ready. What becomes of it is seen in `shown`. */
  play(): Done {
    const step = story[this.#at];
    if (this.#state !== "ready" || step === undefined || this.#hands === undefined) {
      return { kind: "refused", words: notReady[this.#state === "ready" ? "closed" : this.#state] };
    }
    this.#turnTo("playing", step.words);
    void this.#play(step, this.#hands, this.#leaving.signal);
    return { kind: "done" };
  }

  /** Goes on from a step that was played. */
  next(): Done {
    if (this.#state === "ready") return { kind: "refused", words: "Play this step first." };
    if (this.#state !== "played") return { kind: "refused", words: notReady[this.#state] };
    const next = story[this.#at + 1];
    if (next !== undefined) this.#at += 1;
    this.#turnTo(next === undefined ? "over" : "ready", next?.words ?? "");
    return { kind: "done" };
  }

  async #play(step: Step, hands: Hands, left: AbortSignal): Promise<void> {
    const outcome = await step.play(hands).then(
      () => "played" as const,
      (error: unknown) => ({ fault: error }),
    );
    if (left.aborted) return;
    if (outcome !== "played") return this.fails(outcome.fault);
    const told = this.#told;
    this.#turnTo("played", step.result);
    this.#told = told;
    // What only one of them was shown is the moment that is easily missed.
    this.#focus = told.at(-1)?.phone;
  }

  #turnTo(state: ShownTour["state"], words: string): void {
    this.#state = state;
    this.#words = words;
    this.#told = [];
    this.#focus = undefined;
  }
}

function phoneOf({ place: { personId, chatId } }: Hand): PhoneKey {
  return keyFor(personId, chatId);
}

/** What a hand expected to see, without the dump of the chat behind it. */
function expectationOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  const [expected = ""] = message.split(/[;\n]/, 1);
  return `${expected}${/[.!]$/.test(expected) ? "" : "."}`;
}
