import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../../src/sandbox/call-log.ts";
import type { Person } from "../../src/sandbox/person.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { useDatabase } from "../support/database.ts";
import { asks, getsReceipt, openRecords, reportsFirst, taps } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
let scene: Scene;
let records: ReturnType<typeof openRecords>;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url() });
  records = openRecords(database.url());
});
afterAll(async () => {
  await records.close();
  await scene.close();
});

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  person.sends(words);
  for (const label of labels) await taps(person, label);
  return getsReceipt(person);
}

const plainly = ["Drugs", "Skip", "Submit"];
const gravely = ["Child sexual abuse", /^Go on$/, "Skip", "Submit"];

/** What the bot said in a person's chat, call by call, but for what numbers things. */
async function heard(person: Person): Promise<string[]> {
  await person.until((all) => all.every(({ buttons }) => !/"d:/.test(JSON.stringify(buttons))));
  const numbers = new Map<unknown, string>();
  const anonymous = (key: string, value: unknown): unknown => {
    if (key === "chat_id") return "chat";
    if (key === "message_id") {
      numbers.set(value, numbers.get(value) ?? `message ${numbers.size}`);
      return numbers.get(value);
    }
    if (typeof value !== "string") return value;
    return value.replaceAll(/R-\w{8}/g, "R").replaceAll(/d:[\w-]{22}:/g, "d:");
  };
  const isHers = ({ method, params }: Call) =>
    params["chat_id"] === person.id && method !== "getChatMember";
  return scene.sandbox.calls
    .filter(isHers)
    .map(({ method, params }) => `${method} ${JSON.stringify(params, anonymous)}`);
}

const cardOf = (words: RegExp, counts: RegExp) =>
  scene.review.until((all) => all.some(({ text }) => words.test(text) && counts.test(text)), {
    withinMs: 15_000,
  });

describe.concurrent("somebody who reports what others reported", () => {
  it.each([
    ["search_term", "known walrus"],
    ["material", "@known_walrus"],
  ] as const)("(%s) hears so, and has it counted with one more tap", async (flow, words) => {
    await reportsFirst(newcomer(), flow, words);
    const rita = newcomer();
    if (flow === "search_term") {
      rita.sends("/report");
      await taps(rita, "Search term");
      await rita.seesText(/Which words/);
    }
    rita.sends(words);
    if (flow === "search_term") await taps(rita, "Elsewhere");
    await taps(rita, "Fraud");
    const screen = await asks(rita, "known");
    expect(screen.text).toMatch(/This was already reported\. Yours counts as well\.$/);
    expect(screen.buttons.flat().map(({ text }) => text)).toEqual([
      "✅ Count mine",
      "➕ Add what is new",
      "◀ Back",
      "✕ Cancel",
    ]);
    await taps(rita, "Count mine");
    expect((await getsReceipt(rita)).codes).toHaveLength(1);
    expect(await records.reportsOf(rita)).toMatchObject([{ category: "fraud", note: null }]);
    await cardOf(/known.walrus/, /2 reports by 2 people/);
  });

  it("adds what is new in words, asked for or at once", async () => {
    await reportsFirst(newcomer(), "material", "@known_news");
    const [asked, atOnce] = [newcomer(), newcomer()];
    for (const person of [asked, atOnce]) {
      person.sends("@known_news");
      await taps(person, "Drugs");
      await asks(person, "known");
    }
    await taps(asked, "Add what is new");
    await asks(asked, "details");
    for (const person of [asked, atOnce]) {
      person.sends("They moved to another channel");
      await asks(person, "summary", /They moved to another channel/);
      await taps(person, "Submit");
      await getsReceipt(person);
      expect(await records.reportsOf(person)).toMatchObject([
        { note: "They moved to another channel" },
      ]);
    }
  });

  it("hears it again only when the subject or the category became another one", async () => {
    await reportsFirst(newcomer(), "material", "@known_changed");
    const rita = newcomer();
    rita.sends("@unknown_changed");
    for (const label of ["Drugs", "Skip", "✎ What"]) await taps(rita, label);
    await asks(rita, "subject");
    rita.sends("@known_changed");
    await asks(rita, "known");
    await taps(rita, "Add what is new");
    await asks(rita, "summary");
    await taps(rita, "✎ Note");
    rita.sends("a note");
    await asks(rita, "summary", /a note/);
    await taps(rita, "✎ Category");
    await taps(rita, "Fraud");
    await asks(rita, "known");
    await taps(rita, "Count mine");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ category: "fraud", note: "a note" }]);
  });

  it("is asked on as ever where one of several is new, or the case was decided", async () => {
    const { review, mo } = scene;
    await reportsFirst(newcomer(), "material", "@known_decided");
    await reports(newcomer(), "@known_decided @new_beside_it", ...plainly);
    const card = await review.seesText(/known_decided/);
    await mo.in(review).presses("Dismiss", { message: card }).answer();
    await mo.in(review).pressesSoon("No violation");
    await review.seesText(/Dismissed by Mo[^]*known_decided/);
    await reports(newcomer(), "@known_decided", ...plainly);
  });

  it("is told nothing else than somebody to whom it is new", async () => {
    const [first, second] = [newcomer(), newcomer()];
    for (const person of [first, second]) {
      await reports(
        person,
        "@same_walk",
        "Drugs",
        ...(person === second ? ["Add what"] : []),
        "Skip",
        "Submit",
      );
    }
    const [unknown, known] = [await heard(first), await heard(second)];
    const isTheScreen = (call: string) => call.includes("This was already reported");
    expect(known.filter(isTheScreen)).toHaveLength(1);
    expect(known.filter((call) => !isTheScreen(call))).toEqual(unknown);
  });
});

