// How soon a bot is there. Also asked of grown databases.
import { setTimeout as sleep } from "node:timers/promises";
import { spreadOf } from "../figures/statistics.ts";
import type { Row } from "../figures/table.ts";
import { newPerson } from "../load/journey.ts";
import { Phone } from "../load/phone.ts";
import { openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

/** How long somebody waits whose message came before the bot was started. */
export async function start(run: Run): Promise<Row[]> {
  const contenders = await Promise.all([
    openContender(run, "searchlight"),
    openContender(run, "textbook"),
    openContender(run, "bare"),
  ]);
  const took = new Map(contenders.map((each): [Contender, number[]] => [each, []]));
  run.tell("start");
  try {
    for (let nth = 0; nth < run.pace.rounds; nth += 1) {
      for (const [contender, all] of took) all.push(await startsAnew(contender));
    }
  } finally {
    for (const contender of contenders) await contender.close();
  }
  return [...took].map(([{ kind }, all]) => ({
    what: "from the start to the first answer",
    who: kind,
    figures: { ms: spreadOf(all) },
  }));
}

/** Ends a bot's processes and starts one. @returns milliseconds until it answered what waited */
export async function startsAnew(contender: Contender): Promise<number> {
  await contender.ends();
  const phone = new Phone(contender.double, contender.watch, { id: newPerson() });
  const answered = phone.says("/start", /Search term/);
  await contender.startsAnother();
  const ms = await answered;
  phone.close();
  // What it still plans and sets after its start is not part of the next one.
  await sleep(500);
  return ms;
}
