import { expect } from "vitest";
import { appNow } from "../../src/db/clock.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import type { Scene } from "../support/scene.ts";
import { checkDeadlines } from "../faults/check-deadlines.ts";
import { wordsOf } from "../faults/check.ts";
import { live } from "./live.ts";
import { lookBack } from "./look-back.ts";
import { readLife } from "./read-life.ts";

type Lived = {
  reports: number;
  forgotten: number;
  wordless: number;
  holds: number;
  ended: number;
  dumps: number;
  /** What was in a dump on the way, and was erased since. */
  erased: number;
};

/** So many days pass; after each, nothing is past its deadline, and what is held is there until its end. */
export async function liveFor(
  { scene, desk }: { scene: Scene; desk: CaseDesk },
  { days, seed, dumps }: { days: number; seed: number; dumps: number },
): Promise<Lived> {
  const life = live(scene, desk, seed);
  await life.settleIn();
  const back = lookBack(
    desk,
    life.people.map(({ id }) => id),
  );
  const dumpEvery = Math.ceil(days / dumps);
  let ended = 0;
  for (let day = 1; day <= days; day += 1) {
    await life.day();
    const lived = await readLife(desk, scene, { canaries: life.canaries, handsOut: day % 7 === 0 });
    expect(`day ${day}\n${wordsOf(checkDeadlines(lived))}`).toBe(`day ${day}\n`);
    const now = await unitOfWork(desk.db, appNow);
    ended = 0;
    for (const { id, text, endsAt } of life.holds) {
      if (endsAt > now) expect(await life.copyOf(id)).toBe(text);
      else ended += 1;
    }
    if (day % dumpEvery === 0) expect(await back.leaks(), `day ${day}`).toEqual([]);
    if (day % 100 === 0) console.log(`day ${day}`);
  }
  const { erased, read } = await back.opensAgain(life.canaries);
  expect(read).toEqual([]);
  const [row] = await desk.sql<{ reports: number; forgotten: number; wordless: number }[]>`
    select (select count(*)::int from reports) as reports,
      (select count(*)::int from reporters where telegram_user_id is null) as forgotten,
      (select count(*)::int from reports where given is null) as wordless`;
  return {
    ...(row ?? { reports: 0, forgotten: 0, wordless: 0 }),
    holds: life.holds.length,
    ended,
    dumps: back.dumps.length,
    erased,
  };
}
