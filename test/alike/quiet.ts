import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import { laneIn, markIn } from "../../src/db/sealed.ts";

/** Who asks, and where. */
type Waiting = { person: Person; group: Group };

export type Quiet = ReturnType<typeof openQuiet>;

/** Waits until everything that somebody did is handled, and everything owed to them is said. */
export function openQuiet(sql: postgres.Sql) {
  const sent = new Map<number, number>();
  const wait = async ({ person, group }: Waiting): Promise<void> => {
    const mine = laneIn(String(person.id));
    const until = Date.now() + 60_000;
    for (;;) {
      const [row] = await sql<{ arrived: number; busy: number }[]>`
        select
          (select count(*)::int from inbox where lane = ${mine} and update_id is not null) as arrived,
          (select count(*)::int from inbox
            where lane in (${mine}, ${String(group.id)}) and done_at is null and dead_at is null)
          + (select count(*)::int from outbox where chat_id in (${markIn(person.id)}, ${group.id})
            and status in ('waiting', 'sending') and not_before <= app_now()) as busy`;
      if (row?.busy === 0 && row.arrived >= (sent.get(person.id) ?? 0)) return;
      if (Date.now() > until) throw new Error("It does not come to rest");
      await sleep(15);
    }
  };
  return {
    /** So many more things were sent or pressed in private, after the /start of whoever is acquainted. */
    after: async (asker: Waiting, count: number): Promise<void> => {
      sent.set(asker.person.id, (sent.get(asker.person.id) ?? 1) + count);
      await wait(asker);
    },
    /** One was sent in the group, and leads to the private chat. */
    inGroup: async (asker: Waiting): Promise<void> => {
      const { group, person } = asker;
      const before = `%${person.id}%`;
      const until = Date.now() + 60_000;
      for (;;) {
        const [row] = await sql<{ left: number }[]>`
          select count(*)::int as left from group_asks where user_id = ${person.id}
            and status = 'waiting'`;
        const texts = group.sees().filter(({ text }) => text === "/report");
        if (row?.left === 0 && texts.length === 0) break;
        if (Date.now() > until) throw new Error(`Nothing came of what ${before} asked`);
        await sleep(15);
      }
      await wait(asker);
    },
  };
}