describe.concurrent("under the gravest categories", () => {
  it("what is known and what is new are answered alike, in every call", async () => {
    const people = [newcomer(), newcomer(), newcomer()] as const;
    for (const person of people) await reports(person, "@gravest_walk", ...gravely);
    await reports(people[0], "@gravest_walk", ...gravely);
    const [unknown, known] = [await heard(people[1]), await heard(people[2])];
    expect(known).toEqual(unknown);
    const again = await heard(people[0]);
    expect(again.slice(0, unknown.length)).toEqual(unknown);
    expect(await records.reportsOf(people[0])).toHaveLength(2);
    await cardOf(/gravest_walk/, /4 reports by 3 people/);
  });

  it("what was reported under another one is answered as if it were new", async () => {
    await reports(newcomer(), "@gravest_later", ...plainly);
    const [late, fresh] = [newcomer(), newcomer()];
    await reports(late, "@gravest_later", ...gravely);
    await reports(fresh, "@gravest_fresh", ...gravely);
    expect(await heard(late)).toEqual(
      (await heard(fresh)).map((call) => call.replaceAll("gravest_fresh", "gravest_later")),
    );
  });

  it("what was reported is new to whoever calls it something less grave", async () => {
    await reports(newcomer(), "@gravest_before", ...gravely);
    const [prober, fresh] = [newcomer(), newcomer()];
    await reports(prober, "@gravest_before", ...plainly);
    await reports(fresh, "@harmless_fresh", ...plainly);
    expect(await heard(prober)).toEqual(
      (await heard(fresh)).map((call) => call.replaceAll("harmless_fresh", "gravest_before")),
    );
  });
});

describe.concurrent("somebody who reports something once more", () => {
  it("hears that it is theirs, and adds to it without being counted twice", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_walrus", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("t.me/own_walrus");
    await taps(rita, "Drugs");
    const screen = await asks(rita, "known");
    expect(screen.text).toContain(`You reported this already: ${codes[0]}`);
    expect(screen.buttons.flat().map(({ text }) => text)).not.toContain("✅ Count mine");
    await taps(rita, "Add what is new");
    await asks(rita, "details");
    rita.sends("They sell more now");
    await asks(rita, "summary");
    await taps(rita, "Submit");
    const added = await rita.seesText(/received/, { after: receipt });
    expect(added.text).toContain(`What you added to ${codes[0]} has been received`);
    expect(added.buttons.flat()[0]).toMatchObject({ kind: "copy", data: codes[0] });
    expect(await records.reportsOf(rita)).toHaveLength(1);
    await cardOf(/own_walrus[^]*They sell more now/, /1 report by 1 person/);
  });

  it("can leave it at that", async () => {
    const rita = newcomer();
    await reports(rita, "@own_left", ...plainly);
    rita.sends("@own_left");
    await taps(rita, "Drugs");
    await asks(rita, "known");
    await taps(rita, "Cancel");
    await rita.seesText(/Cancelled/);
    expect(await records.reportsOf(rita)).toHaveLength(1);
  });

  it("together with something new has one receipt for both", async () => {
    const rita = newcomer();
    const { codes } = await reports(rita, "@own_first", ...plainly);
    const receipt = await rita.seesText(/received/);
    rita.sends("@own_first @own_second");
    for (const label of plainly) await taps(rita, label);
    const both = await rita.seesText(/received/, { after: receipt });
    expect(both.text).toContain(codes[0]);
    expect(both.text).toMatch(/Your 2 reports/);
    expect(await records.reportsOf(rita)).toHaveLength(2);
  });
});

it("breaks no rule of what may be called, and names no reporter to a group", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
