import { describe, expect, it } from "vitest";
import type { Group } from "telegram-sandbox/chats/group";
import { screenText } from "telegram-sandbox/messages/screen";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { setUpGroup, useScene } from "../support/scene.ts";

const scene = useScene({ setUp: [] });
const desk = useCaseDesk(scene);

const activeQueues = () => desk.sql`select tier, chat_id::text from queues where status = 'active'`;
const buttons = (group: Group) =>
  group
    .sees()
    .at(-1)
    ?.buttons.flat()
    .map(({ text }) => text);

it("a report that has no queue to go to is kept, acknowledged, and the admin told once", async () => {
  const { admin, sandbox } = scene;
  for (const term of ["nowhere to go", "nowhere either"]) await reportsTerm(sandbox.person(), term);
  // The admin never wrote to the bot, which can't begin; what they missed comes when they do.
  await expect
    .poll(() => desk.sql`select because from outbox where facts ->> 'kind' = 'alert'`)
    .toEqual([{ because: "chat_not_found" }]);
  admin.sends("/start");
  await admin.seesText("Searchlight");
  await admin.seesText(/1 case is waiting because no group is set up to receive reports/);
  const alerts = admin.sees().filter(({ text }) => text.includes("no group is set up"));
  expect(alerts).toHaveLength(1);
});

it("explains itself in a private chat and in a group", async () => {
  const { admin, sandbox } = scene;
  admin.sends("/setup");
  await admin.seesText(/Make a private group/);
  const group = sandbox.group({ title: "Fresh", owner: admin });
  group.addsBot(admin);
  const added = await group.seesText(/Thank you for adding/);
  expect(added.text).toContain("an admin of the bot sends /setup");
  group.removesBot(admin);
});

describe("/setup is refused, with what to do about it", () => {
  it.each([
    { what: "a public group", facts: { username: "anybody_in" }, words: /This group is public/ },
    {
      what: "comments of a channel",
      facts: { linkedChatId: -100123 },
      words: /linked to a channel/,
    },
  ])("$what", async ({ facts, words }) => {
    const { admin, sandbox } = scene;
    const group = sandbox.group({ owner: admin, ...facts });
    group.addsBot(admin);
    admin.in(group).sends("/setup");
    await group.seesText(words);
    const forged = admin.in(group).pressesData({ message_id: 3 }, "s:review");
    await forged.answer();
    expect(group.sees().filter(({ text }) => words.test(text)).length).toBeGreaterThanOrEqual(1);
    expect(await activeQueues()).toEqual([]);
  });

  it("somebody who is no admin of the bot", async () => {
    const { mo, admin, sandbox } = scene;
    const group = sandbox.group({ owner: admin, members: [mo] });
    group.addsBot(admin);
    mo.in(group).sends("/setup");
    await group.seesText(/Only an admin of this bot can set it up/);
    expect(await activeQueues()).toEqual([]);
  });

  it("an anonymous administrator, even if it is one", async () => {
    const { admin, sandbox } = scene;
    const group = sandbox.group({ owner: admin });
    group.addsBot(admin);
    admin.in(group).anonymously.sends("/setup");
    await group.seesText(/You are here as an anonymous admin/);
    expect(await activeQueues()).toEqual([]);
  });

  it("when Telegram can't say who may read the group", async () => {
    const { admin, sandbox } = scene;
    const group = sandbox.group({ owner: admin });
    group.addsBot(admin);
    await group.seesText(/Thank you/);
    sandbox.faults.once({ kind: "serverError", method: "getChat" });
    admin.in(group).sends("/setup");
    await group.seesText(/Telegram could not say just now/);
  });

  it("when the group became public between the question and the answer", async () => {
    const { admin, sandbox } = scene;
    const group = sandbox.group({ owner: admin });
    group.addsBot(admin);
    admin.in(group).sends("/setup");
    await group.seesText(/What should arrive here/);
    group.record().username = "public_now";
    await admin.in(group).presses("New reports").answer();
    await group.seesText(/This group is public/);
    expect(await activeQueues()).toEqual([]);
  });
});

