import { setTimeout as sleep } from "node:timers/promises";
import { Chance } from "telegram-sandbox/clock";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";
import { between, nameCanary, planReport, type Plan } from "./plans.ts";
import { codesIn, nextDeed, screenOf, sign, type Deed } from "./reporter-sight.ts";

/** Somebody who did something, was heard (the update was confirmed), and never saw an answer. */
export type Silence = { chatId: number; updateId: number; deed: string; sees: string };

export type Crowd = {
  people: readonly Person[];
  silences: readonly Silence[];
  /** Resolves when everybody is done or waits in vain; call `giveUp` when nothing moves any more. */
  done: Promise<void>;
  giveUp: () => void;
  /** One more person, who reports something that others report as well; undefined: not within that time. */
  reportsOnce: (withinMs: number) => Promise<Person | undefined>;
};

type Town = {
  sandbox: Sandbox;
  seed: number;
  people: number;
  /** How much of the load is over, from 0 to 1: people keep arriving for most of it. */
  progress: () => number;
  reportsEach: number;
  /** Nobody begins a further report once this aborts. */
  closing: AbortSignal;
};

/** People who report, each in their own time, led only by what they see. */
export function letReport(town: Town): Crowd {
  const people: Person[] = [];
  const silences: Silence[] = [];
  const givenUp = new AbortController();
  const joins = (who: number) => {
    const person = town.sandbox.person({
      firstName: nameCanary(who),
      username: `${nameCanary(who)}_user`,
      languageCode: "en",
    });
    people.push(person);
    return person;
  };
  const reportsOnce = async (withinMs: number) => {
    const who = people.length + town.people;
    const chance = new Chance(town.seed * 1_000 + who);
    const person = joins(who);
    const late = new AbortController();
    const reporter = new Reporter(town.sandbox, person, chance, late.signal, []);
    const timer = setTimeout(() => late.abort(), withinMs);
    await reporter.report(planReport(chance, who, 0));
    clearTimeout(timer);
    return codesIn(person.sees()).size > 0 ? person : undefined;
  };
  const lives = Array.from({ length: town.people }, async (_, who) => {
    const chance = new Chance(town.seed * 1_000 + who);
    const person = joins(who);
    const reporter = new Reporter(town.sandbox, person, chance, givenUp.signal, silences);
    const arrival = between(chance, 0, 0.8);
    while (!town.closing.aborted && town.progress() < arrival) await sleep(100);
    for (let nth = 0; nth < town.reportsEach; nth += 1) {
      if (town.closing.aborted || givenUp.signal.aborted) return;
      await reporter.report(planReport(chance, who, nth));
      if (chance.hits(0.15)) await reporter.withdraw();
      await sleep(between(chance, 100, 3_000));
    }
  });
  const done = Promise.all(lives).then(() => undefined);
  return { people, silences, done, giveUp: () => givenUp.abort(), reportsOnce };
}

class Reporter {
  readonly #sandbox: Sandbox;
  readonly #person: Person;
  readonly #chance: Chance;
  readonly #givenUp: AbortSignal;
  readonly #silences: Silence[];
  /** The patient wait as long as it takes; the others press again and start over. */
  readonly #patient: boolean;

  constructor(
    sandbox: Sandbox,
    person: Person,
    chance: Chance,
    givenUp: AbortSignal,
    silences: Silence[],
  ) {
    this.#sandbox = sandbox;
    this.#person = person;
    this.#chance = chance;
    this.#givenUp = givenUp;
    this.#silences = silences;
    this.#patient = chance.hits(0.6);
  }

  /** Goes on until a receipt with a new code is there. */
  async report(plan: Plan): Promise<void> {
    const before = codesIn(this.#person.sees());
    const isDone = () => codesIn(this.#person.sees()).size > before.size;
    let startAgain = false;
    while (!this.#givenUp.aborted && !isDone()) {
      await sleep(between(this.#chance, 30, 300));
      if (isDone()) return;
      const deed: Deed = startAgain
        ? { kind: "say", text: "/start" }
        : nextDeed(plan, this.#person.sees());
      startAgain = false;
      const seen = sign(screenOf(this.#person.sees()));
      const update = this.#do(deed);
      const moved = () => isDone() || sign(screenOf(this.#person.sees())) !== seen;
      const outcome = await this.#wait(moved, update);
      if (outcome === "impatient") startAgain = this.#chance.hits(0.5);
      if (outcome === "given_up" && update.confirmed) this.#tellSilence(deed, update);
    }
  }

  /** Takes back the newest report, unless it was decided or something else is in the way. */
  async withdraw(): Promise<void> {
    const ways = [/^r:[\w-]{22}:open:/, /:withdraw:/, /:withdraw_now:/];
    let seen = sign(screenOf(this.#person.sees()));
    let update = this.#do({ kind: "say", text: "/status" });
    for (const way of ways) {
      const moved = () => sign(screenOf(this.#person.sees())) !== seen;
      const outcome = await this.#wait(moved, update);
      const on = screenOf(this.#person.sees());
      const data = on?.buttons.flat().find((button) => way.test(button.data))?.data;
      if (outcome !== "moved" || on === undefined || data === undefined) return;
      seen = sign(on);
      update = this.#do({ kind: "press", on, data });
    }
    const settled = () => sign(screenOf(this.#person.sees())) !== seen;
    const outcome = await this.#wait(settled, update);
    if (outcome === "given_up" && update.confirmed) {
      this.#tellSilence({ kind: "say", text: "withdrew a report" }, update);
    }
  }

  #do(deed: Deed): Sandbox["updates"][number] {
    if (deed.kind === "say") this.#person.sends(deed.text);
    else this.#person.pressesData(deed.on, deed.data);
    const update = this.#sandbox.updates.at(-1);
    if (update === undefined) throw new Error("What a person does makes an update");
    return update;
  }

  async #wait(
    moved: () => boolean,
    update: Sandbox["updates"][number],
  ): Promise<"moved" | "impatient" | "lapsed" | "given_up"> {
    const limit = this.#patient ? Infinity : between(this.#chance, 1_500, 4_000);
    const since = performance.now();
    for (;;) {
      if (moved()) return "moved";
      if (this.#givenUp.aborted) return "given_up";
      // The client's waiting sign went away without anybody having taken the press.
      if (update.expired && !update.confirmed) return "lapsed";
      if (performance.now() - since > limit) return "impatient";
      await this.#person
        .until(moved, { withinMs: 250 })
        .then(() => undefined)
        .catch(() => undefined);
    }
  }

  #tellSilence(deed: Deed, update: Sandbox["updates"][number]): void {
    this.#silences.push({
      chatId: this.#person.id,
      updateId: update.update.update_id,
      deed: deed.kind === "say" ? `said ${deed.text}` : `pressed ${deed.data}`,
      sees: sign(screenOf(this.#person.sees())),
    });
  }
}
