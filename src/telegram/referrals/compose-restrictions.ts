// Composes the pages of restrictions, their statements, and the sheet for the CyberTipline. Called by compose-team.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import { cyberTipKey, viewCyberTip } from "../../workflow/referrals/cyber-tip.ts";
import { viewRestrictions, viewStatements } from "../../workflow/referrals/view-restrictions.ts";
import { posting, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawRestrictions } from "./restriction-pages.ts";

async function composeRestrictions(
  texts: Texts,
  { chatId, messageId, page }: MessageOf<"show_restrictions">,
): Promise<Call> {
  const drawn = drawRestrictions(texts, await viewRestrictions(chatId, page));
  return composePage("show_restrictions", { chatId, messageId }, drawn);
}

async function composeStatements(
  texts: Texts,
  { chatId, part }: MessageOf<"send_statements">,
): Promise<Call> {
  const { content, language, ordered, undated } = await viewStatements(chatId, part);
  const is = { choice: content === undefined ? "none" : "some" };
  const caption = texts.message(language, "restriction-statements", { is, ordered, undated });
  if (content === undefined) return posting(chatId, { piece: caption, markup: undefined });
  const fileName = `statements-of-reasons-${part + 1}.json`;
  return { kind: "document", chatId, fileName, content, caption };
}

async function composeCyberTip(
  texts: Texts,
  { chatId, caseId }: MessageOf<"send_cybertip">,
): Promise<Call | undefined> {
  const sheet = await viewCyberTip(chatId, caseId);
  if (sheet === undefined) return undefined;
  const { code, content, language } = sheet;
  const caption = texts.message(language, "cybertip-sheet", { code: { ours: code } });
  const fileName = `cybertip-${code}.txt`;
  return { kind: "document", chatId, fileName, content, caption, key: cyberTipKey(caseId, chatId) };
}

export const restrictionComposers = {
  show_restrictions: composeRestrictions,
  send_statements: composeStatements,
  send_cybertip: composeCyberTip,
};