it("warns of history that new members read, and of many members", async () => {
  const { admin, sandbox } = scene;
  const members = Array.from({ length: 40 }, () => sandbox.person());
  const group = sandbox.group({ owner: admin, hasVisibleHistory: true, members });
  group.addsBot(admin);
  admin.in(group).sends("/setup");
  await group.seesText(/What should arrive here/);
  await group.seesText(/New members can read what was posted/);
  await group.seesText(/This group has 42 members/);
  await admin.in(group).presses("Cancel").answer();
  await group.seesText(/Nothing was changed in this group/);
  expect(await activeQueues()).toEqual([]);
});

it("one confirmation makes a group the queue, and what waited is posted", async () => {
  const { admin, review, mo } = scene;
  review.addsBot(admin);
  admin.in(review).sends("/setup");
  const question = await review.seesText(/What should arrive here/);
  expect(screenText(question, { width: 44 })).toMatchInlineSnapshot(`
    "🛠 *Set up Review*
    What should arrive here? Everybody in this
    group will be able to read it; its
    administrators decide.
    Or let members report from here: then
    nothing arrives here.
    [🔎 New reports]
    [⚖️ Legal requests]
    [🚩 Let members report here]
    [✕ Cancel]"
  `);
  expect(buttons(review)).toEqual([
    "🔎 New reports",
    "⚖️ Legal requests",
    "🚩 Let members report here",
    "✕ Cancel",
  ]);
  const mos = await mo.in(review).presses("New reports").answer();
  expect(mos).toEqual({ text: "Only an admin of this bot can choose here.", alert: true });
  await admin.in(review).presses("New reports").answer();
  await review.seesText(/New reports arrive here from now on/);
  await review.seesText(/2 cases were waiting and are posted now/);
  await review.seesText("nowhere to go");
  await review.seesText("nowhere either");
  const asked = review.sees().filter(({ text }) => /What should/.test(text));
  expect(asked, "the question turned into its answer").toEqual([]);
});

it("says so when a group is set up already, and keeps it as it is", async () => {
  const { admin, review } = scene;
  admin.in(review).sends("/setup");
  await review.seesText(/New reports arrive here already/);
  await admin.in(review).pressesData({ message_id: 1 }, "s:escalation").answer();
  expect(await activeQueues()).toEqual([{ tier: "review", chat_id: String(review.id) }]);
});

it("offers the seniors' queue once there is one for new reports", async () => {
  const { admin, escalation } = scene;
  escalation.addsBot(admin);
  admin.in(escalation).sends("/setup");
  await escalation.seesText(/What should arrive here/);
  expect(buttons(escalation)).toEqual([
    "⬆ Escalated cases",
    "🔎 New reports",
    "⚖️ Legal requests",
    "🚩 Let members report here",
    "✕ Cancel",
  ]);
  await admin.in(escalation).presses("Escalated cases").answer();
  await escalation.seesText(/Escalated cases arrive here from now on/);
});

it("/help in a group says how to decide there", async () => {
  const { review, escalation, mo, sue } = scene;
  mo.in(review).sends("/help");
  await review.seesText(/Each card is one case/);
  sue.in(escalation).sends("/help");
  await escalation.seesText(/Each card is a case that the moderators passed on/);
});

it("another group takes over: open cases move, old cards say so and decide nothing", async () => {
  const { admin, review, mo, sandbox } = scene;
  const old = await review.seesText("nowhere to go");
  const data = old.buttons.flat().find(({ text }) => text.includes("Dismiss"))?.data ?? "";
  const next = sandbox.group({ title: "Next", owner: admin, members: [mo] });
  next.promotes(mo);
  await setUpGroup(admin, next, "review", { instead: true });
  await next.seesText("nowhere to go");
  await next.seesText("nowhere either");
  await review.seesText(/This group does not receive cases any more/);
  await review.until((all) => {
    const cards = all.filter(({ text }) => /^C-\w{8} is handled on another card/.test(text));
    return cards.length === 2 && cards.every((card) => card.buttons.length === 0);
  });
  const late = await mo.in(review).pressesData(old, data).answer();
  expect(late.text).toMatch(/does not work any more/);
  await desk.files({ by: sandbox.person().id, subject: termOf("nowhere to go") });
  await next.seesText(/nowhere to go[^]*2 reports/);
});
