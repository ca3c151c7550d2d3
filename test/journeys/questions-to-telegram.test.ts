import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

// Telegram's own pace, at which the limit of a minute is one.
const scene = useScene({ scale: 1, unlimitedPace: 1 });
const desk = useCaseDesk(scene);

const packed = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
const invented = () => packed(uuidv7());

/** So many updates of somebody were handled. */
async function handled(person: { id: number }, count: number): Promise<void> {
  const done = () => desk.sql`
    select 1 from inbox where lane = ${String(person.id)} and done_at is not null`;
  await expect.poll(async () => (await done()).length, { timeout: 50_000 }).toBe(count);
}

/** How often Telegram was asked about chats and members since then. */
function asking() {
  const before = scene.sandbox.calls.length;
  return () =>
    scene.sandbox.calls.slice(before).filter(({ method }) => method.startsWith("getChat")).length;
}

it("six hundred forged presses in private ask Telegram twenty times, and nothing about chats that are not known", async () => {
  const { sandbox, review } = scene;
  const eve = sandbox.person({ firstName: "Eve" });
  eve.sends("/start");
  const screen = await eve.seesText(/What did you see/);
  const asked = asking();
  const press = (group: number) =>
    eve.pressesData(screen, `f:${invented()}:sent:${Math.abs(group)}`).answer(60_000);
  await Promise.all(Array.from({ length: 300 }, (_, at) => press(-1_009_000_000_000 - at)));
  expect(asked()).toBe(0);
  await desk.forward(10 * 60_000);
  const answers = await Promise.all(Array.from({ length: 300 }, () => press(review.id)));
  expect(asked()).toBeLessThanOrEqual(20);
  expect(answers.some(({ text }) => text.includes("try again in a minute"))).toBe(true);
  expect(answers.some(({ text }) => text.includes("Please wait a minute"))).toBe(true);
});

it("three hundred invented links ask Telegram nothing about chats that are not known, and twenty times about one that is", async () => {
  const { sandbox, review } = scene;
  const asked = asking();
  const [eve, ben] = [sandbox.person({ firstName: "Eve" }), sandbox.person({ firstName: "Ben" })];
  for (let at = 0; at < 100; at += 1) eve.sends(`/start d${invented()}_${1_009_000_000_000 + at}`);
  await handled(eve, 100);
  expect(asked()).toBe(0);
  for (let at = 0; at < 200; at += 1) ben.sends(`/start d${invented()}_${Math.abs(review.id)}`);
  await handled(ben, 200);
  const owed = await desk.sql<{ message: { text?: string } }[]>`
    select message from outbox where chat_id = ${ben.id}`;
  const counts = new Map<string, number>();
  for (const { message } of owed) {
    const text = message.text ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  expect(asked()).toBe(20);
  expect(counts.get("details-refused")).toBe(20);
  expect(counts.get("too-fast")).toBe(1);
  // Once a minute.
  expect([1, 2]).toContain(counts.get("answer-too-often"));
});

it("who presses more in a minute than Telegram is asked for is told so, decides nothing, and goes on after it", async () => {
  const { review, mo, mia } = scene;
  const id = await desk.files({ by: 7_001, subject: termOf("too often pressed") });
  const card = await review.seesText("too often pressed");
  const asked = asking();
  const stale = `c:${packed(id)}:7:dismiss:no_violation`;
  for (let at = 0; at < 20; at += 1) await mo.in(review).pressesData(card, stale).answer();
  expect(asked()).toBe(20);
  const decides = `c:${packed(id)}:1:dismiss:no_violation`;
  const { text, alert } = await mo.in(review).pressesData(card, decides).answer();
  expect(text).toMatch(/try again in a minute/);
  expect(alert).toBe(true);
  expect(asked()).toBe(20);
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
  expect((await mia.in(review).pressesData(card, stale).answer()).text).toMatch(/changed since/);
  await desk.forward(60_001);
  expect((await mo.in(review).pressesData(card, decides).answer()).text).toMatch(/^You dismissed/);
});

it("a stranger's /setup and /report ask nothing where the bot is no guest of an admin", async () => {
  const { sandbox, admin, tom } = scene;
  const group = sandbox.group({ title: "Elsewhere", owner: admin, members: [tom] });
  group.addsBot(admin);
  await group.seesText(/setup/);
  const asked = asking();
  tom.in(group).sends("/setup");
  await group.seesText(/Only an admin of this bot/);
  tom.in(group).sends("/report");
  tom.in(group).sends("/setup");
  await group.until((all) => all.filter(({ text }) => /Only an admin/.test(text)).length === 2);
  expect(asked()).toBe(0);
});
