import { beforeEach, expect, it } from "vitest";
import { keepFigures } from "../../src/db/control/figure-store.ts";
import { readDays, readStats } from "../../src/db/control/stats-store.ts";
import { markWithdrawn, renameCategory } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ReportId } from "../../src/domain/ids.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";

/* What was counted once is counted anew where something of that day changes later. */

const dayMs = 86_400_000;
const { desk, presses } = useRacers();
const inOne = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const keepsFigures = async () => {
  while (await inOne(() => keepFigures(100)));
};
const keptDays = async () =>
  (await desk.sql`select 1 from day_figures where figure = 'counted'`).length;

let number = 0;
/** A case of its own, with its report. */
async function files() {
  number += 1;
  const caseId = await desk.files({
    by: 900 + number,
    subject: termOf(`term ${lettersOf(number)}`),
  });
  const [report] = await desk.sql<
    { id: string }[]
  >`select id from reports where case_id = ${caseId}`;
  return { caseId, reportId: ReportId.parse(report?.id) };
}
const stats = () => inOne(async () => (await readStats(30)).stats);

beforeEach(async () => {
  // Each begins at noon, a week after the one before: a day is counted some time after it is over.
  await desk.forward(7 * dayMs);
  const [clock] = await desk.sql<{ sinceNoon: number }[]>`
    select extract(epoch from now - date_trunc('day', now)) * 1000 - ${dayMs / 2} as "sinceNoon"
    from (select app_now() at time zone 'UTC' as now) clock`;
  await desk.forward(dayMs - Math.round(Number(clock?.sinceNoon)));
});

it("counts each day that is over once, and today when it is asked for", async () => {
  await files();
  await keepsFigures();
  expect(await keptDays()).toBe(0);
  await desk.forward(dayMs);
  await files();
  await keepsFigures();
  expect(await keptDays()).toBe(1);
  expect((await stats()).received).toBe(2);
  expect((await inOne(() => readDays(7))).map(({ received }) => received)).toEqual([1, 1]);
});

it("a report of a counted day that is withdrawn later, or called something else", async () => {
  const [one, other] = [await files(), await files()];
  await desk.forward(dayMs);
  await keepsFigures();
  const before = await stats();
  await inOne(() => markWithdrawn(one.reportId));
  await inOne(() => renameCategory(other.reportId, { category: "weapons", own: undefined }));
  const after = await stats();
  expect(after.withdrawn).toBe(before.withdrawn + 1);
  expect(after.categories.find(({ category }) => category === "weapons")?.received).toBe(1);
});

it("a decision of a counted day that is taken back after midnight", async () => {
  const { caseId } = await files();
  await presses(caseId, dismissal, { version: 1, by: 801, messageId: 1 });
  // As if it had been counted already: a decision can be taken back for some minutes.
  await desk.sql`
    insert into day_figures select (decided_at at time zone 'UTC')::date, figure, 'no_violation', 1
    from decisions cross join (values ('counted'), ('dismiss')) f(figure) where case_id = ${caseId}`;
  const count = async () => (await stats()).decisions.find(({ kind }) => kind === "dismiss")?.count;
  expect(await count()).toBe(1);
  await presses(caseId, { kind: "undo" }, { version: 2, by: 801, messageId: 1 });
  expect(await count()).toBe(undefined);
});
