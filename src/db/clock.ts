// The application's time, which is the database's. Asked by verbs whose rules need to know it.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { computed, one, record } from "./record.ts";
import { appClock } from "./tables/mail/app-clock.ts";
import { memoryOf } from "./unit-of-work.ts";

const Now = record({ now: computed(sql`app_now()`, z.coerce.date()) });

const known = () => memoryOf<Date>(appClock);

/** A query of the unit of work at hand said when it is. */
export function knowNow(now: Date): void {
  known().set("now", now);
}

/** The application's time: the database's clock, so that several machines agree. */
export async function appNow(): Promise<Date> {
  return (await one(Now, sql`select ${Now.list}`)).now;
}

/** About the same, without asking where it is known: some waits for others may lie in between. */
export async function aboutNow(): Promise<Date> {
  return known().get("now") ?? appNow();
}

const Clock = record({ shifted: computed(sql`shift <> '0'`, z.boolean()), pace: appClock.pace });

/** Whether somebody moved the clock or quickened the pacing, which only a sandbox may. */
export async function isClockTouched(): Promise<boolean> {
  const { shifted, pace } = await one(Clock, sql`select ${Clock.list} from ${appClock}`);
  return shifted || pace !== 1;
}
