import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { beforeAll, expect, it } from "vitest";
import type { Group } from "telegram-sandbox/chats/group";
import { reportsTerm } from "../support/reports-term.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);
let forum: Group;

beforeAll(() => {
  const { sandbox, admin, tom } = scene;
  forum = sandbox.group({ title: "Desk", owner: admin, members: [tom], forum: true });
});

const soon = { withinMs: 15_000 };

it("a forum gets a topic for some categories, which the bot makes and names", async () => {
  const { admin } = scene;
  forum.addsBot(admin, { asAdmin: true });
  admin.in(forum).sends("/setup");
  await admin.in(forum).pressesSoon("New reports", soon);
  await forum.seesText(/All that fits nowhere else goes to .*Review/, soon);
  await admin.in(forum).pressesSoon("Only some categories", soon);
  for (const category of ["Drugs", "Weapons"]) {
    await admin.in(forum).pressesSoon(category, soon);
    const isChosen = ({ text }: { text: string }) => text === `✓ ${category}`;
    await forum.until((all) => all.some(({ buttons }) => buttons.flat().some(isChosen)), soon);
  }
  await admin.in(forum).pressesSoon("Done, in a new topic", soon);
  const done = await forum.seesText(/Cases of 2 categories arrive here/, soon);
  expect(done.threadId).toBeDefined();
});

it("a case goes to the topic for its category, any other to the default", async () => {
  const { sandbox, review } = scene;
  const reporter = sandbox.person();
  await reportsTerm(reporter, "cheap pills tonight", { category: "Drugs" });
  const card = await forum.seesText(/cheap pills tonight/, soon);
  expect(card.threadId).toBeDefined();
  await reportsTerm(reporter, "fake banking page", { category: "Fraud and phishing" });
  await review.seesText(/fake banking page/, soon);
  expect(review.sees().some(({ text }) => text.includes("cheap pills"))).toBe(false);
});

it("a member is appointed with the picker, decides then, and no longer once that is over", async () => {
  const { admin, tom } = scene;
  admin.sends("/staff");
  await admin.pressesSoon("Add somebody", soon);
  await admin.until((now) => now.some(({ text }) => /Whom do you want/.test(text)), soon);
  const before = await tom.in(forum).pressesSoon("Dismiss", soon);
  expect((await before.answer(15_000)).text).toMatch(/Only moderators/);
  admin.sharesUser("Moderator", tom);
  await admin.seesText(/Tom is a moderator now/, soon);
  await tom.in(forum).pressesSoon("Dismiss", soon);
  await tom.in(forum).pressesSoon("No violation", soon);
  await forum.seesText(/Dismissed by .*Tom/, soon);
  admin.sends("/staff");
  await admin.pressesSoon(/Tom/, soon);
  await admin.pressesSoon(/✖ moderator/, soon);
  await expect
    .poll(() => desk.sql`select 1 from appointments where removed_at is not null`, {
      timeout: 15_000,
    })
    .toHaveLength(1);
});

it("the keyboard with which an admin chooses goes when its page does", async () => {
  const { admin, tom } = scene;
  const picker = (now: readonly ShownMessage[]) =>
    now.findLast(({ text }) => /Whom do you want/.test(text));
  for (const leaves of ["turns back", "asks anew"] as const) {
    const asked = admin.sends("/staff");
    const list = await admin.seesText(/Staff/, { after: asked });
    await admin.presses("Add somebody", { message: list }).answer();
    await admin.until((now) => (picker(now)?.message_id ?? 0) > asked.message_id, soon);
    const offered = picker(admin.sees());
    expect(offered?.keyboard.flat()).toContain("Moderator");
    if (leaves === "turns back") await admin.pressesSoon("Back", soon);
    else admin.sends("/staff");
    const closed = await admin.seesText(/nobody was chosen/, { after: asked });
    expect(closed.raw.reply_markup).toBeUndefined();
    await admin.until((now) => picker(now) === undefined, soon);
    expect(() => admin.sharesUser("Moderator", tom)).toThrow();
  }
});

it("a link makes whoever opens it first a senior, once", async () => {
  const { sandbox, admin } = scene;
  const [lea, max] = [sandbox.person({ firstName: "Lea" }), sandbox.person({ firstName: "Max" })];
  admin.sends("/staff");
  await admin.pressesSoon("Add somebody", soon);
  await admin.pressesSoon(/Link for senior/, soon);
  const { text } = await admin.seesText(/t\.me\/\S+start=i/, soon);
  const link = /https:\/\/t\.me\/\S+/.exec(text)?.[0] ?? "";
  lea.follows(link);
  await lea.seesText(/You are a senior now/, soon);
  await admin.seesText(/Lea is a senior now/, soon);
  max.follows(link);
  await max.seesText(/used up or too old/, soon);
});

it("what a queue takes is changed on buttons, and waiting cases follow", async () => {
  const { sandbox, admin, review } = scene;
  await reportsTerm(sandbox.person(), "second hand rifles", { category: "Weapons" });
  await forum.seesText(/second hand rifles/, soon);
  admin.sends("/queues");
  await admin.pressesSoon(/Desk/, soon);
  await admin.pressesSoon("Categories", soon);
  await admin.pressesSoon(/✓ Weapons/, soon);
  const isFree = ({ text }: { text: string }) => text === "Weapons";
  await admin.until((all) => all.some(({ buttons }) => buttons.flat().some(isFree)), soon);
  await admin.pressesSoon("Done", soon);
  await review.seesText(/second hand rifles/, soon);
  await forum.seesText(/is handled on another card/, soon);
});

it("who is no admin is told so, kindly, in private and in a group", async () => {
  const { mo, review } = scene;
  for (const command of ["/queues", "/staff"]) {
    mo.sends(command);
    await mo.seesText(
      command === "/queues" ? /Only an admin .* queues/ : /Only an admin .* staff/,
      soon,
    );
  }
  mo.in(review).sends("/staff");
  await review.seesText(/Only an admin of this bot can see and appoint staff/, soon);
});
