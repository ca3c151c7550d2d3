import { afterAll, beforeAll, expect, test } from "vitest";
import { isInside } from "telegram-sandbox/chats/members";
import { conversationOn, reportsByHand } from "../../demo/situations/report-by-hand.ts";
import { openShow, type DemoShow } from "../../demo/show.ts";
import type { Situation } from "../../demo/situations/situations.ts";
import type { Person } from "telegram-sandbox/people/person";
import { says } from "telegram-sandbox/messages/shown";

const crowd = 20;
const patient = { timeout: 120_000 };
const wait = { withinMs: 60_000 };
const polled = { timeout: 60_000 };

let show: DemoShow;

/** One world for all of it, as somebody has who tries one situation after the other. */
beforeAll(async () => {
  show = await openShow({ readDatabase: async () => undefined, crowd });
  await show.stage.bot.started();
}, 120_000);

afterAll(() => show.close());

/** The words of what was set in motion. */
async function makes(situation: Situation): Promise<string> {
  const done = await show.makeSituation(situation);
  if (done.kind !== "told") throw new Error(`not told: ${JSON.stringify(done)}`);
  return done.words;
}

async function refusal(situation: Situation): Promise<string> {
  const done = await show.makeSituation(situation);
  if (done.kind !== "refused") throw new Error(`not refused: ${JSON.stringify(done)}`);
  return done.words;
}

async function reports(who: Person, link: string): Promise<void> {
  await reportsByHand(who, conversationOn(link), AbortSignal.timeout(60_000));
}

test("a situation that there is not is refused", patient, async () => {
  const done = await show.makeSituation("rain");
  expect(done).toEqual({ kind: "refused", words: "There is no such situation." });
});

test("what needs a world that is set up, or a report, says so before there is one", async () => {
  const notYet = /do not arrive in Night watch yet/;
  expect(await refusal("burst")).toMatch(notYet);
  expect(await refusal("grave_in_the_middle")).toMatch(notYet);
  expect(await refusal("block_the_bot")).toMatch(/Report something as Rita first/);
  expect(await refusal("restore_the_line")).toBe("The line is not cut.");
});

test("starting over gives a new world, in which both groups are set up", patient, async () => {
  const former = show.stage;
  former.sandbox.person({ firstName: "Of the former world" });
  const { generation } = show.now();
  const starting = show.startOver();
  expect(await refusal("scam_channel")).toMatch(/A new world is being set up/);
  expect(await starting).toMatchObject({ kind: "told", words: /This is a new world/ });
  const { stage } = show;
  expect(show.now()).toMatchObject({ generation: generation + 1, botState: "up" });
  expect(stage.sandbox.people.map(({ user }) => user.first_name)).not.toContain(
    "Of the former world",
  );
  const { nightWatch, seniorTeam, rita } = stage.cast;
  await nightWatch.seesText(/New reports arrive here/, wait);
  await seniorTeam.seesText(/Escalated cases arrive here/, wait);
  expect(rita.sees()).toEqual([]);
  expect(former.ending.aborted).toBe(true);
});

test("the channel full of scams is there once, and a post of it begins a report", async () => {
  const { sandbox, cast } = show.stage;
  const words = await makes("scam_channel");
  expect(await makes("scam_channel")).toBe(words);
  expect(sandbox.channels.length).toBe(1);
  const [channel] = sandbox.channels;
  const post = channel?.posts("Send 1 paper coin");
  if (post === undefined) throw new Error("no channel");
  cast.rita.passesOn(post);
  await cast.rita.seesText(/golden_lantern_offers/, wait);
  await cast.rita.pressesSoon("Cancel", wait);
});

test("from the market square a message is reported by replying to it, in private", async () => {
  const { cast, sandbox } = show.stage;
  const words = await makes("market_square");
  expect(await makes("market_square")).toBe(words);
  const group = sandbox.groups.at(-1);
  if (group === undefined) throw new Error("no group");
  await group.seesText(/Members can report from here now/, wait);
  const isOffer = ({ text }: { text: string }) => text.startsWith("Passports");
  const offer = (await group.until((all) => all.some(isOffer), wait)).find(isOffer);
  const command = cast.rita.in(group).sends("/report", { replyTo: offer ?? { message_id: 0 } });
  await cast.rita.seesText(/market_square_group/, wait);
  const isGone = (all: { message_id: number }[]) =>
    all.every(({ message_id }) => message_id !== command.message_id);
  await group.until(isGone, wait);
  await cast.rita.pressesSoon("Cancel", wait);
});

test("who blocks the bot is written to no more, and the case goes on", patient, async () => {
  const { cast, sandbox } = show.stage;
  const { mo, nightWatch } = cast;
  const [cleo, ben] = [sandbox.person({ firstName: "Cleo" }), sandbox.person({ firstName: "Ben" })];
  for (const reporter of [cleo, ben]) await reports(reporter, "https://t.me/velvet_raffle");
  expect(await makes("block_the_bot")).toMatch(/^Ben has blocked the bot/);
  const heard = ben.sees().length;
  const card = await nightWatch.seesText(/velvet_raffle/, wait);
  mo.in(nightWatch).presses("Dismiss", { message: card });
  await mo.in(nightWatch).pressesSoon("No violation", wait);
  await nightWatch.seesText(/Dismissed by.*Mo[^]*velvet_raffle/, wait);
  await cleo.seesText("no violation", wait);
  expect(ben.sees().length).toBe(heard);
});

