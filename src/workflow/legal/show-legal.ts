// Pages of `/legal`, and the message in each group for it. Owed by every verb of legal requests.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { allLegalDesks } from "../../db/legal/legal-desk-store.ts";
import type { LegalPage } from "../../domain/legal/legal-page.ts";
import { showPage, type PageAt } from "../speaking/show-page.ts";

/** Owes an officer a page, in the place of the one whose button was pressed, if one was. */
export async function showLegal(at: PageAt, page: LegalPage): Promise<void> {
  await showPage(at, { kind: "show_legal", page });
}

/** Something of what waits has changed: the message in each group for it says so. */
export async function showLegalDesks(): Promise<void> {
  for (const { id, chatId } of await allLegalDesks()) {
    await enqueue({
      key: `legal-desk:${id}`,
      chatId,
      priority: "card",
      repeat: "fold",
      message: { kind: "show_legal_desk", deskId: id },
    });
  }
}
