import type { Chance } from "telegram-sandbox/clock";
import { between, pick, type Plan } from "../faults/plans.ts";

/** A day in numbers. */
export type Day = {
  seed: number;
  /** How much faster it passes. */
  scale: number;
  hours: number;
  reporters: number;
  reports: number;
  /** How many of them are of one subject, within a quarter of the day. */
  burst: number;
  gravest: number;
};

/** What somebody is about to report, and when, in milliseconds of the day. */
export type Intent = Plan & { at: number; isGravest: boolean };

const hourMs = 3_600_000;
const usual = ["drugs", "fraud", "weapons", "counterfeits", "hate"] as const;
const gravest = ["child_abuse", "trafficking", "violent_extremism"] as const;
/** As often as several people report the same thing on a usual day. */
const reportsASubject = 4;

/** The day of each reporter, in its order. */
export function planDay(day: Day, chance: Chance): readonly (readonly Intent[])[] {
  const days = Array.from({ length: day.reporters }, (): Intent[] => []);
  const dayMs = day.hours * hourMs;
  const others = day.reports - day.burst - day.gravest;
  const put = (nth: number, intent: Intent) => days[nth % day.reporters]?.push(intent);
  for (let nth = 0; nth < day.burst; nth += 1) {
    const at = between(chance, 0.5, 0.75) * dayMs;
    put(nth, intentOf(chance, { subject: link("burst"), category: "fraud", at, nth }));
  }
  for (let nth = 0; nth < day.gravest; nth += 1) {
    // Half of them in the middle of the burst.
    const at = (nth % 2 === 0 ? between(chance, 0.02, 0.9) : between(chance, 0.5, 0.75)) * dayMs;
    const category = pick(chance, gravest);
    put(nth * 7, {
      ...intentOf(chance, { subject: link(`grave${nth}`), category, at, nth }),
      isGravest: true,
    });
  }
  const subjects = Math.ceil(others / reportsASubject);
  for (let nth = 0; nth < others; nth += 1) {
    const at = between(chance, 0, 0.95) * dayMs;
    // By several people, and by each of them once.
    const subject = link(`thing${nth % subjects}`);
    put(
      nth + Math.floor(nth / subjects),
      intentOf(chance, { subject, category: pick(chance, usual), at, nth }),
    );
  }
  return days.map((intents) => intents.toSorted((a, b) => a.at - b.at));
}

const link = (name: string) => `https://t.me/dayof${name}`;

function intentOf(
  chance: Chance,
  { subject, category, at, nth }: { subject: string; category: string; at: number; nth: number },
): Intent {
  const place = pick(chance, ["telegram_search", "elsewhere"]);
  const note = `quillnote${nth}: it is about what the link says`;
  return {
    flow: "material",
    subject,
    seenIn: place,
    category,
    note,
    pastes: true,
    at,
    isGravest: false,
  };
}
