// Quarters, as they are told to the public. Used by what counts them, by `/publish` and by `/transparency`.
import { z } from "zod";

/** Such as 2026-Q3. In UTC. */
export const Quarter = z
  .string()
  .regex(/^20\d\d-Q[1-4]$/)
  .brand("Quarter");
export type Quarter = z.infer<typeof Quarter>;

/** Days such as 2026-07-01: what happened from `from` on and before `until`, as it stood before `asOf`. */
export type Bounds = { from: string; until: string; asOf: string };

/** What came of it counts until the end of this day of the month after. */
const asOfDay = 15;

const parts = (quarter: Quarter) => ({
  year: Number(quarter.slice(0, 4)),
  nr: Number(quarter.slice(-1)),
});

function quarterAt(year: number, nr: number): Quarter {
  const turns = Math.floor((nr - 1) / 4);
  return Quarter.parse(`${year + turns}-Q${nr - turns * 4}`);
}

const two = (number: number) => String(number).padStart(2, "0");
const beginOf = (year: number, nr: number) =>
  nr > 4 ? `${year + 1}-01-01` : `${year}-${two((nr - 1) * 3 + 1)}-01`;

export function boundsOf(quarter: Quarter): Bounds {
  const { year, nr } = parts(quarter);
  const until = beginOf(year, nr + 1);
  return {
    from: beginOf(year, nr),
    until,
    asOf: `${until.slice(0, 8)}${two(asOfDay + 1)}`,
  };
}

/** In which quarter a day is. */
export function quarterOf(day: string): Quarter {
  return quarterAt(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
}

/** The quarters that can be counted on a day, from the one of `oldest` on, the newest first. */
export function countableOn(day: string, oldest: string): Quarter[] {
  const found: Quarter[] = [];
  for (let quarter = quarterOf(oldest); boundsOf(quarter).asOf <= day; quarter = after(quarter)) {
    found.unshift(quarter);
  }
  return found;
}

function after(quarter: Quarter): Quarter {
  const { year, nr } = parts(quarter);
  return quarterAt(year, nr + 1);
}
