import type { Day } from "./day-plans.ts";
import type { DayRun } from "./day-run.ts";

/** A figure of a day, and what is wrong with it, if it breaks its bound. */
export type Figure = { name: string; value: string | number; wrong?: string };

export function figuresOf(day: Day, run: DayRun): readonly Figure[] {
  const { evidence, submitted, lost, wallMs } = run;
  const { cases, reports, calls } = evidence;
  const tooMany = calls.filter(({ errorCode }) => errorCode === 429).length;
  const waiting = cases.filter(({ status }) => status === "open" || status === "escalated").length;
  const apart = reports.filter(({ case_id: id }) => !cases.some((held) => held.id === id)).length;
  const twice = decidedTwice(run);
  return [
    { name: "seed", value: day.seed },
    { name: "the day", value: `${day.hours} h, ${day.scale} times as fast` },
    { name: "people who report, who decide", value: `${day.reporters}, 6 in 2 groups` },
    bound("submitted and acknowledged", submitted.length, submitted.length === day.reports),
    {
      name: "  of one subject",
      value: submitted.filter(({ intent }) => intent.subject.endsWith("burst")).length,
    },
    { name: "  of the gravest", value: submitted.filter(({ intent }) => intent.isGravest).length },
    bound("submitted and lost", lost, lost === 0),
    { name: "reports (others add to one of their own)", value: reports.length },
    bound("reports in no case", apart, apart === 0),
    { name: "cases", value: cases.length },
    bound("cases not decided", waiting, waiting === 0),
    bound("cases with two standing decisions", twice, twice === 0),
    ...graveFigures(day, run),
    ...(["review", "escalation"] as const).map((tier) => {
      const most = busiestMinute(day, run, run.groups[tier]);
      return bound(`most calls in a minute, ${tier}`, most, most <= 20);
    }),
    bound("answers 429", tooMany, tooMany === 0),
    { name: "calls", value: calls.length },
    { name: "wall time", value: `${Math.round(wallMs / 1_000)} s` },
  ];
}

const bound = (name: string, value: string | number, isKept: boolean): Figure =>
  isKept ? { name, value } : { name, value, wrong: `${name}: ${value}` };

/** From the press on Submit to the first card in the moderators' group, in seconds of the day. */
function graveFigures(day: Day, { evidence, submitted, groups }: DayRun): Figure[] {
  const posts = evidence.calls.filter(
    ({ method, ok, params }) =>
      method === "sendMessage" && ok && params["chat_id"] === groups.review,
  );
  const seconds = submitted
    .filter(({ intent }) => intent.isGravest)
    .map(({ submittedAt, code }) => {
      const report = evidence.reports.find((each) => each.code === code);
      const held = evidence.cases.find(({ id }) => id === report?.case_id);
      const card = posts.find(
        ({ params }) => held !== undefined && String(params["text"]).includes(held.code),
      );
      return card === undefined ? Infinity : ((card.at - submittedAt) * day.scale) / 1_000;
    })
    .toSorted((a, b) => a - b);
  const at = (share: number) =>
    seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0;
  const words = [at(0.5), at(0.99), at(1)].map((each) => each.toFixed(1)).join(", ");
  return [bound("gravest to card: median, p99, most (s)", words, at(1) <= 60)];
}

/** The most that Telegram counts of a group within any minute of the day. */
function busiestMinute(day: Day, { evidence }: DayRun, chatId: number): number {
  const minuteMs = 60_000 / day.scale;
  const counted = new Set([
    "sendMessage",
    "editMessageText",
    "editMessageReplyMarkup",
    "sendDocument",
  ]);
  const times = evidence.calls
    .filter(({ method, params }) => counted.has(method) && params["chat_id"] === chatId)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  let [from, most] = [0, 0];
  for (const [to, time] of times.entries()) {
    while (time - (times[from] ?? time) >= minuteMs) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

/** Cases that were closed twice without having been open between. */
function decidedTwice({ evidence }: DayRun): number {
  const closing = new Set(["dismissed", "upheld"]);
  const wrong = evidence.decisions.filter(
    ({ kind, from_status: from }) => (kind === "dismiss" || kind === "uphold") && closing.has(from),
  );
  return new Set(wrong.map(({ case_id: id }) => id)).size;
}
