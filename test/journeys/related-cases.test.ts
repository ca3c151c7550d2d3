import { describe, expect, it } from "vitest";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward, readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

const chat = (number: number, username: string) => ({
  id: -1_001_000_000_000 - number,
  type: "channel",
  title: "Fish",
  username,
});

function post(number: number, username: string, messageId: number): Subject {
  const reading = readForward({
    type: "channel",
    chat: chat(number, username),
    message_id: messageId,
  });
  if (reading.kind !== "subject") throw new Error("a channel does not hide");
  return reading.subject;
}

function channel(number: number, username: string): Subject {
  const { id, title } = chat(number, username);
  return readSharedChat({ chat_id: id, kind: "channel", title, username }).subject;
}

async function opens(subject: Subject): Promise<string> {
  const id = await desk.files({ by: scene.sandbox.person().id, subject });
  return (await desk.case(id)).code;
}

const read = ({ text }: ShownMessage) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** The card that stands under a code, once it says so. */
async function cardShown(code: string, words: RegExp): Promise<ShownMessage> {
  const isIt = (shown: ShownMessage) => {
    const [first = ""] = read(shown).split("\n");
    return first.includes(code) && words.test(read(shown));
  };
  const [card] = (await scene.review.until((shown) => shown.some(isIt))).filter(isIt);
  if (card === undefined) throw new Error("no such card");
  return card;
}

const cardOf = async (code: string, words: RegExp) => read(await cardShown(code, words));

/** Everything that a case had to tell its related ones was worked off: no card is owed any more. */
async function allIsTold(): Promise<void> {
  const waiting = () => desk.sql`select 1 from inbox where lane = 'related' and done_at is null`;
  await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(0);
}

describe("a message and its channel", () => {
  it("are two cases that know of each other", async () => {
    const message = await opens(post(1, "fish_shop", 5));
    const whole = await opens(channel(1, "fish_shop"));
    const card = await cardOf(whole, /Same place/);
    expect(card).toMatch(
      new RegExp(`Same place: ${message} 💬 t.me/fish_shop/5 open since \\w+ \\w+`),
    );
    await cardOf(message, new RegExp(`Same place: ${whole} 📢 @fish_shop open since`));
  });

  it("hear what became of the other", async () => {
    const message = await opens(post(2, "sold_fish", 5));
    const whole = await opens(channel(2, "sold_fish"));
    await cardOf(whole, /Same place/);
    const posted = await scene.review.seesText(new RegExp(`^.*${message}[^]*sold_fish/5`));
    scene.mo.in(scene.review).presses("Dismiss", { message: posted });
    await scene.mo.in(scene.review).pressesSoon("Not enough to go on");
    await cardOf(whole, new RegExp(`${message} 💬 t.me/sold_fish/5 dismissed`));
  });

  it("name three others and count the rest", async () => {
    const codes: string[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) codes.push(await opens(post(3, "many_fish", number)));
    const card = await cardOf(codes[5] ?? "", /and 2 more/);
    for (const code of codes.slice(2, 5)) expect(card).toContain(code);
  });

  it("are not confused with those of another channel", async () => {
    const code = await opens(post(4, "lone_fish", 5));
    await opens(post(5, "lone_fish_two", 5));
    expect(await cardOf(code, /./)).not.toContain("Same place");
  });
});

describe("one channel, reported by its number and by a name of which Telegram said nothing", () => {
  it("is two cases that name each other once it is told, and becomes one by a press", async () => {
    const given = (text: string) => {
      const [reading] = readSubjects(text);
      if (reading === undefined) throw new Error(`nothing read in ${text}`);
      return reading.subject;
    };
    const byNumber = await opens(given("t.me/c/1000000008"));
    const byName = await opens(given("@twin_fish"));
    await cardOf(byName, /twin_fish/);
    expect(await opens(channel(8, "twin_fish"))).toBe(byNumber);
    await cardOf(byNumber, new RegExp(`Perhaps the same, [^]*: ${byName} 📢 @twin_fish open`));
    const card = await cardShown(byName, new RegExp(`Perhaps the same, [^]*: ${byNumber}`));
    const { mo, review } = scene;
    mo.in(review).presses("More", { message: card });
    await mo.in(review).pressesSoon("Merge");
    await mo.in(review).pressesSoon(byNumber);
    await cardOf(byNumber, new RegExp(`with it: [^]*twin_fish[^]*${byName}[^]*3 reports`));
    expect(await opens(given("@twin_fish"))).toBe(byNumber);
  });
});

describe("similar search terms", () => {
  it("are shown to moderators and not to who reports", async () => {
    const first = await opens(termOf("purple walrus capsules"));
    const rita = scene.sandbox.person({ firstName: "Rita" });
    await reportsTerm(rita, "purple walrus capsule");
    await cardOf(first, /Similar: C-\w{8} 🔎 purple walrus capsule open since/);
    const seen = rita
      .sees()
      .map((shown) => read(shown))
      .join("\n");
    expect(seen).not.toContain("capsules");
    expect(seen).not.toContain(first);
  });
});

describe("many reports", () => {
  it("on one thing owe its neighbours no card, and move no version", async () => {
    const message = await opens(post(6, "flood_fish", 5));
    const whole = await opens(channel(6, "flood_fish"));
    await cardOf(whole, new RegExp(message));
    await cardOf(message, new RegExp(whole));
    // The card may name the other case before that one's news has arrived.
    await allIsTold();
    const wanted = () => desk.sql<{ wanted: number }[]>`
      select o.wanted from outbox o join cases c on o.key = 'card:review:' || c.id
      where c.code = ${message}`;
    const [before] = await wanted();
    const id = await desk.files({ by: 70_000, subject: channel(6, "flood_fish") });
    for (let by = 1; by <= 30; by += 1) {
      await desk.files({ by: 70_000 + by, subject: channel(6, "flood_fish") });
    }
    await cardOf(whole, /32 reports by 32 people/);
    await allIsTold();
    expect(await wanted()).toEqual([before]);
    expect((await desk.case(id)).version).toBe(1);
  });
});
