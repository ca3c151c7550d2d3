// Counts a quarter and says of it what the public may be told. Called by `/publish`.
import { countLegal } from "../../db/transparency/legal-counts.ts";
import { countKinds, countTables, countWaits } from "../../db/transparency/count-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { boundsOf, type Quarter } from "../../domain/transparency/period.ts";
import { told, type Counted, type Told } from "../../domain/transparency/report.ts";
import { viewRetention } from "../privacy/show-retention.ts";

/** `corrects`: the number of the report in whose place it is to come; `chatId`: whoever wants to know. */
export async function tellQuarter(
  period: Quarter,
  about: { corrects: number | null; isExact: boolean; chatId: ChatId },
): Promise<Told> {
  const { corrects, isExact, chatId } = about;
  return told(await countQuarter(period, chatId), {
    period,
    corrects,
    isExact,
    basis: "voluntary",
  });
}

async function countQuarter(period: Quarter, chatId: ChatId): Promise<Counted> {
  const bounds = boundsOf(period);
  const { requests, late_requests, persons_given, ...orders } = await countLegal(bounds);
  const tables = await countTables(bounds);
  const { rules } = await viewRetention(chatId);
  const overdue = rules.reduce((sum, { due }) => sum + due, 0);
  return {
    tables: {
      ...tables,
      erased: [...tables.erased, { of: ["overdue"], column: "count", count: overdue }],
      requests,
      late_requests,
      persons_given,
    },
    shares: { subject_kinds: await countKinds(bounds) },
    waitsMs: { ...(await countWaits(bounds)), ...orders },
  };
}
