import { sql } from "drizzle-orm";
import { z } from "zod";
import { rows } from "./unit-of-work.ts";

const Now = z.object({ now: z.coerce.date() });

/** The application's time: the database's clock, so that several machines agree. */
export async function appNow(): Promise<Date> {
  const [row] = await rows(sql`select app_now() as now`);
  return Now.parse(row).now;
}

const Clock = z.object({ shifted: z.boolean(), pace: z.number() });

/** Whether somebody moved the clock or quickened the pacing, which only a sandbox may. */
export async function isClockTouched(): Promise<boolean> {
  const [row] = await rows(sql`select shift <> '0' as shifted, pace from app_clock`);
  const clock = Clock.parse(row);
  return clock.shifted || clock.pace !== 1;
}
