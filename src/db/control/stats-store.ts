// The figures of the last days. Read by /stats.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../../domain/cases/categories.ts";
import type { DayFigures, Stats, StatsDays } from "../../domain/control/stats.ts";
import type { Happenings } from "../../domain/control/trend.ts";
import { percentileMs } from "../../domain/control/wait-buckets.ts";
import { all, computed, count, one, record } from "../record.ts";
import { everywhere, inQueue, type QueueWithHeld } from "./counted-cases.ts";
import { figuresOf } from "./figure-store.ts";

const Sum = z.object({ figure: z.string(), of: z.string(), count: z.number() });
type Sum = z.infer<typeof Sum>;

/** The same rows summed up in two ways: what happened today is counted for it once. */
const Summed = record({
  sums: computed(
    sql`(select coalesce(json_agg(r), '[]') from (
      select figure, of, sum(count) as count from counted
      group by 1, 2 order by 3 desc, 1, 2) r)`,
    z.array(Sum),
  ),
  happened: computed(
    sql`(select coalesce(json_agg(r), '[]') from (
      select day, figure, of, sum(count) as count from counted
      where figure in ('received', 'began', 'ended', 'waited', 'dismiss', 'uphold')
      group by 1, 2, 3 order by 1, 2, 3) r)`,
    z.array(Sum.extend({ day: z.string() })),
  ),
});
const Open = record({ count: computed(sql`count(*)`, count) });

/** How many cases wait now. */
async function countOpen(queue: QueueWithHeld | undefined): Promise<number> {
  const { has, isWaiting } = queue === undefined ? everywhere : inQueue(queue);
  const waits = sql`${isWaiting(sql`status`)} and ${has(sql`id`)}`;
  return (await one(Open, sql`select ${Open.list} from cases where ${waits}`)).count;
}

const decided = ["escalate", "dismiss", "uphold"] as const;

/**
 * The figures of so many days and today, of everything or of what one queue has: in all, and what came in, was
 * decided and waited on each of them.
 */
export async function readStats(
  days: StatsDays,
  queue?: QueueWithHeld,
): Promise<{ stats: Stats; happenings: Happenings }> {
  const figures = await figuresOf(days, queue);
  const [{ sums, happened }, open] = await Promise.all([
    one(Summed, sql`with counted as materialized (${figures}) select ${Summed.list}`),
    countOpen(queue),
  ]);
  return { stats: inAll(sums, open), happenings: { happened, open } };
}

function inAll(sums: readonly Sum[], open: number): Stats {
  const of = (figure: string) => sums.filter((one) => one.figure === figure);
  const total = (figure: string) => of(figure).reduce((sum, one) => sum + one.count, 0);
  const waits = of("waited").map((one) => ({ step: Number(one.of), count: one.count }));
  const byCategory = new Map<CategoryKey, { received: number; decided: number }>();
  const adds = (figure: string, what: "received" | "decided") => {
    for (const one of of(figure)) {
      const category = CategoryKey.parse(one.of);
      const before = byCategory.get(category) ?? { received: 0, decided: 0 };
      byCategory.set(category, { ...before, [what]: before[what] + one.count });
    }
  };
  adds("received", "received");
  for (const kind of ["dismiss", "uphold"]) adds(`${kind} named`, "decided");
  return {
    received: total("received"),
    withdrawn: total("withdrawn"),
    open,
    medianMs: percentileMs(waits, 0.5),
    p90Ms: percentileMs(waits, 0.9),
    decisions: sums.flatMap(({ figure, of: ground, count }) => {
      const kind = decided.find((each) => each === figure);
      return kind === undefined ? [] : [{ kind, ground: ground === "" ? null : ground, count }];
    }),
    categories: [...byCategory]
      .map(([category, counts]) => ({ category, ...counts }))
      .toSorted((a, b) => b.received - a.received || (a.category < b.category ? -1 : 1)),
  };
}

const howMany = (figure: string) =>
  computed(sql`coalesce(sum(count) filter (where figure = ${figure}), 0)`, count);

const Day = record({
  day: computed(sql`day::text`, z.string()),
  category: computed(sql`of`, CategoryKey),
  received: howMany("received"),
  withdrawn: howMany("withdrawn"),
  escalated: howMany("escalate named"),
  dismissed: howMany("dismiss named"),
  upheld: howMany("uphold named"),
});

export async function readDays(days: StatsDays, queue?: QueueWithHeld): Promise<DayFigures[]> {
  const figures = await figuresOf(days, queue);
  return all(
    Day,
    sql`
      select ${Day.list} from (${figures}) figures
      where figure in ('received', 'withdrawn') or figure like '% named'
      group by 1, 2 order by 1, 2`,
  );
}
