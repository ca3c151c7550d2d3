import type { GroupAskId } from "../../domain/ids.ts";
import { followAsk, takeUpAsks } from "../../workflow/reporting/take-up-asks.ts";
import { goHome } from "../../workflow/speaking/visit.ts";
import { answerOrder, type Ordered } from "../speaking/command-entry.ts";
import { readStartPayload } from "../speaking/start-payload.ts";

/** In a private chat: what a person asked for in a group, and comes for by a link. */
export async function comesFromGroup(payload: string, ordered: Ordered): Promise<boolean> {
  const ask = readStartPayload(payload);
  // Somebody who comes without the link still finds there what it would have led to.
  if (ask === undefined) return takeUpAsks(ordered.by.userId);
  await follow(ordered, ask);
  return true;
}

async function follow(ordered: Ordered, ask: GroupAskId): Promise<void> {
  if ((await followAsk(ordered.by.userId, ask)) === "taken_up") return;
  await answerOrder(ordered, "ask-expired");
  await goHome(ordered.chatId);
}
