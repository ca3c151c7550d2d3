import { expect, it } from "vitest";
import { useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

/* The database fails in the middle of what somebody submits: nobody's update is to blame. */

const scene = useScene();
const desk = useCaseDesk(scene);

it.each([
  ["a full disk", "53100"],
  ["a deadlock", "40P01"],
  ["a database that takes no changes", "25006"],
])("%s while somebody submits is waited for, and counts against nobody", async (_, sqlState) => {
  await desk.sql.unsafe(`
    create or replace function fails() returns trigger language plpgsql as
      $$ begin raise exception 'fails' using errcode = '${sqlState}'; end $$;
    create trigger fails before insert on reports for each row execute function fails()`);
  const before = scene.bot().output().length;
  const since = () => scene.bot().output().slice(before);
  const reporting = reportsTerm(scene.sandbox.person(), `failing ${sqlState.toLowerCase()} words`);
  const failed = new RegExp(`"sqlState":"${sqlState}"[^\\n]*"event":"lane_fault"`, "g");
  // Six: more than are needed to set something aside.
  await expect.poll(() => since().match(failed)?.length ?? 0).toBeGreaterThanOrEqual(6);
  await desk.sql`drop trigger fails on reports`;
  await reporting;
  const [counts] = await desk.sql`
    select coalesce(max(attempts), 0) as attempts, count(*) filter (where dead_at is not null)::int as dead
    from inbox`;
  expect(counts).toEqual({ attempts: 0, dead: 0 });
  expect(since()).not.toContain("handler_failed");
});
