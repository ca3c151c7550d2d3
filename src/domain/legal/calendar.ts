// Days and months by the calendar, in UTC. Used by deadlines, and by what an officer types.

const dayMs = 86_400_000;

/** After a moment: so many milliseconds, or so many months by the calendar. */
export type Span = { ms: number } | { months: number };

export const hours = (count: number): Span => ({ ms: count * 3_600_000 });
export const days = (count: number): Span => ({ ms: count * dayMs });
export const months = (count: number): Span => ({ months: count });

/** The moment that much later. A month that is too short for its day ends the span on its last day. */
export function after(ms: number, span: Span): number {
  if ("ms" in span) return ms + span.ms;
  const dayNumber = Math.floor(ms / dayMs);
  const { year, month, day } = civilOf(dayNumber);
  const counted = year * 12 + (month - 1) + span.months;
  const then = { year: Math.floor(counted / 12), month: (counted % 12) + 1 };
  const last = lengthOf(then.year, then.month);
  return numberOf({ ...then, day: Math.min(day, last) }) * dayMs + (ms - dayNumber * dayMs);
}

type Civil = { year: number; month: number; day: number };

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** How many days after 1 January 1970 that is. Years are counted from March, so that leap days come last. */
function numberOf({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
  );
}

function civilOf(dayNumber: number): Civil {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: era * 400 + y + (month <= 2 ? 1 : 0), month, day };
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?$/;

/** A day, or a minute of it, as `2026-09-01` or `2026-09-01 09:12`, in UTC. Undefined: it is none. */
export function readMoment(text: string): number | undefined {
  const found = written.exec(text.trim());
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  if (!isDay || year < 2000 || hour > 23 || minute > 59) return undefined;
  return numberOf({ year, month, day }) * dayMs + (hour * 60 + minute) * 60_000;
}

/** A moment as `readMoment` reads it. */
export function writtenMoment(ms: number): string {
  const dayNumber = Math.floor(ms / dayMs);
  const { year, month, day } = civilOf(dayNumber);
  const minutes = Math.floor((ms - dayNumber * dayMs) / 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return minutes === 0 ? date : `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
