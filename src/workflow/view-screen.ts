import { openDraftOf } from "../db/draft-store.ts";
import { postedUnder, screenKey, type Posted } from "../db/posted-store.ts";
import { findScreen, type ScreenPage } from "../db/screen-store.ts";
import type { ChatId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";

export type ScreenView =
  | { page: "home" | "resume" | "language" }
  | { page: "draft"; draft: Draft }
  /** Let go: the message becomes plain text. */
  | { page: "none" };

/** What a person's screen shows now, and the message that can be edited to show it. */
export async function viewScreen(
  chatId: ChatId,
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
    view: viewOf(screen.page, draft),
    language: screen.language,
    key,
    live,
    // What the person wrote stands below the screen, so an edit would be out of sight.
    below: live !== undefined && live.messageId < screen.lastIncoming,
  };
}

function viewOf(page: ScreenPage, draft: Draft | undefined): ScreenView {
  switch (page) {
    case "home":
    case "language":
    case "none":
      return { page };
    case "resume":
      return { page: draft === undefined ? "home" : "resume" };
    case "draft":
      return draft === undefined ? { page: "none" } : { page, draft };
  }
}
