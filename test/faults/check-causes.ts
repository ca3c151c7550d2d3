// What has to follow from what happened, each with its cause: outcomes, answers to presses, owners of sends.
import { isTold } from "../../src/domain/privacy/disclosure.ts";
import { pressIn, violationsOf, type Evidence, type Violation } from "./evidence.ts";

/** A report that came in the same moment as a decision may have come after it. */
const sameMomentMs = 2_000;

type Decision = Evidence["decisions"][number];
type Report = Evidence["reports"][number];

/** When an id was made, by the clock of the machine: that of the bot may have jumped meanwhile. */
const madeAt = (id: string) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);

const outcomeKey = (report: Report, { id }: Pick<Decision, "id">) =>
  `outcome:${report.reporter_id}:${report.filed_case}:${id}`;

/** I9: every decision that is told owes its outcome to everybody who had reported the case. */
export function checkOutcomesOwed(evidence: Evidence): readonly Violation[] {
  const { decisions, reports, outbox, unreachable } = evidence;
  const owed = new Set(outbox.map(({ key }) => key));
  const found = decisions.flatMap((decision) => {
    const { id, case_id: caseId, kind, version, user_id: by } = decision;
    if (by === null || !isTold(kind)) return [];
    const untold = reports.filter(
      (report) =>
        report.case_id === caseId &&
        !unreachable.has(report.user_id) &&
        madeAt(id) - madeAt(report.id) > sameMomentMs &&
        !owed.has(outcomeKey(report, decision)),
    );
    return untold.map(
      ({ user_id: who, code }) => `${who}: ${kind} of v${version} owes ${code} no outcome`,
    );
  });
  return violationsOf("outcome", found);
}

/**
 * I9: once all is said, whoever reported a case that is closed has heard how. Not who withdrew, and not
 * who can't be reached.
 */
export function checkOutcomesHeard(evidence: Evidence): readonly Violation[] {
  const { cases, decisions, reports, outbox, unreachable } = evidence;
  const statusOf = new Map(outbox.map(({ key, status }) => [key, status]));
  const found = cases.flatMap((held) => {
    if (held.status !== "upheld" && held.status !== "dismissed") return [];
    const told = decisions.filter((made) => made.case_id === held.id && isTold(made.kind));
    const deaf = reports.filter((report) => {
      if (report.case_id !== held.id || report.withdrawn || unreachable.has(report.user_id)) {
        return false;
      }
      const owed = told.flatMap((made) => statusOf.get(outcomeKey(report, made)) ?? []);
      const isWaiting = outbox.some(
        ({ key, later }) => later && told.some((made) => key === outcomeKey(report, made)),
      );
      return owed.length > 0 && !isWaiting && !owed.includes("sent");
    });
    return deaf.map(({ user_id: who, code }) => `${who}: ${code} is ${held.status}, and untold`);
  });
  return violationsOf("outcome", found);
}

/** The answer follows its commit at once; so long before the end of a process it may have been lost. */
const answeringMs = 1_000;

/** I9: every press that was done was answered, but where whoever did it was ended or cut off just then. */
export function checkPressesAnswered(evidence: Evidence): readonly Violation[] {
  const found = unansweredPresses(evidence)
    .filter(({ because }) => because === undefined)
    .map(({ updateId, from, data }) => `${from}: press ${data} (${updateId}) got no answer`);
  return violationsOf("answer", found);
}

type Unanswered = { updateId: number; from: number; data: string; because: string | undefined };

export function unansweredPresses(evidence: Evidence): Unanswered[] {
  const { calls, updates, witnessed } = evidence;
  const answered = new Set(
    calls
      .filter(({ method }) => method === "answerCallbackQuery")
      .map(({ params }) => String(params["callback_query_id"])),
  );
  return updates.flatMap(({ update }) => {
    const press = pressIn(update);
    if (press === undefined || !("callback_query" in update)) return [];
    const done = witnessed.done.get(update.update_id);
    if (done === undefined || answered.has(update.callback_query.id)) return [];
    return [{ updateId: update.update_id, ...press, because: interrupted(evidence, done) }];
  });
}

/** What a killed process had sent, its commit too, the database does all the same: in a session of before. */
function interrupted(
  { interruptions }: Evidence,
  { at, by, since }: { at: Date; by: string; since: Date },
): string | undefined {
  const moment = at.getTime();
  return interruptions.find(({ what, slot, from, to }) => {
    const isOfDead = what === "kill" && since.getTime() < from;
    const isTheirs = slot === undefined || slot === by;
    return isTheirs && moment >= from - answeringMs && (moment <= to || isOfDead);
  })?.what;
}

/** A send is ended by whoever began it, unless they are gone. */
export function checkOneOwner({ witnessed }: Evidence): readonly Violation[] {
  const found = witnessed.taken.map(
    ({ key, owner, of, by }) => `${key}, sent by ${of} as ${owner}, was ended by ${by}`,
  );
  return violationsOf("owner", found);
}
