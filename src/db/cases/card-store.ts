// Where a case's cards stand. Read whenever it is shown anew.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId } from "../../domain/ids.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { all, computed, maybe, record } from "../record.ts";
import { cardKey, type Posted } from "../speaking/posted-store.ts";
import { atMost } from "../statement.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";

const Card = record({
  tier: computed(sql`asked.tier`, Tier),
  wasOwed: computed(sql`exists (select 1 from ${outbox} where key = asked.key)`, z.boolean()),
  chatId: maybe(postedMessages.chatId),
  messageId: maybe(postedMessages.messageId),
  threadId: maybe(postedMessages.threadId),
});

type Cards = {
  /** The messages known to show it, the oldest first. */
  posted: Posted[];
  /** One that is not known to stand there may be on its way. */
  wasOwed: boolean;
};

/** A case's cards in each tier. */
export async function cardsOf(caseId: CaseId): Promise<Record<Tier, Cards>> {
  const keys = Tier.options.map((tier) => ({ tier, key: cardKey(caseId, tier) }));
  const found = await all(
    Card,
    sql`
      select ${Card.list}
      from (select * from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as asked(tier text, key text)
          ${atMost(keys.length)}) asked
        left join ${postedMessages} on ${postedMessages.key} = asked.key
      order by posted_at, message_id`,
  );
  const of = (tier: Tier): Cards => {
    const cards = found.filter((card) => card.tier === tier);
    return { posted: cards.flatMap(postedOf), wasOwed: cards.some(({ wasOwed }) => wasOwed) };
  };
  return { review: of("review"), escalation: of("escalation") };
}

function postedOf({ chatId, messageId, threadId }: ReturnType<typeof Card.read>): Posted[] {
  return chatId === undefined || messageId === undefined ? [] : [{ chatId, messageId, threadId }];
}
