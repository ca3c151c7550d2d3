import type { CaseDesk } from "../support/case-desk.ts";
import { grantFeed, restrict } from "./feed-world.ts";
import { markOne } from "./training-presses.ts";

/** What became of decided cases: somebody may read them, something followed, and one is an example. */
export async function addTheRest(desk: CaseDesk): Promise<void> {
  await grantFeed(desk.db);
  await restrict(desk);
  await markOne(desk);
}