test("who was removed from the group decides nothing any more", patient, async () => {
  const { mo, ivan, ada, nightWatch } = show.stage.cast;
  await reports(ivan, "https://t.me/copper_coupons");
  const card = await nightWatch.seesText(/copper_coupons/, wait);
  expect(await makes("remove_a_moderator")).toMatch(/^Ada has removed Mo/);
  expect(isInside(nightWatch.record().members.get(mo.id))).toBe(false);
  // A look at what could be chosen may still be theirs for some seconds; a decision is not.
  ada.in(nightWatch).presses("Dismiss", { message: card });
  const press = await mo.in(nightWatch).pressesSoon("No violation", wait);
  expect((await press.answer(60_000)).text).toMatch(/^Only/);
  expect(await refusal("remove_a_moderator")).toMatch(/^Mo is not in Night watch any more/);
  expect(nightWatch.owner).toBe(ada);
});

test("with the line cut nothing comes through, and once it is back nothing was lost", async () => {
  const { cast, sandbox } = show.stage;
  expect(await makes("cut_the_line")).toMatch(/every call of the bot fails/);
  expect(show.now().sandbox.faults.isDown).toBe(true);
  expect(await refusal("cut_the_line")).toBe("The line is cut already.");
  expect(await refusal("burst")).toMatch(/Restore it first/);
  const before = sandbox.calls.length;
  const written = cast.ivan.sends("/start");
  await expect.poll(() => sandbox.calls.slice(before).length, polled).toBeGreaterThan(0);
  expect(sandbox.calls.slice(before).filter(({ ok, cut }) => ok && cut === undefined)).toEqual([]);
  await makes("restore_the_line");
  await cast.ivan.seesText(/Searchlight/, { ...wait, after: written });
  expect(await refusal("restore_the_line")).toBe("The line is not cut.");
});

test(
  "a bot that is killed comes back, and has heard what was written meanwhile",
  patient,
  async () => {
    const { cast, bot } = show.stage;
    const { pid, starts } = bot;
    expect(await makes("kill_the_bot")).toMatch(/comes back by itself/);
    expect(show.now().botState).toBe("down");
    expect(await refusal("kill_the_bot")).toMatch(/not up just now/);
    expect(await refusal("burst")).toMatch(/not up just now/);
    const written = cast.ivan.sends("https://t.me/tin_tombola");
    await cast.ivan.seesText(/tin_tombola/, { ...wait, after: written });
    expect(show.now()).toMatchObject({ botState: "up", bot: { starts: starts + 1 } });
    expect(bot.pid).not.toBe(pid);
    await cast.ivan.pressesSoon("Cancel", wait);
  },
);

test("in a storm of 429 a report gets through, and everything is said once", patient, async () => {
  const { sandbox } = show.stage;
  const calls = sandbox.calls.length;
  expect(await makes("too_many_requests")).toMatch(/one call in five/);
  expect(await refusal("too_many_requests")).toMatch(/ends by itself/);
  const dora = sandbox.person({ firstName: "Dora" });
  await reports(dora, "https://t.me/paper_parade");
  const refused = () => sandbox.calls.slice(calls).filter(({ errorCode }) => errorCode === 429);
  await expect.poll(() => refused().length, polled).toBeGreaterThan(0);
  expect(refused()[0]?.description).toMatch(/retry after [123]$/);
  const receipts = dora.sees().filter(({ text }) => says(text, "Thank you"));
  expect(receipts.length).toBe(1);
});

test("a burst becomes one card that counts all of them", patient, async () => {
  const { nightWatch } = show.stage.cast;
  expect(await makes("burst")).toContain(`${crowd} people report @paper_kite_market now`);
  expect(await refusal("burst")).toMatch(/still going on: \d+ of 20 have reported/);
  await nightWatch.seesText(`${crowd} reports by ${crowd} people`, wait);
  expect(nightWatch.sees().filter(({ text }) => says(text, "paper_kite_market")).length).toBe(1);
});

test("a report on child abuse in the midst of others has its card first", patient, async () => {
  const { nightWatch } = show.stage.cast;
  const words = await makes("grave_in_the_middle");
  expect(words).toContain("lantern code 7");
  expect(await refusal("grave_in_the_middle")).toBe("Nora is still writing her report.");
  const card = await nightWatch.seesText(/lantern code 7/, wait);
  expect(card.text).toMatch(/Do not open/);
  const others = nightWatch.sees().filter(({ text }) => says(text, "paper_kite_stall"));
  expect(others.length).toBeLessThan(crowd);
});
