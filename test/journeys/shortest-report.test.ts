import type { Person } from "telegram-sandbox/people/person";
import { describe, expect, it } from "vitest";
import { getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();

/** What a frightened person has to do, after /start, and to read, with the buttons. Whoever makes it more changes this. */
const least = {
  "a search term": { actions: 5, words: 200 },
  "a link": { actions: 3, words: 100 },
};

/** Every text that stood in the chat, once, and its buttons, which it loses later. */
class Reading {
  readonly #seen = new Map<string, string>();
  actions = 0;
  readonly #person: Person;

  constructor(person: Person) {
    this.#person = person;
  }

  get words(): number {
    return (
      [...this.#seen]
        .flat()
        .join(" ")
        .match(/[\p{L}\p{N}][\p{L}\p{N}'’@_.-]*/gu)?.length ?? 0
    );
  }

  async acts(deed: () => unknown, until: RegExp): Promise<void> {
    await deed();
    this.actions += 1;
    await this.#person.seesText(until);
    this.look();
  }

  look(): void {
    for (const { from, text, buttons } of this.#person.sees()) {
      if (from !== "bot") continue;
      const labels = buttons.flat().map((button) => button.text);
      this.#seen.set(text, this.#seen.get(text) ?? labels.join(" "));
    }
  }
}

describe("the shortest report", () => {
  it("of a search term", async () => {
    const rita = scene.sandbox.person({ firstName: "Rita" });
    const reading = new Reading(rita);
    rita.sends("/start");
    await rita.seesText(/What did you see/);
    reading.look();
    await reading.acts(() => taps(rita, "Search term"), /Which words/);
    await reading.acts(() => rita.sends("blue starfish"), /Where did you search/);
    await reading.acts(() => taps(rita, "Telegram search"), /What does it lead to/);
    await reading.acts(() => taps(rita, "Drugs"), /Check and submit/);
    await reading.acts(() => taps(rita, "Submit"), /has been received/);
    expect((await getsReceipt(rita)).codes).toHaveLength(1);
    expect(reading.actions).toBe(least["a search term"].actions);
    expect(reading.words).toBeLessThanOrEqual(least["a search term"].words);
  });

  it("of a link", async () => {
    const rita = scene.sandbox.person({ firstName: "Rita" });
    const reading = new Reading(rita);
    await reading.acts(() => rita.sends("https://t.me/shortest"), /What is it about/);
    await reading.acts(() => taps(rita, "Drugs"), /Check and submit/);
    await reading.acts(() => taps(rita, "Submit"), /has been received/);
    expect((await getsReceipt(rita)).codes).toHaveLength(1);
    expect(reading.actions).toBe(least["a link"].actions);
    expect(reading.words).toBeLessThanOrEqual(least["a link"].words);
  });
});
