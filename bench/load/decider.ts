// Moderators who dismiss cases with two presses each: the grounds, and one of them. Used by scenarios.
import { CaseId } from "../../src/domain/ids.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { cardKeyPrefix } from "../../src/db/speaking/posted-store.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { ask, groupId, type Contender } from "../stage/contender.ts";
import { Reporter } from "./journey.ts";
import { fresh, type Watch } from "./phone.ts";
import type { Double } from "../stage/double.ts";

/** A card in the group, with what is on its buttons: the one that shows the grounds, and a ground. */
type Card = { messageId: number; buttons: readonly [string, string] };

const termsEach = 10;
const filingAtOnce = 16;

/**
 * Cards of Searchlight that nobody has decided on. Where a case waits in the digest, its card is taken for shown: it
 * would take a press for each ten of them.
 */
export async function fileCases(
  { double, watch, databaseUrl }: Contender,
  count: number,
): Promise<Card[]> {
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
  await ask(
    databaseUrl,
    `insert into posted_messages (chat_id, message_id, key)
      select ${groupId}, ${firstShown} + row_number() over (), '${cardKeyPrefix("review")}' || id
      from (${query}) open where not exists (
        select 1 from posted_messages where key = '${cardKeyPrefix("review")}' || id)`,
  );
  firstShown += count + mostShown;
  const rows = await ask(
    databaseUrl,
    `select open.id, max(message_id)::float8 as at from (${query}) open
      join posted_messages on key = '${cardKeyPrefix("review")}' || open.id group by 1`,
  );
  return rows.map((row) => {
    const caseId = CaseId.parse(row["id"]);
    const on = (press: CardPress) => buttonData({ on: "card", caseId, version: 1, press });
    return {
      messageId: Number(row["at"]),
      buttons: [
        on({ kind: "panel", page: "dismiss" }),
        on({ kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } }),
      ],
    };
  });
}

/** Beyond all that the double numbers. */
let firstShown = 800_000_000;
/** More than ever wait in a run's digest. */
const mostShown = 100_000;

/** For the bare bot any case is like another. */
export function bareCases(count: number): Card[] {
  return Array.from({ length: count }, (_, nth) => ({
    messageId: fresh(),
    buttons: [`dismiss:${nth}`, `ground:${nth}:Gone`],
  }));
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
  readonly #cases: Card[];
  readonly #team: Team;

  constructor({ double, watch }: Contender, cases: Card[], team: Team) {
    this.#double = double;
    this.#watch = watch;
    this.#cases = cases;
    this.#team = team;
  }

  /** One decision. @returns milliseconds from each press until the card was changed; nothing is left: none */
  async acts(): Promise<number[]> {
    const card = this.#cases.pop();
    if (card === undefined) return [];
    const by = this.#team.next();
    const took: number[] = [];
    for (const data of card.buttons) {
      const began = performance.now();
      const edited = this.#watch.until(`message ${card.messageId}`, ({ method }) =>
        method.startsWith("edit"),
      );
      this.#double.give(pressOf(by, card.messageId, data));
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
