import { caseNotesOf, type CaseNote } from "../db/case-note-store.ts";
import { findCase } from "../db/case-store.ts";
import type { Tier } from "../domain/delivery.ts";
import type { CaseId, ChatId } from "../domain/ids.ts";
import { detailsKey } from "./send-details.ts";
import { readCard, type CardLimits, type CardView } from "./read-card.ts";
import { languageNow } from "./language-of.ts";

const inDetail: CardLimits = { notes: 12, leads: 20, formerNames: 10, related: 8 };

const shownCaseNotes = 6;

export type Details = { view: CardView; notes: readonly CaseNote[]; key: string };

/** Everything about a case, in the language of whoever of the team asked for it. */
export async function viewDetails(
  caseId: CaseId,
  tier: Tier,
  chatId: ChatId,
): Promise<Details | undefined> {
  const shown = await findCase(caseId);
  if (shown === undefined) return undefined;
  const view = await readCard(shown, tier, await languageNow(chatId), inDetail);
  const notes = await caseNotesOf(caseId, shownCaseNotes);
  return { view, notes, key: detailsKey(caseId, chatId) };
}
