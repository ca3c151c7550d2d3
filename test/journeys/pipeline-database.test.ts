import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const people = 18;
const scene = useScene();
const desk = useCaseDesk(scene);

const cut = () => desk.sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name like 'searchlight%'`;

it("the database's connections break again and again, and the work goes on", async () => {
  const { sandbox, review, bot } = scene;
  const reporting = Array.from({ length: people }, (_, index) => {
    const letter = String.fromCharCode(97 + index);
    return reportsTerm(sandbox.person(), `torn line ${letter} ${letter}`);
  });
  let cuts = 0;
  const cutting = (async () => {
    for (; cuts < 5; cuts += 1) {
      await sleep(400);
      await cut();
    }
  })();
  await Promise.all(reporting);
  await cutting;
  await review.until(
    (all) => all.filter(({ text }) => text.includes("torn line")).length >= people,
  );
  expect(bot().isRunning()).toBe(true);
  const [counts] = await desk.sql`
    select (select count(*) from reports)::int as reports, (select count(*) from cases)::int as cases,
      (select coalesce(max(attempts), 0) from inbox) as attempts,
      (select count(*) from inbox where dead_at is not null)::int as dead`;
  expect(counts).toEqual({ reports: people, cases: people, attempts: 0, dead: 0 });
  const cards = review.sees().filter(({ text }) => text.includes("torn line"));
  const [{ unknowns } = { unknowns: 0 }] = await desk.sql<{ unknowns: number }[]>`
    select coalesce(sum(unknowns), 0)::int as unknowns from outbox`;
  expect(cards.length).toBeLessThanOrEqual(people + unknowns);
});

it("afterwards presses are decided and audit events sealed as before", async () => {
  const { mo, review } = scene;
  await cut();
  await mo.in(review).pressesSoon("Dismiss");
  const press = await mo.in(review).pressesSoon("Gone");
  expect((await press.answer(10_000)).text).toMatch(/^You dismissed/);
  const unsealed = () => desk.sql`
    select 1 from audit_events e
    where not exists (select 1 from audit_seals s where s.events @> e.id)`;
  await expect.poll(unsealed, { timeout: 10_000 }).toHaveLength(0);
});
