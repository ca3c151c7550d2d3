// What a page of the address book shows. Called by the composing of the admins' pages.
import { allRecipients, recipientById } from "../../db/referrals/recipient-store.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Recipient, RecipientsPage } from "../../domain/referrals/recipient.ts";
import { languageNow } from "../speaking/language-of.ts";

/** A page with what is so now. */
export type ShownRecipients =
  | { kind: "list"; recipients: readonly Recipient[] }
  | { kind: "open"; recipient: Recipient }
  | { kind: "choose"; recipient: Recipient; picked: readonly CategoryKey[] };

/** What an admin's page shows, in their language; the list, when its recipient is gone. */
export async function viewRecipients(
  chatId: ChatId,
  page: RecipientsPage,
): Promise<{ shown: ShownRecipients; language: string }> {
  const language = await languageNow(chatId);
  const recipient = page.kind === "list" ? undefined : await recipientById(page.id);
  if (recipient === undefined || page.kind === "list") {
    const all = await allRecipients();
    const recipients = all.filter(({ isRemoved }) => !isRemoved);
    return { shown: { kind: "list", recipients }, language };
  }
  const shown: ShownRecipients =
    page.kind === "choose"
      ? { kind: "choose", recipient, picked: page.picked }
      : { kind: "open", recipient };
  return { shown, language };
}
