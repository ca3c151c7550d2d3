import type { ReferralNews } from "../../workflow/referrals/view-referral.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";
import { aboutReports, noticeButtons } from "../decisions/outcome.ts";

/** That what somebody reported was passed on: to whom in general words, by whom never. */
export function drawReferralNews(texts: Texts, { reports, kind, language }: ReferralNews): Drawn {
  const say = { texts, language };
  const told = texts.message(language, "outcome-referred", {
    to: { choice: kind === "telegram" ? "telegram" : "authority" },
  });
  const [{ reportId }] = reports;
  return {
    piece: joinPieces([aboutReports(say, reports, "outcome-about"), told], "\n"),
    markup: noticeButtons(say, { reportId, muted: false, appealBy: undefined }),
  };
}
