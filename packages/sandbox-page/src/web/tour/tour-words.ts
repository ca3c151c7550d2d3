// What the tour's panel says, and how far one is. Used by that panel.
import type { ShownTour } from "../../protocol/shown-tour.ts";

/** What the panel says and offers. */
export interface TourWords {
  /** "Step 2 of 7", or where else one is. */
  where: string;
  title: string;
  words: string;
  /** What to look at; empty before it is played. */
  notice: string;
  /** What the main button says and asks for; none while there is nothing to ask for. */
  go?: { label: string; to: "start" | "play" | "next" } | undefined;
  leave: string;
}

/** Undefined while no tour is taken. */
export function wordsOf(tour: ShownTour): TourWords | undefined {
  const { state, steps, at, words, notice } = tour;
  const title = steps[at]?.title ?? "";
  const where = `Step ${at + 1} of ${steps.length}`;
  switch (state) {
    case "closed":
      return undefined;
    case "preparing":
      return {
        where: "The tour",
        title: "One moment",
        words:
          words === "" ? "A new world is set up for the tour, and the bot starts in it." : words,
        notice,
        leave: "Leave",
      };
    case "ready":
      return {
        where,
        title,
        words,
        notice,
        go: { label: "Play", to: "play" },
        leave: "Leave",
      };
    case "playing":
      return { where, title, words, notice, leave: "Leave" };
    case "played":
      return { where, title, words, notice, go: { label: "Next", to: "next" }, leave: "Leave" };
    case "over":
      return {
        where: "The tour is over",
        title: "Your turn",
        // The suggestions say it.
        words: "",
        notice,
        go: { label: "Once more", to: "start" },
        leave: "Close",
      };
    case "failed":
      return {
        where,
        title: "This step did not happen",
        words,
        notice,
        go: { label: "From the start", to: "start" },
        leave: "Leave",
      };
  }
}

export type Progress = "done" | "now" | "ahead" | "failed";

/** How far a step of the list is. */
export function progressOf(tour: ShownTour, index: number): Progress {
  if (tour.state === "over" || index < tour.at) return "done";
  if (tour.state === "preparing" || index > tour.at) return "ahead";
  if (tour.state === "played") return "done";
  return tour.state === "failed" ? "failed" : "now";
}
