import { beforeAll, expect, it } from "vitest";
import { feedHand } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A feed of a hundred thousand entries is read, written and signed within a second. */

const entries = 100_000;
const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
  await desk.sql`
    insert into subjects (id, kind, display)
    select gen_random_uuid(), 'website', 'site-' || nr || '.example'
    from generate_series(1, ${entries}::int) nr`;
  await desk.sql`
    insert into cases (id, code, subject_id, category, status, version)
    select gen_random_uuid(), 'B-' || substr(id::text, 1, 13), id, 'fraud', 'upheld', 3 from subjects`;
  await desk.sql`
    insert into feed_entries (id, case_id, version, seq, is_in, kind, key, category, is_public,
      from_at, until_at)
    select gen_random_uuid(), c.id, 3, row_number() over (), true, 'website', s.display, 'fraud',
      true, app_now(), app_now() + interval '1 year'
    from cases c join subjects s on s.id = c.subject_id`;
});

it("answers with all of it in under a second, and that nothing is new in a tenth of that", async () => {
  const asks = async (etag?: string) => {
    const began = performance.now();
    const answer = await hand.answers({ tier: "key", key, since: 0, etag });
    return { answer, ms: performance.now() - began };
  };
  const [whole, same]: [number[], number[]] = [[], []];
  for (let nth = 0; nth < 5; nth += 1) {
    const { answer, ms } = await asks();
    if (answer.kind !== "lines") throw new Error(answer.kind);
    expect(answer.body.toString().split("\n")).toHaveLength(entries + 1);
    whole.push(ms);
    const again = await asks(answer.etag);
    expect(again.answer.kind).toBe("same");
    same.push(again.ms);
  }
  const middle = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[2] ?? 0);
  console.log(`all of it: ${middle(whole)} ms; nothing new: ${middle(same)} ms`);
  expect(middle(whole)).toBeLessThan(1_000);
  expect(middle(same)).toBeLessThan(100);
});
