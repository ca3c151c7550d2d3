import { feedPresses } from "./feed-presses.ts";
import { restrictionPresses } from "./restriction-presses.ts";
import { publishPresses } from "./publish-presses.ts";

/** On what leaves the system. */
export const outwardPresses = {
  publish: publishPresses,
  feed: feedPresses,
  restriction: restrictionPresses,
};
