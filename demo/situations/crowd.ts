import type { Person } from "telegram-sandbox/people/person";
import { cardsPhone } from "../stage/phones.ts";
import {
  conversationOn,
  conversationOnChildAbuse,
  reportsByHand,
  type Conversation,
} from "./report-by-hand.ts";
import type { Stage } from "../stage/stage.ts";
import { refused, told, type Told } from "./told.ts";
import { whyNoReports } from "../stage/readiness.ts";

/** How many talk with the bot at one time: as many as it answers without a long wait. */
const width = 15;
/** How many report other channels around a grave report; their cards wait while its card goes first. */
const smallBurst = 20;
/** Milliseconds after which the rest go home, as the bot was away for too long. */
const patienceMs = 360_000;

/** How often each of them reports before others come by: the bot takes only a few an hour from one person. */
const reportsEach = 3;

interface Report {
  who: Person;
  conversation: Conversation;
}

/** Passers-by, who report much at a time. */
export class Crowd {
  readonly #stage: Stage;
  readonly #size: number;
  /** Who is there, and how often they have reported. */
  readonly #people = new Map<Person, number>();
  #nora: Person | undefined;
  #noraIsReporting = false;
  #bursts = 0;
  #graveReports = 0;
  #stalls = 0;
  #running: { of: number; reported: number } | undefined;

  /** @param size how many report in a burst */
  constructor(stage: Stage, size: number) {
    this.#stage = stage;
    this.#size = size;
  }

  /** Returns at once; it goes on in the background, and ends by itself or with the world. */
  burst(): Told {
    const why = this.#whyNoBurst() ?? whyNoReports(this.#stage);
    if (why !== undefined) return refused(why);
    this.#bursts += 1;
    const channel = this.#bursts === 1 ? "paper_kite_market" : `paper_kite_market_${this.#bursts}`;
    const conversation = conversationOn(`https://t.me/${channel}`);
    void this.#report(this.#passersBy(this.#size).map((who) => ({ who, conversation })));
    return told(
      `${this.#size} people report @${channel} now, each in a conversation of their own. It takes a good minute. One card counts them all.`,
      cardsPhone(this.#stage.cast),
    );
  }

  /** Nora reports in the midst of the burst that is running, or of a smaller one. */
  reportsGravely(): Told {
    if (this.#noraIsReporting) return refused("Nora is still writing her report.");
    const why = whyNoReports(this.#stage);
    if (why !== undefined) return refused(why);
    this.#graveReports += 1;
    const term = `lantern code ${6 + this.#graveReports}`;
    if (this.#graveReports % reportsEach === 1) this.#nora = undefined;
    const nora = (this.#nora ??= this.#stage.sandbox.person({ firstName: "Nora" }));
    const hers = { who: nora, conversation: conversationOnChildAbuse(term) };
    if (this.#running === undefined) void this.#report(this.#around(hers));
    else void this.#answered(hers, this.#stage.ending);
    return told(
      `In the midst of many reports, Nora reports the search term “${term}” for child sexual abuse. Its card comes before those that wait, and says that nobody should open anything.`,
      cardsPhone(this.#stage.cast),
    );
  }

  /** Faster than Telegram lets a bot write into a group. */
  #around(hers: Report): Report[] {
    const others = this.#passersBy(smallBurst).map((who) => {
      this.#stalls += 1;
      return { who, conversation: conversationOn(`https://t.me/paper_kite_stall_${this.#stalls}`) };
    });
    return others.toSpliced(smallBurst / 2, 0, hers);
  }

  #whyNoBurst(): string | undefined {
    if (this.#running === undefined) return undefined;
    const { reported, of } = this.#running;
    return `The last burst is still going on: ${reported} of ${of} have reported.`;
  }

  #passersBy(count: number): Person[] {
    const willing = [...this.#people].filter(([, reports]) => reports < reportsEach);
    const passersBy = willing.slice(0, count).map(([person]) => person);
    while (passersBy.length < count) {
      const firstName = `Passer-by ${this.#people.size + 1}`;
      const person = this.#stage.sandbox.person({ firstName });
      this.#people.set(person, 0);
      passersBy.push(person);
    }
    for (const person of passersBy) {
      this.#people.set(person, (this.#people.get(person) ?? 0) + 1);
    }
    return passersBy;
  }

  /** Ends by itself: with the last of them, when their patience is over, or with the world. */
  async #report(reports: readonly Report[]): Promise<void> {
    const run = { of: reports.length, reported: 0 };
    this.#running = run;
    const givenUp = AbortSignal.any([this.#stage.ending, AbortSignal.timeout(patienceMs)]);
    const queue = reports.values();
    const oneAfterTheOther = async () => {
      for (const report of queue) {
        if (givenUp.aborted) return;
        if (await this.#answered(report, givenUp)) run.reported += 1;
      }
    };
    await Promise.all(Array.from({ length: width }, oneAfterTheOther));
    this.#running = undefined;
  }

  /** Somebody whom the bot does not answer in time gives up, as people do. */
  async #answered({ who, conversation }: Report, givenUp: AbortSignal): Promise<boolean> {
    const isNora = who === this.#nora;
    if (isNora) this.#noraIsReporting = true;
    const answered = await reportsByHand(who, conversation, givenUp).then(
      () => true,
      () => false,
    );
    if (isNora) this.#noraIsReporting = false;
    return answered;
  }
}
