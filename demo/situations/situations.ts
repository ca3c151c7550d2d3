// What the page can set in motion in one world. Used by the show, and by the cards that offer it.
import { blockTheBot, removeAModerator } from "./absences.ts";
import { Crowd } from "./crowd.ts";
import { Line } from "./line.ts";
import { MarketSquare } from "./market-square.ts";
import { phoneOf } from "../stage/phones.ts";
import { makeScamChannel } from "./scam-channel.ts";
import type { Stage } from "../stage/stage.ts";
import { refused, told, type Told } from "./told.ts";

export type Situation =
  | "scam_channel"
  | "market_square"
  | "burst"
  | "grave_in_the_middle"
  | "too_many_requests"
  | "cut_the_line"
  | "restore_the_line"
  | "block_the_bot"
  | "remove_a_moderator"
  | "kill_the_bot";

/** What can be set in motion in one world, beside what its people do. */
export class Situations {
  readonly #table: Map<string, () => Told>;

  /** @param crowd how many report in a burst */
  constructor(stage: Stage, crowd: number) {
    const people = new Crowd(stage, crowd);
    const line = new Line(stage);
    const market = new MarketSquare(stage);
    let scams: Told | undefined;
    const table: Record<Situation, () => Told> = {
      market_square: () => market.open(),
      scam_channel: () => (scams ??= makeScamChannel(stage)),
      burst: () => people.burst(),
      grave_in_the_middle: () => people.reportsGravely(),
      too_many_requests: () => line.refusesManyCalls(),
      cut_the_line: () => line.isCut(),
      restore_the_line: () => line.isRestored(),
      block_the_bot: () => blockTheBot(stage),
      remove_a_moderator: () => removeAModerator(stage),
      kill_the_bot: () => killTheBot(stage),
    };
    this.#table = new Map(Object.entries(table));
  }

  make(situation: string): Told {
    return this.#table.get(situation)?.() ?? refused("There is no such situation.");
  }
}

function killTheBot({ bot, cast }: Stage): Told {
  if (bot.state !== "up") return refused("The bot is not up just now; it comes by itself.");
  bot.kill();
  return told(
    "The bot’s process is killed, and its database with it. It comes back by itself in a few seconds. Write something meanwhile: nothing is lost.",
    phoneOf(cast.rita),
  );
}
