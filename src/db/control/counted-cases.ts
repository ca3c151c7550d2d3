// Of which cases something is counted. Read by the store of figures, for everything and for one queue.
import { sql, type SQL } from "drizzle-orm";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { CaseId } from "../../domain/ids.ts";
import type { Queue } from "../queues/queue-store.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";

/** Which cases count, and what of them. */
export type Counted = {
  has: (caseId: SQL) => SQL;
  /** Whether a decision closes a case or passes it on, by one of the team. */
  decides: (decision: SQL) => SQL;
  /** Whether a case in that status waits for a decision. */
  isWaiting: (status: SQL) => SQL;
  /** Whether a case waits once it is opened. */
  opens: SQL;
  /** Since when case `c` waits for its first decision. */
  since: SQL;
};

const byTeam = (d: SQL) =>
  sql`${d}.kind in ('escalate', 'dismiss', 'uphold') and ${d}.staff_id is not null`;

export const everywhere: Counted = {
  has: () => sql`true`,
  decides: byTeam,
  isWaiting: (status) => sql`(${status} in ('open', 'escalated'))`,
  opens: sql`true`,
  since: sql`c.opened_at`,
};

/** A queue, with what waits in it and has no card yet. */
export type QueueWithHeld = Pick<Queue, "chatId" | "threadId" | "tier"> & {
  held: readonly CaseId[];
};

/** What stands or waits in a queue: what its team decided, and how long that waited for them. */
export function inQueue(queue: QueueWithHeld): Counted {
  const awaited = awaitedStatus[queue.tier];
  return {
    has: (caseId) => sql`${caseId} in (${casesIn(queue)})`,
    decides: (d) => sql`${byTeam(d)} and ${d}.from_status = ${awaited}`,
    isWaiting: (status) => sql`(${status} = ${awaited})`,
    opens: sql`${queue.tier === "review"}::boolean`,
    since:
      queue.tier === "review"
        ? sql`c.opened_at`
        : sql`(select min(came.decided_at) from decisions came
            where came.case_id = c.id and came.to_status = ${awaited})`,
  };
}

/** The cases that have their card of its tier in a queue, and those that wait there without one. */
function casesIn({ chatId, threadId, tier, held }: QueueWithHeld): SQL {
  const prefix = cardKeyPrefix(tier);
  return sql`select substr(key, ${prefix.length + 1}::int)::uuid from posted_messages
    where chat_id = ${chatId} and thread_id is not distinct from ${threadId ?? null}::bigint
      and starts_with(key, ${prefix}::text)
    union all select value::uuid from jsonb_array_elements_text(${JSON.stringify(held)}::jsonb)`;
}
