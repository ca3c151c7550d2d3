import { spreadOf } from "../figures/statistics.ts";
import type { Row } from "../figures/table.ts";
import { newPerson } from "../load/journey.ts";
import { openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const most = 3;
const withinMs = 600_000;

/** The bot was away and so many people wrote: how long until each has an answer. */
export async function outage(run: Run): Promise<Row[]> {
  const count = run.isQuick ? 500 : 10_000;
  const contenders = [
    await openContender(run, "searchlight"),
    await openContender(run, "textbook"),
  ];
  const took = new Map(contenders.map((each): [Contender, number[]] => [each, []]));
  try {
    for (let nth = 0; nth < Math.min(run.pace.rounds, most); nth += 1) {
      for (const [contender, all] of took) {
        run.tell(`${count} waiting for ${contender.kind}`);
        all.push(await drains(contender, count));
      }
    }
  } finally {
    for (const contender of contenders) await contender.close();
  }
  return [...took].map(([{ kind }, all]) => {
    const drained = spreadOf(all.map((ms) => ms / 1_000));
    const perSecond = spreadOf(all.map((ms) => (count / ms) * 1_000));
    return {
      what: `${count} updates waited`,
      who: kind,
      figures: { "drained after s": drained, "a second": perSecond },
    };
  });
}

async function drains(contender: Contender, count: number): Promise<number> {
  const { double, watch } = contender;
  await contender.ends();
  const people = Array.from({ length: count }, newPerson);
  const unanswered = new Set(people);
  const done = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`${unanswered.size} of ${count} had no answer after ${withinMs / 1_000} s`));
    }, withinMs);
    for (const id of people) {
      watch.on(`chat ${id}`, ({ method }) => {
        if (method !== "sendMessage") return;
        watch.off(`chat ${id}`);
        unanswered.delete(id);
        if (unanswered.size > 0) return;
        clearTimeout(late);
        resolve();
      });
    }
  });
  for (const id of people) double.give(startOf(id));
  const began = performance.now();
  await contender.startsAnother();
  await done;
  return performance.now() - began;
}

function startOf(id: number): object {
  const entities = [{ type: "bot_command", offset: 0, length: 6 }];
  const from = { id, is_bot: false, first_name: "P", language_code: "en" };
  const chat = { id, type: "private", first_name: "P" };
  return { message: { message_id: 1, date: 1_700_000_000, chat, from, text: "/start", entities } };
}
