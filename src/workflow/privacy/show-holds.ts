// What is held for the law, for admins. Called by `/hold`, its presses, and the composing of its pages.
import { appNow } from "../../db/clock.ts";
import { heldCopy, withoutIdentities } from "../../db/privacy/held-copy-store.ts";
import { findHold, liveHolds, type Hold } from "../../db/privacy/hold-store.ts";
import { UserId, type ChatId, type HoldId } from "../../domain/ids.ts";
import { mayReadCopy, type HoldsPage } from "../../domain/privacy/hold.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** So many are listed, the newest. */
const listed = 20;

/** Owes an admin a page of what is held, in the place of the message whose button was pressed. */
export async function showHolds(
  chatId: ChatId,
  { page, messageId }: { page: HoldsPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_holds", page });
}

export type HoldsView = { viewer: UserId; now: Date; language: string } & (
  { kind: "list"; holds: readonly Hold[] } | { kind: "hold"; hold: Hold }
);

export async function viewHolds(chatId: ChatId, page: HoldsPage): Promise<HoldsView> {
  const language = await languageNow(chatId);
  const seen = { viewer: UserId.parse(chatId), now: await appNow(), language };
  const hold = page.kind === "hold" ? await findHold(page.id) : undefined;
  if (hold !== undefined) return { ...seen, kind: "hold", hold };
  return { ...seen, kind: "list", holds: await liveHolds(listed) };
}

export type HeldCopy = { code: string; parts: Awaited<ReturnType<typeof heldCopy>> };

/** What a hold keeps, but not who people are, to one of the two who placed it; undefined: it is to be read no more. */
export async function viewHeldCopy(id: HoldId, chatId: ChatId): Promise<HeldCopy | undefined> {
  const hold = await findHold(id);
  if (hold === undefined || !mayReadCopy(hold, UserId.parse(chatId))) return undefined;
  const parts = withoutIdentities(await heldCopy(id));
  return parts.length === 0 ? undefined : { code: hold.code, parts };
}
