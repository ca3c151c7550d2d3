import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import { boundsOf, type Quarter } from "../../src/domain/transparency/period.ts";
import type { QuarterWorld } from "./quarter-world.ts";

/** What a quarter has, counted one by one. */
export function recount(world: QuarterWorld, period: Quarter) {
  const { from, until, asOf } = boundsOf(period);
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const isIn = (at: Date) => at.getTime() >= time(from) && at.getTime() < time(until);
  const isBefore = (at: Date | null | undefined) => at != null && at.getTime() < time(asOf);
  const counts = new Map<string, number>();
  const count = (...key: (string | null)[]) => {
    const of = key.join(" ");
    counts.set(of, (counts.get(of) ?? 0) + 1);
  };
  for (const { caseId, category, at, withdrawnAt } of world.reports) {
    if (!isIn(at)) continue;
    const last = world.decisions
      .filter((each) => each.caseId === caseId && isBefore(each.at))
      .at(-1);
    const outcome =
      last === undefined || last.to === "open" || last.to === "escalated" ? "waiting" : last.to;
    count("reports", category, isBefore(withdrawnAt) ? "withdrawn" : outcome);
  }
  const waits = { first_decision: [], first_decision_gravest: [], closing: [] } as Record<
    string,
    number[]
  >;
  const seen = new Set<string>();
  const decided = new Set<string>();
  for (const { caseId, kind, ground, staff, at } of world.decisions) {
    if (staff === null) {
      if (isIn(at) && (kind === "dismiss" || kind === "uphold"))
        count("automated", "closings", "count");
      continue;
    }
    if (isIn(at)) {
      decided.add(staff);
      count("decisions", kind, ground ?? "", "count");
    }
    const first = (name: string, isMeant: boolean) => {
      if (!isMeant || seen.has(`${name} ${caseId}`)) return;
      seen.add(`${name} ${caseId}`);
      const opened = world.cases.find(({ id }) => id === caseId);
      if (opened === undefined || !isIn(at)) return;
      const ms = at.getTime() - opened.openedAt.getTime();
      waits[name]?.push(ms);
      const isGrave = categoryKeys.some((key) => key === opened.category && isGravest(key));
      if (name === "first_decision" && isGrave) waits["first_decision_gravest"]?.push(ms);
    };
    first("first_decision", kind !== "return" && kind !== "reopen");
    first("closing", kind === "dismiss" || kind === "uphold");
  }
  for (const _ of decided) count("people", "decided", "count");
  for (const { at, status, settledBy } of world.appeals) {
    const settled = world.decisions.find(({ id }) => id === settledBy);
    if (isIn(at)) count("objections", isBefore(settled?.at) ? status : "waiting", "count");
  }
  for (const { at, ground } of world.holds) if (isIn(at)) count("holds", ground, "placed");
  return { counts, waits };
}
