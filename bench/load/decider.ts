// Moderators who dismiss cases with two presses each: the grounds, and one of them. Used by scenarios.
import { CaseId } from "../../src/domain/ids.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { ask, groupId, type Contender } from "../stage/contender.ts";
import { Reporter } from "./journey.ts";
import { fresh, type Watch } from "./phone.ts";
import type { Double } from "../stage/double.ts";

/** What is on the buttons of a card: the one that shows the grounds, and a ground. */
type Buttons = readonly [string, string];

const termsEach = 10;
const filingAtOnce = 16;

/** Cases of Searchlight that nobody has decided on, with what their cards' buttons say. */
export async function fileCases(
  { double, watch, databaseUrl }: Contender,
  count: number,
): Promise<Buttons[]> {
  const query = "select id from cases where status = 'open' and version = 1";
  let left =
    Math.ceil(count / termsEach) - Math.floor((await ask(databaseUrl, query)).length / termsEach);
  const file = async () => {
    while (left > 0) {
      left -= 1;
      await new Reporter(double, watch, termsEach).reports();
    }
  };
  await Promise.all(Array.from({ length: filingAtOnce }, file));
  const rows = await ask(databaseUrl, query);
  return rows.map((row) => {
    const caseId = CaseId.parse(row["id"]);
    const on = (press: CardPress) => buttonData({ on: "card", caseId, version: 1, press });
    return [
      on({ kind: "panel", page: "dismiss" }),
      on({ kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } }),
    ];
  });
}

/** For the bare bot any case is like another. */
export function bareCases(count: number): Buttons[] {
  return Array.from({ length: count }, (_, nth) => [`dismiss:${nth}`, `ground:${nth}:Gone`]);
}

/** Telegram is asked for a person so often a minute at most; each press asks once. */
const decisionsAMinute = 8;

/** Has each moderator decide so often a minute and no more. */
export class Team {
  readonly #shifts: { id: number; turns: number; since: number }[] = [];
  #newest = 1_000;

  next(): number {
    const now = performance.now();
    const first = this.#shifts[0];
    if (first !== undefined && now - first.since > 60_000) {
      this.#shifts.push({ id: first.id, turns: 0, since: now });
      this.#shifts.shift();
    }
    let last = this.#shifts.at(-1);
    if (last === undefined || last.turns === decisionsAMinute) {
      last = { id: (this.#newest += 1), turns: 0, since: now };
      this.#shifts.push(last);
    }
    last.turns += 1;
    return last.id;
  }
}

export class Decider {
  readonly #double: Double;
  readonly #watch: Watch;
  readonly #cases: Buttons[];
  readonly #team: Team;

  constructor({ double, watch }: Contender, cases: Buttons[], team: Team) {
    this.#double = double;
    this.#watch = watch;
    this.#cases = cases;
    this.#team = team;
  }

  /** One decision. @returns milliseconds from each press until the card was changed; nothing is left: none */
  async acts(): Promise<number[]> {
    const buttons = this.#cases.pop();
    if (buttons === undefined) return [];
    const by = this.#team.next();
    // To the bot it is a copy of its card of which it did not hear.
    const card = fresh();
    const took: number[] = [];
    for (const data of buttons) {
      const began = performance.now();
      const edited = this.#watch.until(`message ${card}`, ({ method }) =>
        method.startsWith("edit"),
      );
      this.#double.give(pressOf(by, card, data));
      await edited;
      took.push(performance.now() - began);
    }
    return took;
  }
}

export function pressOf(by: number, card: number, data: string) {
  const bot = { id: 9_001, is_bot: true, first_name: "Bench" };
  const chat = { id: groupId, type: "supergroup", title: "Bench" };
  const message = { message_id: card, date: 1, chat, from: bot };
  const from = { id: by, is_bot: false, first_name: "M", language_code: "en" };
  return { callback_query: { id: String(fresh()), chat_instance: "1", data, from, message } };
}
