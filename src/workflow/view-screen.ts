import { openDraftOf } from "../db/draft-store.ts";
import { postedUnder, screenKey, type Posted } from "../db/posted-store.ts";
import { findScreen, type ScreenPage } from "../db/screen-store.ts";
import type { HelpView } from "../domain/help-line.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";

export type ScreenView =
  | { page: "home" | "resume" }
  | { page: "draft"; draft: Draft }
  | { page: "help_lines"; help: HelpView; isReporting: boolean }
  /** Let go: the message becomes plain text. */
  | { page: "none" };

/** What a person's screen shows now, and the message that can be edited to show it. */
export async function viewScreen(
  chatId: ChatId,
  help?: HelpView,
): Promise<
  | { view: ScreenView; language: string; key: string; live: Posted | undefined; below: boolean }
  | undefined
> {
  const screen = await findScreen(chatId);
  if (screen === undefined) return undefined;
  const key = screenKey(chatId);
  const live = (await postedUnder(key)).at(-1);
  const draft = await openDraftOf(chatId);
  return {
    view: viewOf(screen.page, draft, help),
    language: screen.language,
    key,
    live,
    // What the person wrote stands below the screen, so an edit would be out of sight.
    below: live !== undefined && live.messageId < screen.lastIncoming,
  };
}

const firstHelp: HelpView = { topic: "any", place: { kind: "countries", page: 0 } };

function viewOf(
  page: ScreenPage,
  draft: Draft | undefined,
  help: HelpView = firstHelp,
): ScreenView {
  switch (page) {
    case "home":
    case "none":
      return { page };
    case "resume":
      return { page: draft === undefined ? "home" : "resume" };
    case "draft":
      return draft === undefined ? { page: "none" } : { page, draft };
    case "help_lines":
      return { page, help, isReporting: draft !== undefined };
  }
}
