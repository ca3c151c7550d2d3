import { beforeAll, expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

beforeAll(async () => {
  scene.admin.sends("/start");
  await scene.admin.seesText("Searchlight");
});

const reported = (term: string) =>
  desk.files({ by: scene.sandbox.person().id, subject: termOf(term) });
const alerts = (words: RegExp) => scene.admin.sees().filter(({ text }) => words.test(text));
it("a bot that was removed tells the admin once; cases are posted anew after the next /setup", async () => {
  const { admin, review } = scene;
  await reported("kept while away");
  const before = await review.seesText("kept while away");
  await expect
    .poll(() => desk.sql`select 1 from posted_messages where key like 'card:%'`)
    .toHaveLength(1);
  review.removesBot(admin);
  await admin.seesText(/Review.* cannot be reached: the bot was removed/);
  await reported("absent heron");
  expect(alerts(/cannot be reached/)).toHaveLength(1);
  review.addsBot(admin);
  await review.seesText(/Thank you for adding/, { after: before });
  admin.in(review).sends("/setup");
  await admin.in(review).pressesSoon("New reports");
  await review.seesText("absent heron");
  const again = await review.seesText("kept while away", { after: before });
  expect(again.buttons.flat()).toHaveLength(5);
  expect(alerts(/cannot be reached/)).toHaveLength(1);
});

it("a bot that may not write says so, and goes on by itself when it may again", async () => {
  const { admin, review } = scene;
  review.restrictsBot(admin);
  await admin.seesText(/Review.* cannot be reached: the bot may not write there/);
  await reported("mute quartz");
  review.promotesBot(admin);
  await review.seesText(/The bot can write here again\. 3 cases were waiting/);
  await review.seesText("mute quartz");
  expect(review.sees().filter(({ text }) => text.includes("absent heron"))).toHaveLength(1);
});

it("a group that lost its right to write while a card was due is noticed by the send", async () => {
  const { admin, review, sandbox } = scene;
  const before = alerts(/may not write there/).length;
  review.demotesBot(admin);
  const mute = sandbox.calls.length;
  review.record().members.set(sandbox.bot.id, { kind: "restricted", isMember: true });
  await reported("refused by Telegram");
  await expect
    .poll(() => alerts(/may not write there/).length, { timeout: 10_000 })
    .toBe(before + 1);
  const refused = sandbox.calls.slice(mute).filter((call) => call.errorCode === 400);
  expect(refused.length).toBeGreaterThan(0);
  review.promotesBot(admin);
  await review.seesText("refused by Telegram");
});

it("a group that becomes a supergroup is followed, and its old id never used again", async () => {
  const { admin, sandbox, mo } = scene;
  const basic = sandbox.group({ kind: "group", title: "Basic", owner: admin, members: [mo] });
  basic.promotes(mo);
  await setUpGroup(admin, basic, "review", { instead: true });
  await basic.seesText("kept while away");
  const oldId = basic.id;
  // What is on its way just then is sent to the old id, and once more.
  const owed = () =>
    desk.sql`select 1 from outbox where chat_id = ${oldId} and status in ('waiting', 'sending')`;
  await expect.poll(owed).toHaveLength(0);
  basic.upgrades();
  await basic.seesText("kept while away");
  await admin.seesText(/Basic.* became a supergroup/);
  const since = sandbox.calls.length;
  await mo
    .in(basic)
    .pressesSoon("Dismiss")
    .then((press) => press.answer());
  await mo
    .in(basic)
    .pressesSoon("Gone")
    .then((press) => press.answer());
  await basic.seesText(/Dismissed by [^]*Mo/);
  const used = sandbox.calls.slice(since).filter((call) => call.params["chat_id"] === oldId);
  expect(used).toEqual([]);
  const kept = await desk.sql`
    select 1 from queues where chat_id = ${oldId} union all
    select 1 from posted_messages where chat_id = ${oldId} union all
    select 1 from outbox where chat_id = ${oldId} and status in ('waiting', 'sending')`;
  expect(kept).toHaveLength(0);
  expect(alerts(/became a supergroup/)).toHaveLength(1);
});

it("a migration that only a refused send tells of is followed as well", async () => {
  const { admin, sandbox, mo } = scene;
  const basic = sandbox.group({ kind: "group", title: "Silent", owner: admin, members: [mo] });
  await setUpGroup(admin, basic, "review", { instead: true });
  await basic.seesText("absent heron");
  // The two updates that tell of it are known already, so that they are dropped.
  const last = sandbox.updates.at(-1)?.update.update_id ?? 0;
  await desk.sql`insert into inbox (update_id, lane, done_at)
    select ${last}::bigint + n, 'test', now() from generate_series(1, 2) n`;
  basic.upgrades();
  await reported("after the silence");
  await basic.seesText("after the silence");
  const refused = sandbox.calls.filter((call) => call.description?.includes("was upgraded"));
  expect(refused).not.toEqual([]);
});

it("the seniors' group is lost and found in the same way", async () => {
  const { admin, escalation } = scene;
  escalation.removesBot(admin);
  await admin.seesText(/Escalation.* cannot be reached: the bot was removed/);
  const active = await desk.sql`select tier from queues where status = 'active'`;
  expect(active.map((row) => row["tier"])).toEqual(["review"]);
});
