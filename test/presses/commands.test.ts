import { expect, it } from "vitest";
import type { PressOn } from "../../src/domain/press.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { cardPresses } from "./card-presses.ts";
import { commandCells } from "./command-cells.ts";
import type { World } from "./read-world.ts";
import type { Seed } from "./seed.ts";
import { placeNames } from "./town.ts";
import { openTrial } from "./trial.ts";
import { wrongWith } from "./try-presses.ts";
import { wordsUpdate } from "./updates.ts";

const database = useDatabase();
const trial = opened(() => openTrial(database.url()));

it("every command gets what it is for, or a polite refusal, by everybody in every kind of chat", async () => {
  const { hand, world } = trial;
  const wrong: string[] = [];
  for (const { command, by, at, words, said, changes, isAllowed } of commandCells(world)) {
    const update = wordsUpdate(by, at, `/${command} ${words}`.trim());
    const { touched, owed } = await hand.take([update], "undo");
    const cell = `/${command} by ${by} in ${at}`;
    const isSaid = said === undefined ? owed.length === 0 : owed.includes(said);
    if (!isSaid) wrong.push(`${cell}: ${said ?? "nothing"} expected, found ${owed.join(", ")}`);
    const mustNot = !isAllowed && touched.length > 0;
    const should = changes !== undefined && !touched.includes(changes);
    if (mustNot || should) wrong.push(`${cell}: changed ${touched.join(", ")}`);
  }
  expect(wrong).toEqual([]);
});

it("no button of a card does anything in another kind of chat than its own", async () => {
  const { hand, world } = trial;
  const wrong: string[] = [];
  for (const { press, by, at } of cardSeeds(world)) {
    for (const elsewhere of placeNames.filter((place) => place !== at)) {
      const found = await wrongWith(hand, { by, at: elsewhere, data: buttonData(press) });
      if (found !== undefined) wrong.push(`${JSON.stringify(press)} in ${elsewhere}: ${found}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Every button, on a case that waits for moderators and on one that waits for seniors. */
function cardSeeds(world: World): readonly Seed<PressOn<"card">>[] {
  const waiting = (["open", "escalated"] as const).map((wanted) =>
    world.cases.find(({ status, holder }) => status === wanted && holder === null),
  );
  return cardPresses
    .seeds(world)
    .filter(({ press, at }) => press.caseId === waiting[at === "escalation" ? 1 : 0]?.id);
}
