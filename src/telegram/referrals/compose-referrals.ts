// Puts together referrals and the news of them. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { viewReferral, viewReferralNews } from "../../workflow/referrals/view-referral.ts";
import { posting, showAt, type Call } from "../speaking/call.ts";
import { drawReferral } from "./referral.ts";
import { drawReferralNews } from "./referral-news.ts";
import type { Texts } from "../texts/texts.ts";

export async function composeReferral(
  texts: Texts,
  { referralId }: MessageOf<"show_referral">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const view = await viewReferral(referralId, chatId);
  if (view === undefined) return undefined;
  return showAt(view.at, { ...posting(chatId, drawReferral(texts, view)), key: view.key });
}

export async function composeReferralNews(
  texts: Texts,
  { reportId, referralId }: MessageOf<"notify_referral">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const news = await viewReferralNews(reportId, referralId);
  return news && posting(chatId, drawReferralNews(texts, news));
}
