import type { Tier } from "../domain/delivery.ts";
import type { CaseId, ChatId } from "../domain/ids.ts";
import { detailsKey } from "./send-details.ts";
import { readCard, type CardLimits, type CardView } from "./view-card.ts";
import { languageNow } from "./language-of.ts";

const inDetail: CardLimits = { notes: 12, leads: 20, formerNames: 10, related: 8 };

/** Everything about a case, in the language of whoever of the team asked for it. */
export async function viewDetails(
  caseId: CaseId,
  tier: Tier,
  chatId: ChatId,
): Promise<{ view: CardView; key: string } | undefined> {
  const view = await readCard(caseId, tier, await languageNow(chatId), inDetail);
  return view && { view, key: detailsKey(caseId, chatId) };
}
