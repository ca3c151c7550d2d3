import { beforeAll, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { FeedEntryId, UserId } from "../../src/domain/ids.ts";
import { reviewEntry } from "../../src/workflow/feed/review-entry.ts";
import { feedHand, mo, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
});

const asked = (since = 0) => hand.asks({ tier: "key", key, since, etag: undefined });

it("stays for another year when an admin reviews it near its end, but not who reported it", async () => {
  const [admin, reporter] = [UserId.parse(4_711), UserId.parse(4_712)];
  const operator = { owners: [admin, reporter], outcomeNoticeDelayMs: 0 };
  const id = await desk.files({ by: reporter, subject: websiteOf("kept.example") });
  const escalate = { kind: "escalate", category: "drugs" } as const;
  await desk.press(id, { kind: "verdict", verdict: escalate }, { by: mo });
  await hand.uphold(id);
  await hand.ages([id]);
  await hand.tend();
  const [row] = await desk.sql`select id from feed_entries where case_id = ${id}`;
  const entry = FeedEntryId.parse(row?.["id"]);
  const reviews = (userId: UserId) =>
    unitOfWork(desk.db, () => reviewEntry(operator, { userId, name: "Ada" }, entry));
  expect(await reviews(admin), "nearly a year is left").toBe("gone");
  await desk.sql`
    update feed_entries set until_at = app_now() + interval '3 days' where id = ${entry}`;
  expect(await reviews(UserId.parse(4_713))).toBe("not_admin");
  expect(await reviews(reporter)).toBe("not_theirs");
  const before = await asked();
  const upto = before.kind === "lines" ? before.upto : 0;
  expect(await reviews(admin)).toBe("done");
  expect(await reviews(admin), "it was reviewed").toBe("gone");
  // Who read up to here hears of its new end.
  const [line] = (await asked(upto)).lines;
  const lasts = line?.op === "add" ? Date.parse(line.until) - Date.now() : 0;
  expect(lasts / 86_400_000).toBeCloseTo(365, 0);
  expect(await desk.audited(id)).toContain("feed_reviewed");
});
