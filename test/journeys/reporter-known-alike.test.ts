import { describe, expect, it } from "vitest";
import type { Call } from "telegram-sandbox/calls/call-log";
import type { Person } from "telegram-sandbox/people/person";
import { getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

async function reports(person: Person, words: string, ...labels: (string | RegExp)[]) {
  person.sends(words);
  for (const label of labels) await taps(person, label);
  return getsReceipt(person);
}

const plainly = ["Drugs", "Submit"];
const gravely = ["Child sexual abuse", /^Go on$/, "Submit"];

const cardOf = (words: RegExp, counts: RegExp) =>
  scene.review.until((all) => all.some(({ text }) => words.test(text) && counts.test(text)));

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
    // Ids first: a random one may hold what reads as a code.
    return value.replaceAll(/\b([dr]):[\w-]{22}:/g, "$1:").replaceAll(/R-\w{8}/g, "R");
  };
  const isHers = ({ method, params }: Call) =>
    params["chat_id"] === person.id && method !== "getChatMember";
  return scene.sandbox.calls
    .filter(isHers)
    .map(({ method, params }) => `${method} ${JSON.stringify(params, anonymous)}`);
}

describe.concurrent("somebody who reports what others reported", () => {
  it("is told nothing else than somebody to whom it is new", async () => {
    const [first, second] = [newcomer(), newcomer()];
    for (const person of [first, second]) await reports(person, "@same_walk", ...plainly);
    expect(await heard(second)).toEqual(await heard(first));
  });
});

describe.concurrent("under the gravest categories", () => {
  it("what is known and what is new are answered alike, in every call", async () => {
    const people = [newcomer(), newcomer(), newcomer()] as const;
    for (const person of people) await reports(person, "https://t.me/gravest_walk", ...gravely);
    const [unknown, known] = [await heard(people[1]), await heard(people[2])];
    expect(known).toEqual(unknown);
    await cardOf(/gravest_walk/, /3 reports by 3 people/);
  });

  it("what was reported under another one is answered as if it were new", async () => {
    await reports(newcomer(), "https://t.me/gravest_later", ...plainly);
    const [late, fresh] = [newcomer(), newcomer()];
    await reports(late, "https://t.me/gravest_later", ...gravely);
    await reports(fresh, "https://t.me/gravest_fresh", ...gravely);
    expect(await heard(late)).toEqual(
      (await heard(fresh)).map((call) => call.replaceAll("gravest_fresh", "gravest_later")),
    );
  });

  it("what was reported is new to whoever calls it something less grave", async () => {
    await reports(newcomer(), "https://t.me/gravest_before", ...gravely);
    const [prober, fresh] = [newcomer(), newcomer()];
    await reports(prober, "https://t.me/gravest_before", ...plainly);
    await reports(fresh, "https://t.me/harmless_fresh", ...plainly);
    expect(await heard(prober)).toEqual(
      (await heard(fresh)).map((call) => call.replaceAll("harmless_fresh", "gravest_before")),
    );
  });
});
