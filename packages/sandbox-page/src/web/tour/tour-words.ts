// What the tour's panel says, and how far one is. Used by that panel.
import type { ShownTour } from "../../protocol/shown-tour.ts";

/** What the panel says and offers. */
export interface TourWords {
  /** "Step 2 of 7", or where else one is. */
  where: string;
  title: string;
  words: string;
  /** What the main button says and asks for; none while there is nothing to ask for. */
  go?: { label: string; to: "start" | "next" } | undefined;
  leave: string;
}

/** Undefined while no tour is taken. */
export function wordsOf(tour: ShownTour): TourWords | undefined {
  const { state, steps, at, words } = tour;
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
        leave: "Leave",
      };
    case "ready":
      return {
        where,
        title,
        words,
        go: { label: at === 0 ? "Begin" : "Next", to: "next" },
        leave: "Leave",
      };
    case "playing":
      return { where, title, words, leave: "Leave" };
    case "over":
      return {
        where: "The tour is over",
        title: "Your turn",
        // The suggestions say it.
        words: "",
        go: { label: "Once more", to: "start" },
        leave: "Close",
      };
    case "failed":
      return {
        where,
        title: "This step did not happen",
        words,
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
  return tour.state === "failed" ? "failed" : "now";
}
