import { expect, it } from "vitest";
import { commandsFor } from "sandbox-page/server/views/commands-view";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import { screenText } from "telegram-sandbox/messages/screen";
import { useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";
import { answersIn, isTakenAway, linkOf, openSource } from "../support/source-group.ts";

const scene = useScene({ setUp: ["review"] });
const desk = useCaseDesk(scene);

const statusOf = async ({ id }: Group) =>
  (await desk.sql`select status from source_groups where chat_id = ${id}`)[0]?.["status"];
const buttons = (group: Group) =>
  group
    .sees()
    .at(-1)
    ?.buttons.flat()
    .map(({ text }) => text);
const commands = (group: Group, person: Person) =>
  commandsFor(scene.sandbox.world, group.record(), person.user).map(({ command }) => command);
const audited = () => desk.sql`
  select kind, actor ~ '^staff:' as by_staff, facts from audit_events
  where kind like 'source_group_%' order by id`;

it("an admin of the bot lets members report from a group, which then receives nothing", async () => {
  const { admin, mo, sandbox, review } = scene;
  const group = sandbox.group({ title: "Market", owner: admin, members: [mo] });
  group.addsBot(admin);
  admin.in(group).sends("/setup");
  await group.seesText(/What should arrive here/);
  expect(buttons(group)).toEqual([
    "⬆ Escalated cases",
    "🔎 New reports",
    "⚖️ Legal requests",
    "🚩 Let members report here",
    "✕ Cancel",
  ]);
  const mos = await mo.in(group).presses("Let members report here").answer();
  expect(mos).toEqual({ text: "Only an admin of this bot can choose here.", alert: true });
  expect(await statusOf(group)).toBeUndefined();
  await admin.in(group).presses("Let members report here").answer();
  const done = await group.seesText(/Members can report from here now/);
  expect(screenText(done, { width: 44 })).toMatchInlineSnapshot(`
    "✅ Members can report from here now: reply
    to a message with /report, and the bot goes
    on in private. This group receives nothing.
    Others may see the command for a moment.
    Make the bot an administrator who may only
    delete messages, and it takes the command
    away. Forwarding to the bot in private is
    safer still.

    To end it, send /setup here again."
  `);
  expect(await statusOf(group)).toBe("active");
  await expect.poll(() => commands(group, mo)).toEqual(["report", "help"]);
  await expect.poll(() => commands(group, admin)).toEqual(["report", "setup", "help"]);
  const since = sandbox.calls.length;
  await reportsTerm(sandbox.person(), "nothing for the market");
  await review.seesText("nothing for the market");
  const toGroup = sandbox.calls.slice(since).filter(({ params }) => params["chat_id"] === group.id);
  expect(toGroup).toEqual([]);
  mo.in(group).sends("/help");
  await group.seesText(/Reply to a message with \/report[^]*It is safer to forward/);
});

it.each([
  ["a public group", { username: "market_hall" }, /This group is public/],
  ["comments of a channel", { linkedChatId: -1_001_234 }, /linked to a channel/],
])("%s may be one, though nothing may arrive there", async (_, facts, refusal) => {
  const { admin, sandbox } = scene;
  const group = sandbox.group({ title: "Hall", owner: admin, ...facts });
  group.addsBot(admin);
  admin.in(group).sends("/setup");
  await group.seesText(refusal);
  await group.seesText(/Members can report messages from here all the same/);
  expect(buttons(group)).toEqual(["🚩 Let members report here", "✕ Cancel"]);
  const question = group.sees().at(-1) ?? { message_id: 0 };
  await admin.in(group).pressesData(question, "s:review").answer();
  expect(await desk.sql`select 1 from queues where chat_id = ${group.id}`).toHaveLength(0);
  await admin.in(group).pressesData(question, "s:source").answer();
  await group.seesText(/Members can report from here now/);
  expect(await statusOf(group)).toBe("active");
});

it("a group that receives reports can't be one", async () => {
  const { admin, review } = scene;
  admin.in(review).sends("/setup");
  await review.seesText(/New reports arrive here already/);
  await admin.in(review).pressesData({ message_id: 1 }, "s:source").answer();
  expect(await statusOf(review)).toBeUndefined();
});

it("it can't receive reports, until an admin ends it, which is heard of in the audit trail", async () => {
  const { admin, mo, sandbox } = scene;
  const group = await openSource(scene, { title: "Bazaar", members: [mo] });
  await expect.poll(() => commands(group, mo)).toEqual(["report", "help"]);
  admin.in(group).sends("/setup");
  await group.seesText(/To change that, stop it first/);
  expect(buttons(group)).toEqual(["Stop reports from here", "✕ Cancel"]);
  await admin.in(group).pressesData({ message_id: 2 }, "s:escalation").answer();
  await group.seesText(/nothing can arrive here/);
  await admin.in(group).presses("Stop reports from here").answer();
  await group.seesText(/Members cannot report from here any more/);
  expect(await statusOf(group)).toBe("disabled");
  await expect.poll(() => commands(group, mo)).toEqual(["help"]);
  const rita = sandbox.person();
  group.adds(rita);
  rita.in(group).sends("/report");
  rita.in(group).sends("/help");
  await group.seesText(/an admin of the bot sends \/setup/);
  expect(answersIn(group)).toEqual([]);
  const events = await audited();
  expect(events).toContainEqual({ kind: "source_group_enabled", by_staff: true, facts: {} });
  expect(events.at(-1)).toEqual({
    kind: "source_group_disabled",
    by_staff: true,
    facts: { because: "asked" },
  });
  admin.in(group).sends("/setup");
  await group.until(() => buttons(group)?.includes("🔎 New reports") === true);
});

it("ends when the bot is removed, which admins hear; coming back it has to be allowed anew", async () => {
  const { admin, mo } = scene;
  admin.sends("/start");
  const group = await openSource(scene, { title: "Fair", members: [mo] });
  group.removesBot(admin);
  await admin.seesText(/Fair: members cannot report from there any more/);
  expect(await statusOf(group)).toBe("lost");
  expect((await audited()).at(-1)).toMatchObject({ by_staff: false, facts: { because: "kicked" } });
  group.addsBot(mo);
  await group.seesText(/an admin of the bot sends \/setup/);
  mo.in(group).sends("/report");
  mo.in(group).sends("/help");
  await group.until((all) => all.filter(({ text }) => /sends \/setup/.test(text)).length === 2);
  expect(answersIn(group)).toEqual([]);
});

it("goes on where a group that becomes a supergroup goes, and where the bot may not write", async () => {
  const { mo, sandbox } = scene;
  mo.sends("/start");
  const group = await openSource(scene, { kind: "group", title: "Yard", members: [mo] });
  group.upgrades();
  await expect.poll(() => statusOf(group)).toBe("active");
  await expect.poll(() => commands(group, mo)).toEqual(["report", "help"]);
  group.restrictsBot();
  const offer = scene.admin.in(group).sends("cheap papers");
  mo.in(group).sends("/report", { replyTo: offer });
  await mo.seesText(/nobody in the group sees this/);
  const rita = sandbox.person();
  group.adds(rita);
  rita.in(group).sends("/report");
  const refused = () =>
    sandbox.calls.some(({ description }) => /not enough rights/.test(description ?? ""));
  await expect.poll(refused).toBe(true);
  expect(await statusOf(group)).toBe("active");
});

it("many commands of one person are answered once a minute, and no answer stays", async () => {
  const { sandbox } = scene;
  const [rita, bill] = [sandbox.person({ firstName: "Rita" }), sandbox.person()];
  const group = await openSource(scene, { title: "Square", members: [rita, bill] });
  const sent = Array.from({ length: 15 }, () => rita.in(group).sends("/report"));
  bill.in(group).sends("/report");
  for (const command of sent) await isTakenAway(group, command);
  await group.until(() => answersIn(group).length === 2);
  await desk.sql`update app_clock set shift = shift + interval '61 seconds'`;
  rita.in(group).sends("/report");
  await group.until(() => answersIn(group).length === 3);
  await desk.sql`update app_clock set shift = shift + interval '10 minutes'`;
  await group.until(() => answersIn(group).length === 0);
  expect(await desk.sql`select 1 from group_asks`).toHaveLength(0);
});

it("a link that nobody followed in ten minutes leads nowhere, and nothing is kept", async () => {
  const { admin, sandbox } = scene;
  const rita = sandbox.person({ firstName: "Rita" });
  const group = await openSource(scene, { title: "Corner", members: [rita] });
  const offer = admin.in(group).sends("cheap papers");
  rita.in(group).sends("/report", { replyTo: offer });
  const link = linkOf(await group.seesText(/Please go on in a private chat/));
  await desk.sql`update app_clock set shift = shift + interval '11 minutes'`;
  await group.until(() => answersIn(group).length === 0);
  rita.follows(link);
  await rita.seesText(/is more than 10 minutes old/);
  await rita.seesText(/What did you see/);
  const [kept] = await desk.sql`
    select (select count(*) from group_asks)::int as asks,
      (select count(*) from drafts where chat_id = ${rita.id} and answers is not null)::int as drafts`;
  expect(kept).toEqual({ asks: 0, drafts: 0 });
});
