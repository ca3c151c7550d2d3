/** The story in steps, and where in it one is. */
export interface ShownTour {
  steps: { title: string }[];
  /** What it shows, as the end of "A tour of 7 steps shows on these phones …". */
  about: string;
  /** What to try by oneself after it. */
  suggestions: readonly string[];
  /**
   * `closed`: not begun; `ready`: the step `at` waits to be played; `playing`: it is being played;
   * `over`: all were, it is one's own turn; `failed`: the step did not happen, `words` say what was
   * expected.
   */
  state: "closed" | "preparing" | "ready" | "playing" | "over" | "failed";
  /** Index into steps. */
  at: number;
  /** What to know about the step, or what happened; empty before the first and after the last. */
  words: string;
  /** The key of the phone in which something happens just now. */
  focus?: string | undefined;
}
