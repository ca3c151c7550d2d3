// What a page of the team's own help lines shows. Called by the composing of the admins' pages.
import { everyOwnHelpLine, findOwnHelpLine } from "../../db/wording/own-help-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { OwnHelpLine, OwnHelpPage } from "../../domain/wording/own-help-line.ts";
import { languageNow } from "../speaking/language-of.ts";

export type ShownOwnHelp =
  { kind: "list"; lines: readonly OwnHelpLine[] } | { kind: "open"; line: OwnHelpLine };

/** What an admin's page shows, in their language; the list, when its line is gone. */
export async function viewOwnHelp(
  chatId: ChatId,
  page: OwnHelpPage,
): Promise<{ shown: ShownOwnHelp; language: string }> {
  const language = await languageNow(chatId);
  const line = page.kind === "open" ? await findOwnHelpLine(page.id) : undefined;
  if (line !== undefined) return { shown: { kind: "open", line }, language };
  const every = await everyOwnHelpLine();
  return {
    shown: { kind: "list", lines: every.filter(({ state }) => state !== "removed") },
    language,
  };
}
