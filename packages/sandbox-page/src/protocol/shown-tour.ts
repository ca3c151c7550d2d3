// The guided tour, as the page shows it and goes through it. Shared by the server and the page.

/** The story in steps, and where in it one is. */
export interface ShownTour {
  /** `name` is the title where there is little room. */
  steps: { title: string; name: string }[];
  /** One sentence on the bot, for somebody who is here for the first time. */
  about: string;
  /** What to try by oneself after it. */
  suggestions: readonly string[];
  /**
   * `closed`: not begun; `ready`: the step `at` waits to be played; `playing`: it is being played;
   * `played`: it is to be looked at; `over`: all were, it is one's own turn; `failed`: the step did
   * not happen, `words` say what was expected.
   */
  state: "closed" | "preparing" | "ready" | "playing" | "played" | "over" | "failed";
  /** Index into steps. */
  at: number;
  /** What to know about the step, or what happened; empty before the first and after the last. */
  words: string;
  /** What to look at once the step was played; otherwise empty. */
  notice: string;
  /** The keys of the phones on which the step is seen; none while no step is at hand. */
  phones: readonly string[];
  /** What popped up in this step, each for one person only. */
  told: readonly { phone: string; words: string }[];
  /** The key of the phone in which something happens just now. */
  focus?: string | undefined;
}

/** `start` begins with a new world, `play` plays the step that is ready, `next` goes on from it. */
export type TourStep = "start" | "play" | "next" | "leave";
