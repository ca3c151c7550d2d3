import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);
const hourMs = 3_600_000;

it("a queue's group that gets a public name stops receiving within an hour, says so, and comes back with /setup", async () => {
  const { admin, review, mo } = scene;
  admin.sends("/start");
  await admin.seesText(/What did you see/);
  await desk.files({ by: 8_001, subject: termOf("open to anybody") });
  const card = await review.seesText("open to anybody");
  review.isCalled("review_for_all");
  await desk.forward(hourMs);
  const alert = await admin.seesText(/Review.* is no closed group any more: it has a public name/);
  expect(alert.text).toMatch(/the cases wait[^]*Make it private in its settings/);
  await review.seesText(/Others than the team can read this group/);
  // What stood there is covered.
  await review.until((all) => !all.some(({ text }) => text.includes("open to anybody")));
  const pressed = await mo.in(review).pressesData(card, "w:all:1").answer();
  expect(pressed.text).toMatch(/works no more|not work|older/i);
  await desk.files({ by: 8_002, subject: termOf("not for everybody") });
  await desk.forward(hourMs);
  admin.in(review).sends("/setup");
  await review.seesText(/This group is public/);
  expect(review.sees().filter(({ text }) => text.includes("not for everybody"))).toEqual([]);
  review.isCalled(undefined);
  // It is no matter of Telegram's: whoever came in meanwhile may still be there.
  await desk.forward(2 * hourMs);
  expect(review.sees().filter(({ text }) => text.includes("not for everybody"))).toEqual([]);
  admin.in(review).sends("/setup");
  await admin.in(review).pressesSoon("New reports");
  await review.seesText("not for everybody");
});

it("cases go to the default when it is another queue's group that is opened, by a channel's link", async () => {
  const { admin, escalation, review, sandbox } = scene;
  const channel = sandbox.channel({ title: "News" });
  escalation.isLinkedTo(channel.id);
  await desk.forward(hourMs);
  await admin.seesText(/Escalation.* is no closed group any more: it is linked to a channel/);
  escalation.isLinkedTo(undefined);
  await setUpGroup(admin, escalation, "escalation");
  const states = () => desk.sql`
    select status, opened_because as because from queues where chat_id = ${escalation.id}`;
  await expect.poll(states).toEqual([{ status: "active", because: null }]);
  // Telegram says so itself where the bot is told of everything.
  escalation.promotesBot(admin);
  escalation.isLinkedTo(channel.id);
  channel.posts("hello");
  await expect.poll(states).toEqual([{ status: "lost", because: "linked" }]);
  const lost =
    await desk.sql`select 1 from queues where chat_id = ${review.id} and status = 'lost'`;
  expect(lost).toEqual([]);
});

it("a press or command in a public group tells it at once, and somebody who came by a link that asks nobody, too", async () => {
  const { admin, review, mo, sandbox } = scene;
  const states = async () =>
    (
      await desk.sql<{ because: string | null }[]>`
        select opened_because as because from queues where chat_id = ${review.id}`
    ).map(({ because }) => because);
  review.isCalled("review_for_all");
  mo.in(review).sends("/help");
  await expect.poll(states).toEqual(["public"]);
  review.isCalled(undefined);
  await setUpGroup(admin, review, "review");
  await expect.poll(states).toEqual([null]);
  review.promotesBot(admin);
  const [let_in, came] = [
    sandbox.person({ firstName: "Lou" }),
    sandbox.person({ firstName: "Cam" }),
  ];
  review.joinsByLink(let_in, { approved: true });
  review.adds(sandbox.person({ firstName: "Ann" }));
  mo.in(review).sends("/help");
  await review.until(
    (all) => all.filter(({ text }) => /Deciding on reports/.test(text)).length >= 1,
  );
  expect(await states()).toEqual([null]);
  review.joinsByLink(came);
  await expect.poll(states).toEqual(["join_link"]);
  await admin.seesText(/somebody came in by a link that asks nobody[^]*Revoke its links/);
  const kept = JSON.stringify(await desk.sql`select * from inbox`);
  expect(kept).toContain(String(review.id));
  expect(kept).not.toContain(String(came.id));
});

it("a stranger's channel is left without a word, an admin's is not", async () => {
  const { admin, sandbox } = scene;
  const eve = sandbox.person({ firstName: "Eve" });
  const [theirs, ours] = [sandbox.channel({ title: "Eve's" }), sandbox.channel({ title: "Ours" })];
  ours.addsBot(admin);
  theirs.addsBot(eve);
  const left = () =>
    sandbox.calls
      .filter(({ method }) => method === "leaveChat")
      .map(({ params }) => params["chat_id"]);
  await expect.poll(left).toEqual([theirs.id]);
  const said = sandbox.calls.filter(({ params }) => params["chat_id"] === theirs.id);
  expect(said.map(({ method }) => method)).toEqual(["leaveChat"]);
});
