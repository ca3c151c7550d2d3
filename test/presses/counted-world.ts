import { randomUUID } from "node:crypto";
import type { Database } from "../../src/db/connect.ts";
import { insertDraft } from "../../src/db/transparency/published-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, ReportDraftId, UserId } from "../../src/domain/ids.ts";
import { canonical } from "../../src/domain/transparency/canonical.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { staffBehind } from "../../src/workflow/staff/staff-behind.ts";
import { tellQuarter } from "../../src/workflow/transparency/count-quarter.ts";
import { people } from "./town.ts";

/** Ada had a quarter counted twice; gives one of the two. */
export async function countTwice(db: Database): Promise<ReportDraftId> {
  const [first, second] = [randomUUID(), randomUUID()].map((id) => ReportDraftId.parse(id));
  if (first === undefined || second === undefined) throw new Error("no ids");
  const by = { userId: UserId.parse(people.ada.id), name: "Ada" };
  await unitOfWork(db, async () => {
    const period = Quarter.parse("2026-Q1");
    const about = { corrects: null, isExact: false, chatId: ChatId.parse(by.userId) };
    const counted = {
      period,
      isExact: false,
      json: canonical(await tellQuarter(period, about)),
      language: "en",
      askedBy: await staffBehind(by),
      expiresAt: new Date(Date.now() + 86_400_000),
    };
    for (const id of [first, second]) await insertDraft({ ...counted, id });
  });
  return first;
}
