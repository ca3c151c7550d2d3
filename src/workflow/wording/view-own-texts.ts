// What a page of the team's own texts shows. Called by the composing of the admins' pages.
import { findOwnText, writtenTexts } from "../../db/wording/own-text-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { OwnPlace, OwnText, OwnTextKey, OwnTextsPage } from "../../domain/wording/own-text.ts";
import { languageNow } from "../speaking/language-of.ts";

/** A page with what is so now; `written`: where there is a text, and in which languages. */
export type ShownOwnTexts =
  | { kind: "list"; written: readonly OwnTextKey[] }
  | { kind: "place"; place: OwnPlace; written: readonly OwnTextKey[] }
  | { kind: "open"; text: OwnText };

/** What an admin's page shows, in their language. */
export async function viewOwnTexts(
  chatId: ChatId,
  page: OwnTextsPage,
): Promise<{ shown: ShownOwnTexts; language: string }> {
  return { shown: await shownOn(page), language: await languageNow(chatId) };
}

async function shownOn(page: OwnTextsPage): Promise<ShownOwnTexts> {
  switch (page.kind) {
    case "list":
      return { kind: "list", written: await writtenTexts() };
    case "place":
      return { kind: "place", place: page.place, written: await writtenTexts() };
    case "open":
      return { kind: "open", text: await findOwnText(page) };
  }
}
