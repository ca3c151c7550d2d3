// Puts together the pages of `/legal`, and what stands in groups for it. Called by compose-admin.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { staysHere } from "../../domain/legal/outgoing.ts";
import { legalDeskKey, viewLegal, viewLegalDesk } from "../../workflow/legal/view-legal.ts";
import { viewPackage } from "../../workflow/legal/build-package.ts";
import { messageToReplace } from "../../workflow/speaking/say.ts";
import { posting, showAt, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Self } from "../self.ts";
import type { Texts } from "../texts/texts.ts";
import { drawLegal, drawLegalDesk } from "./legal-pages.ts";

export async function composeLegal(
  texts: Texts,
  { chatId, messageId, page }: MessageOf<"show_legal">,
): Promise<Call> {
  const view = await viewLegal(chatId, page);
  const drawn = drawLegal({ texts, language: view.language }, view);
  return composePage("show_legal", { chatId, messageId }, drawn);
}

/** What is given to an authority. It is built and closed for this call, and kept nowhere. */
export async function composeDisclosure(
  texts: Texts,
  { chatId, disclosureId }: MessageOf<"send_disclosure">,
  _: ChatId,
  { outgoing }: Pick<Self, "outgoing">,
): Promise<Call | undefined> {
  const found = await viewPackage(disclosureId, chatId);
  if (found === undefined) return undefined;
  const code = { ours: found.code };
  if (found.kind === "changed") {
    const piece = texts.message(found.language, "legal-package-changed", { code });
    return posting(chatId, { piece, markup: undefined });
  }
  const { fileName, content, digest, recipient, key, language } = found;
  const number = { ours: `${recipient.slice(0, 8)}…${recipient.slice(-4)}` };
  if (staysHere(outgoing, content.byteLength)) {
    const file = { ours: await outgoing.keep(fileName, content) };
    const vars = { code, number, head: { ours: digest }, name: file };
    const piece = texts.message(language, "legal-package-here", vars);
    return { ...posting(chatId, { piece, markup: undefined }), key };
  }
  const caption = texts.message(language, "legal-package", {
    code,
    head: { ours: digest },
    number,
  });
  return { kind: "document", chatId, fileName, content, caption, key };
}

export async function composeLegalDesk(
  texts: Texts,
  { deskId }: MessageOf<"show_legal_desk">,
): Promise<Call | undefined> {
  const view = await viewLegalDesk(deskId);
  if (view === undefined) return undefined;
  const { chatId, threadId, language } = view.desk;
  const key = legalDeskKey(deskId);
  const drawn = { piece: drawLegalDesk({ texts, language }, view), markup: undefined };
  const post = { ...posting(chatId, drawn), threadId, key, isProtected: true };
  return showAt(await messageToReplace(key), post);
}
