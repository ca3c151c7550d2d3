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

const Sum = record({
  figure: computed(sql`figure`, z.string()),
  of: computed(sql`of`, z.string()),
  count: computed(sql`sum(count)`, count),
});
const Open = record({ count: computed(sql`count(*)`, count) });

/** How many cases wait now. */
async function countOpen(queue: QueueWithHeld | undefined): Promise<number> {
  const { has, isWaiting } = queue === undefined ? everywhere : inQueue(queue);
  const waits = sql`${isWaiting(sql`status`)} and ${has(sql`id`)}`;
  return (await one(Open, sql`select ${Open.list} from cases where ${waits}`)).count;
}

const decided = ["escalate", "dismiss", "uphold"] as const;

/** The figures of so many days and today: of everything, or of what one queue has. */
export async function readStats(days: StatsDays, queue?: QueueWithHeld): Promise<Stats> {
  const figures = await figuresOf(days, queue);
  const [sums, open] = await Promise.all([
    all(Sum, sql`select ${Sum.list} from (${figures}) figures group by 1, 2 order by 3 desc, 1, 2`),
    countOpen(queue),
  ]);
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

const Happened = record({
  day: computed(sql`day::text`, z.string()),
  figure: computed(sql`figure`, z.string()),
  of: computed(sql`of`, z.string()),
  count: computed(sql`sum(count)`, count),
});

/** What came in, was decided and waited on each of so many days and today, and how many cases wait now. */
export async function readTrend(days: StatsDays, queue?: QueueWithHeld): Promise<Happenings> {
  const figures = await figuresOf(days, queue);
  const [happened, open] = await Promise.all([
    all(
      Happened,
      sql`
        select ${Happened.list} from (${figures}) figures
        where figure in ('received', 'began', 'ended', 'waited', 'dismiss', 'uphold')
        group by 1, 2, 3 order by 1, 2, 3`,
    ),
    countOpen(queue),
  ]);
  return { happened, open };
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
