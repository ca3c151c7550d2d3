// What the first admins have to set up. Used by the checklist, as it is put together and as it is shown.

/** What the first admins do until the bot is known to work. */
export type Checklist = {
  review: "done" | "open";
  /** A team may be too small for seniors of its own. */
  seniors: "done" | "skipped" | "open";
  reported: "done" | "open";
  decided: "done" | "open";
};

export function isComplete(list: Checklist): boolean {
  return Object.values(list).every((state) => state !== "open");
}
