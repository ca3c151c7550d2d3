import { findScreen } from "../db/screen-store.ts";
import type { Tier } from "../domain/delivery.ts";
import type { CaseId, ChatId } from "../domain/ids.ts";
import { detailsKey } from "./send-details.ts";
import { readCard, type CardLimits, type CardView } from "./view-card.ts";

const inDetail: CardLimits = { notes: 12, leads: 20, formerNames: 10, related: 8 };

/** Everything about a case, in the language of whoever of the team asked for it. */
export async function viewDetails(
  caseId: CaseId,
  tier: Tier,
  chatId: ChatId,
): Promise<{ view: CardView; key: string } | undefined> {
  const screen = await findScreen(chatId);
  const view = await readCard(caseId, tier, screen?.language ?? "en", inDetail);
  return view && { view, key: detailsKey(caseId, chatId) };
}
