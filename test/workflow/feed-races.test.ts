import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { lockSpaces } from "../../src/db/locks.ts";
import { lettersOf } from "../support/case-desk.ts";
import { FeedClient, feedHand, sue, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";
import { untilWaiting } from "../support/until-waiting.ts";
import type { CaseId } from "../../src/domain/ids.ts";

/*
 * What is lifted while it enters, leaves and is read, truly at once: whoever reads on ends without it.
 * `FEED_RACES=200` has so many.
 */

const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
const cases = 10;
/** Of ten cases so many are lifted at once on average, or more; the others stay. */
const liftedOfTen = 6;
const wanted = Number(process.env["FEED_RACES"] ?? 40);
let ids: { id: CaseId; page: string }[];
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
  ids = [];
  for (let nr = 0; nr < cases; nr += 1) {
    const page = `race-${lettersOf(nr)}.example`;
    ids.push({ id: await hand.upholds(websiteOf(page)), page });
  }
});

/** What happens to one case while all else goes on. */
const Lifted = fc.constantFrom("reopen", "undo", "undo before it enters", "stays");
type Lift = "reopen" | "undo" | "undo before it enters" | "stays";

const undo = (id: CaseId) => desk.press(id, { kind: "undo" }, { by: sue, tier: "escalation" });

/** An undo is for minutes, and what enters is a day old: the day passes between the two. */
async function prepare(id: CaseId, lift: Lift): Promise<void> {
  const { status } = await desk.case(id);
  if (status !== "upheld") await hand.uphold(id);
  if (lift === "undo before it enters") return;
  await hand.ages([id]);
  if (lift !== "undo") return;
  await hand.tend();
  await hand.ages([id], 0);
}

it("races of reopening and undoing leave nobody with a lifted entry", async () => {
  const early = new FeedClient(hand, key);
  let races = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(Lifted, { minLength: cases, maxLength: cases }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      async (lifts, order) => {
        for (const [at, { id }] of ids.entries()) await prepare(id, lifts[at] ?? "stays");
        const beside = [
          () => hand.tend(),
          () => hand.tend(),
          () => early.reads(),
          () => new FeedClient(hand, key).reads(),
          () => hand.tend(),
          () => hand.asks({ tier: "key", key, since: 0, etag: undefined }),
        ];
        const lifting = ids.map(({ id }, at) => {
          const lift = lifts[at];
          if (lift === "stays") return Promise.resolve();
          races += 1;
          return lift === "reopen" ? hand.reopens(id) : undo(id);
        });
        await Promise.all([...lifting, ...order.map((at) => beside[at]?.())]);
        const late = new FeedClient(hand, key);
        for (const client of [early, late]) await client.reads();
        const stand: string[] = [];
        for (const { id, page } of ids) {
          if ((await desk.case(id)).status === "upheld") stand.push(page);
        }
        for (const client of [early, late]) {
          expect(client.keys().filter((page) => !stand.includes(page))).toEqual([]);
        }
        await hand.tend();
        await early.reads();
        const { rows } = await entered();
        expect(early.keys()).toEqual(rows);
      },
    ),
    { numRuns: Math.ceil(wanted / liftedOfTen) },
  );
  expect(races).toBeGreaterThanOrEqual(wanted);
});

it("a look reads what is due once the one before it is done, so that nothing enters twice", async () => {
  const [{ id, page }] = ids as [(typeof ids)[number]];
  await prepare(id, "reopen");
  await desk.sql`delete from feed_entries`;
  await desk.sql`update cases set fed_version = null`;
  const { looking, isTaken } = await desk.sql.begin(async (before) => {
    await before`select pg_advisory_xact_lock(${lockSpaces.feed}::int, hashtext('feed'))`;
    const look = hand.tend();
    await untilWaiting(desk.sql, "test desk");
    const free = await before`select 1 from cases where id = ${id} for update skip locked`;
    return { looking: { look }, isTaken: free.length === 0 };
  });
  await looking.look;
  expect(isTaken).toBe(false);
  expect((await entered()).rows).toContain(page);
});

/** What the database says is in. */
async function entered(): Promise<{ rows: string[] }> {
  const rows = await desk.sql<{ key: string }[]>`select key from feed_entries where is_in`;
  return { rows: rows.map(({ key: page }) => page).toSorted() };
}
