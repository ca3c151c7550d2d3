// Days and times in words. Used by bubbles, the list of messages and the list of chats.

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
});
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

const dayMs = 86_400_000;

export function clockTime(at: number): string {
  return clock.format(at);
}

/** @param now milliseconds since 1970, as `at` */
export function dayWords(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? day : dayOfYear).format(at);
}

/** As chat lists have it: the time today, then the day of the week, then the date. */
export function listTime(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return clock.format(at);
  return (days > 0 && days < 7 ? weekday : shortDay).format(at);
}

function daysBetween(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / dayMs);
}
