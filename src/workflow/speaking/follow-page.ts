// Pages that are turned, known so that none is drawn as it stands. Called by what turns and composes them.
import { registerPosted, takePosted } from "../../db/speaking/posted-store.ts";
import type { Place } from "../../domain/queues/place.ts";

/** Pages that an admin, or one of the team, is shown in private. */
export type PageKind =
  | "show_staff"
  | "show_queues"
  | "show_recipients"
  | "show_own_texts"
  | "show_own_help"
  | "show_wellbeing"
  | "show_training"
  | "show_examples"
  | "show_settings"
  | "show_setting_proposal"
  | "show_stats"
  | "show_export"
  | "show_health"
  | "show_retention"
  | "show_holds"
  | "show_legal"
  | "show_publish"
  | "show_transparency"
  | "show_feed"
  | "show_restrictions"
  | "show_past";

type Page = PageKind | "own_reports" | "notice";

/** Under which key a chat's or topic's newest page of a kind is known. */
export function pageKey(page: Page, { chatId, threadId }: Place): string {
  return threadId === undefined ? `page:${page}:${chatId}` : `page:${page}:${chatId}:${threadId}`;
}

/** The page in this message is looked at now, or a new one; of each kind a chat has one that is known. */
export async function followPage(
  page: Page,
  { messageId, ...place }: Place & { messageId?: number | undefined },
): Promise<void> {
  const key = pageKey(page, place);
  if (messageId === undefined) {
    await takePosted(key);
    return;
  }
  await takePosted(key, { messageId });
  await registerPosted(key, { ...place, messageId });
}
