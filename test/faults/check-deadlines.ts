// I8: nothing personal past its deadline. Worked out anew from what happened, not from what the bot noted.
import type { Retention } from "../../src/domain/control/retention.ts";
import { violationsOf, type Violation } from "./evidence.ts";

const dayMs = 86_400_000;

type Made = {
  case_id: string;
  from: string;
  to: string;
  by_team: boolean;
  neutral: boolean;
  at: Date;
  tell_from: Date;
};

type Reported = {
  code: string;
  case_id: string;
  reporter_id: string;
  created_at: Date;
  withdrawn_at: Date | null;
  /** A word of it that is nowhere else. */
  canary: string;
  /** Whether anything that its reporter wrote is left of it. */
  has_words: boolean;
};

/** What a life of the bot left behind, when the sweeper had just looked. */
export type Lived = {
  sweptAt: Date;
  retention: Retention;
  decisions: readonly Made[];
  reports: readonly Reported[];
  reporters: readonly { id: string; user_id: number | null; reported_at: Date; is_busy: boolean }[];
  cases: readonly {
    id: string;
    code: string;
    status: string;
    display: string;
    team_words: number;
  }[];
  /** Rows with a time of their own: what they are, since when they are due by which rule. */
  timed: readonly { what: string; since: Date; rule: keyof Retention }[];
  copies: readonly { hold: string; ends_at: Date }[];
  /** All that stands in each group of the team, and what each person is handed out. */
  groups: readonly string[];
  handedOut: ReadonlyMap<number, string>;
};

const closedTo = new Set(["upheld", "dismissed", "withdrawn"]);

type Closed = { at: Date; days: number };

/** Since when a report is closed to whoever made it, and for how many days its words stay from then on. */
function closedFor(report: Reported, { decisions, retention }: Lived): Closed | undefined {
  if (report.withdrawn_at !== null) return { at: report.withdrawn_at, days: retention.words };
  let closed: Closed | undefined;
  for (const made of decisions) {
    if (made.case_id !== report.case_id || made.at <= report.created_at) continue;
    if (made.from === made.to || made.to === "merged") continue;
    if (closedTo.has(made.to)) {
      closed ??= { at: made.tell_from, days: daysAfter(made, retention) };
    } else if (made.by_team) closed = undefined;
  }
  return closed;
}

function daysAfter({ to, neutral }: Made, retention: Retention): number {
  if (to === "withdrawn") return retention.words;
  if (neutral) return retention.words_gravest;
  return to === "upheld" ? retention.words_upheld : retention.words;
}

const later = (from: Date, days: number) => from.getTime() + days * dayMs;

export function checkDeadlines(lived: Lived): readonly Violation[] {
  return violationsOf("I8", [
    ...wordsLeft(lived),
    ...casesLeft(lived),
    ...identitiesLeft(lived),
    ...timedLeft(lived),
    ...copiesLeft(lived),
  ]);
}

function wordsLeft(lived: Lived): string[] {
  const now = lived.sweptAt.getTime();
  const everywhere = [...lived.groups, ...lived.handedOut.values()].join("\n");
  return lived.reports.flatMap((report) => {
    const due = wordsDue(report, lived);
    if (due > now) return [];
    const since = `${report.code}, due since ${new Date(due).toISOString()}`;
    return [
      ...(report.has_words ? [`words are kept of ${since}`] : []),
      ...(everywhere.includes(report.canary) ? [`words are shown of ${since}`] : []),
    ];
  });
}

/** As long as its reporter hears of no end, it is a time after the report. */
function wordsDue(report: Reported, lived: Lived): number {
  const { retention, sweptAt } = lived;
  const cap = later(report.created_at, retention.words_undecided);
  const closed = closedFor(report, lived);
  if (closed === undefined || closed.at > sweptAt) return cap;
  return later(closed.at, closed.days);
}

/** A card names its own case first; others may be named on it as alike. */
const isCardOf = (code: string, text: string) => /C-[0-9A-Z]+/.exec(text)?.[0] === code;

function casesLeft(lived: Lived): string[] {
  const now = lived.sweptAt.getTime();
  return lived.cases.flatMap(({ id, code, status, display, team_words: words }) => {
    if (!closedTo.has(status)) return [];
    const last = lived.decisions.findLast(
      (made) => made.case_id === id && made.from !== made.to && made.to === status,
    );
    if (last === undefined || later(last.tell_from, daysAfter(last, lived.retention)) > now)
      return [];
    return [
      ...(words > 0 ? [`words of the team are kept on ${code}`] : []),
      ...(lived.groups.some((text) => isCardOf(code, text) && text.includes(display))
        ? [`a card of ${code} still says what was reported`]
        : []),
    ];
  });
}

function identitiesLeft(lived: Lived): string[] {
  const { retention, sweptAt } = lived;
  return lived.reporters.flatMap(
    ({ id, user_id: userId, reported_at: reportedAt, is_busy: busy }) => {
      const held = userId === null ? "" : (lived.handedOut.get(userId) ?? "");
      if (userId === null || busy) return [];
      const own = lived.reports.filter(({ reporter_id: by }) => by === id);
      const closed = own.map((report) => closedFor(report, lived)?.at);
      const last = closed.every((at) => at !== undefined)
        ? Math.max(reportedAt.getTime(), ...closed.map((at) => at.getTime()))
        : Number.POSITIVE_INFINITY;
      const due = Math.min(
        last + retention.identity * dayMs,
        later(reportedAt, retention.identity_cap),
      );
      if (due > sweptAt.getTime()) return [];
      return [
        `it is known who reported (${userId}), due since ${new Date(due).toISOString()}${held === "" ? "" : ", and handed out"}`,
      ];
    },
  );
}

function timedLeft({ timed, retention, sweptAt }: Lived): string[] {
  return timed
    .filter(({ since, rule }) => later(since, retention[rule]) <= sweptAt.getTime())
    .map(({ what, since, rule }) => `${what} of ${since.toISOString()} is past ${rule}`);
}

function copiesLeft({ copies, sweptAt }: Lived): string[] {
  return copies
    .filter(({ ends_at: end }) => end <= sweptAt)
    .map(({ hold, ends_at: end }) => `a copy of ${hold} is there that ended ${end.toISOString()}`);
}
