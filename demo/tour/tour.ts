import { setTimeout as sleep } from "node:timers/promises";
import type { Done, PhoneKey } from "sandbox-page/protocol/protocol";
import type { ShownTour } from "sandbox-page/protocol/shown-tour";
import { handsOf, type Hands } from "../stage/hands.ts";
import type { Stage } from "../stage/stage.ts";
import { story, type Step } from "../story/story.ts";
import { TourNarrator } from "./tour-narrator.ts";

/** Why there is no next step. */
const notReady = {
  closed: "The tour has not begun.",
  preparing: "The tour’s world is still being set up; it takes a few seconds.",
  playing: "This step is still being played.",
  over: "That was the last step. You can take the tour once more from the start.",
  failed: "The story can’t go on from here. Start the tour again, or leave it.",
} satisfies Record<Exclude<ShownTour["state"], "ready">, string>;

/** What to try by oneself after the tour. */
const suggestions = [
  "Write https://t.me/tulip_lottery on Rita’s phone: a link is enough to begin a report.",
  "Decide on it on Mo’s phone, and see what Rita is told.",
  "Kill the bot under Situations in the middle of it. Nothing is lost.",
] as const;

/** What it shows. */
const about = "how a report becomes a decision";

/** The story in steps, in a world where nothing has happened yet. */
export class Tour {
  readonly #breathMs: number;
  #state: ShownTour["state"] = "closed";
  #at = 0;
  #words = "";
  #focus: PhoneKey | undefined;
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
    const steps = story.map(({ title }) => ({ title }));
    const focus = this.#focus;
    return {
      steps,
      about,
      suggestions,
      state: this.#state,
      at: this.#at,
      words: this.#words,
      focus,
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
    });
    const breathe = () => sleep(this.#breathMs, undefined, { signal: leaving.signal });
    this.#leaving = leaving;
    this.#hands = handsOf(stage.cast, narrator, { breathe, lineMs: 0 });
    this.#turnTo("ready", story[0]?.words ?? "");
  }

  /** Plays the step that is ready. What becomes of it is seen in `shown`. */
  next(): Done {
    if (this.#state !== "ready") return { kind: "refused", words: notReady[this.#state] };
    const step = story[this.#at];
    if (step === undefined || this.#hands === undefined) {
      return { kind: "refused", words: notReady.closed };
    }
    this.#turnTo("playing", step.words);
    void this.#play(step, this.#hands, this.#leaving.signal);
    return { kind: "done" };
  }

  async #play(step: Step, hands: Hands, left: AbortSignal): Promise<void> {
    const outcome = await step.play(hands).then(
      () => "played" as const,
      (error: unknown) => ({ fault: error }),
    );
    if (left.aborted) return;
    if (outcome !== "played") return this.fails(outcome.fault);
    const next = story[this.#at + 1];
    if (next === undefined) return this.#turnTo("over", "");
    this.#at += 1;
    this.#turnTo("ready", next.words);
  }

  #turnTo(state: ShownTour["state"], words: string): void {
    this.#state = state;
    this.#words = words;
    this.#focus = undefined;
  }
}

/** What a hand expected to see, without the dump of the chat behind it. */
function expectationOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  const [expected = ""] = message.split(/[;\n]/, 1);
  return `${expected}${/[.!]$/.test(expected) ? "" : "."}`;
}
