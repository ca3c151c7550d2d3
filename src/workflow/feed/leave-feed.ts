// Takes a case out of the feed with the decision that takes its uphold away. Called by recording decisions.
import type { Case } from "../../db/cases/case-store.ts";
import { takeOutOfFeed } from "../../db/feed/feed-entry-store.ts";
import { recordLeft } from "./tend-feed.ts";

/** In the transaction of the decision: whoever asks for the feed after it hears of both or of neither. */
export async function leaveFeed(held: Pick<Case, "id" | "code" | "status">): Promise<void> {
  if (held.status !== "upheld") return;
  if (await takeOutOfFeed(held.id)) await recordLeft(held.code, "decision");
}
