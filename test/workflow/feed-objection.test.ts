import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, ReportId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { answerFeed } from "../../src/workflow/feed/answer-feed.ts";
import { FeedClient, feedHand, mo, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* An objection to what is in the feed: taken up, it takes the entry out with it, and accepted, for good. */

const desk = useQueueDesk();
const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const [rita, sam, sol] = [9_001, 803, 804];
const dayMs = 86_400_000;

async function objects(): Promise<string> {
  const [row] = await desk.sql`
    select r.id from reports r join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${rita}`;
  const reportId = ReportId.parse(row?.["id"]);
  return (await unitOfWork(desk.db, () => fileAppeal(ChatId.parse(rita), reportId, "mine"))).kind;
}

const dismisses = (id: CaseId, by: number) =>
  desk.press(
    id,
    { kind: "verdict", verdict: { kind: "dismiss", ground: "no_violation" } },
    { by, tier: "escalation" },
  );

it("an objection that is taken up takes the entry out in that transaction, and accepted it stays out", async () => {
  const hand = feedHand(desk);
  const key = await hand.grants();
  const client = new FeedClient(hand, key);
  const id = await desk.files({
    by: rita,
    subject: websiteOf("objected.example"),
    category: "trafficking",
  });
  const escalate = { kind: "escalate", category: "trafficking" } as const;
  await desk.press(id, { kind: "verdict", verdict: escalate }, { by: mo });
  await hand.uphold(id);
  // She hears that it is closed, a week later; what was decided she never hears.
  await desk.forward(8 * dayMs);
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%'`;
  await hand.tend();
  await client.reads();
  expect(client.keys()).toEqual(["objected.example"]);

  expect(await objects()).toBe("filed");
  await hand.tend();
  await client.reads();
  expect(client.keys(), "whoever objects takes nothing out").toEqual(["objected.example"]);

  const question = { tier: "key", key, since: 0, etag: undefined } as const;
  const { version } = await desk.case(id);
  const presser = { userId: UserId.parse(sam), name: "Sam", membership: "administrator" } as const;
  const lost = unitOfWork(desk.db, async () => {
    await reopenCase(operator, { caseId: id, version, chatId: ChatId.parse(-1002), presser });
    const inside = await answerFeed(question);
    expect(inside.kind === "lines" && inside.body.toString()).toMatch(/"op":"remove"\}\n$/);
    // Nobody else sees one without the other.
    const seen = await desk.sql`
      select status, is_in from cases join feed_entries on case_id = cases.id where cases.id = ${id}`;
    expect([...seen]).toEqual([{ status: "upheld", is_in: true }]);
    throw new Error("the power went");
  });
  await expect(lost).rejects.toThrow("the power went");
  await client.reads();
  expect(client.keys()).toEqual(["objected.example"]);
  expect(await desk.case(id)).toMatchObject({ status: "upheld", version });

  expect(await hand.reopens(id)).toMatchObject({ kind: "decided" });
  await client.reads();
  expect(client.keys()).toEqual([]);
  const [reopening] = await desk.sql`
    select ground from decisions where case_id = ${id} order by version desc limit 1`;
  expect(reopening?.["ground"]).toBe("appeal");
  expect(await dismisses(id, sam)).toMatchObject({ kind: "vote_kept" });
  expect(await dismisses(id, sol)).toMatchObject({ kind: "decided" });
  await desk.forward(2 * dayMs);
  await hand.tend();
  const late = new FeedClient(hand, key);
  for (const each of [client, late]) {
    await each.reads();
    expect(each.keys()).toEqual([]);
  }
  expect((await hand.asks(question)).text).not.toContain("objected.example");
});
