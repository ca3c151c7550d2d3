import { afterAll, beforeAll, expect, test } from "vitest";
import { openShow, type DemoShow } from "../../demo/show.ts";
import { story } from "../../demo/story/story.ts";
import type { Done } from "sandbox-page/protocol/protocol";
import type { ShownTour } from "sandbox-page/protocol/shown-tour";

let show: DemoShow;

beforeAll(async () => {
  show = await openShow({ readDatabase: async () => undefined, tourBreathMs: 20 });
  await show.stage.bot.started();
}, 120_000);

afterAll(() => show.close());

async function comesTo(state: ShownTour["state"], at: number): Promise<void> {
  await expect
    .poll(() => [show.tour().state, show.tour().at], { timeout: 60_000 })
    .toEqual([state, at]);
}

function wordsOf(done: Done): string {
  return done.kind === "refused" ? done.words : `not refused: ${done.kind}`;
}

test("the tour begins in a new world, goes step by step, and ends when it is left", async () => {
  expect(show.tour()).toMatchObject({ state: "closed", at: 0 });
  expect(show.tour().steps.map(({ title }) => title)).toEqual(story.map(({ title }) => title));
  expect(wordsOf(await show.goTour("next"))).toBe("The tour has not begun.");

  const { generation } = show.now();
  expect(await show.goTour("start")).toEqual({ kind: "done" });
  expect(show.tour().state).toBe("preparing");
  expect(wordsOf(await show.goTour("start"))).toMatch(/new world is being set up/);
  expect(wordsOf(await show.startOver())).toMatch(/new world is being set up/);
  await comesTo("ready", 0);
  expect(show.now().generation).toBe(generation + 1);
  expect(show.tour().words).toBe(story[0]?.words);

  const { rita, ada, nightWatch, seniorTeam } = show.stage.cast;
  expect(wordsOf(await show.goTour("next"))).toBe("Play this step first.");
  expect(show.tour().phones).toEqual([`${ada.id}.${nightWatch.id}`, `${ada.id}.${seniorTeam.id}`]);
  await show.goTour("play");
  expect(show.tour().state).toBe("playing");
  expect(wordsOf(await show.goTour("play"))).toBe("This step is still being played.");
  expect(wordsOf(await show.makeSituation("burst"))).toMatch(/A step of the tour is being played/);
  await expect
    .poll(() => show.tour().focus, { timeout: 60_000 })
    .toBe(`${ada.id}.${nightWatch.id}`);
  await comesTo("played", 0);
  expect(show.tour()).toMatchObject({ words: story[0]?.result, notice: story[0]?.notice });
  expect(show.tour().focus).toBeUndefined();
  await show.goTour("next");
  expect(show.tour()).toMatchObject({ state: "ready", at: 1, words: story[1]?.words, notice: "" });
  expect(nightWatch.sees().length).toBeGreaterThan(0);
  expect(rita.sees()).toEqual([]);

  await show.goTour("leave");
  expect(show.tour()).toMatchObject({ state: "closed", at: 0, words: "", phones: [] });
  expect(show.now().generation).toBe(generation + 1);
}, 120_000);

test("the tour begins as soon as the story on the terminal is over, and not before", async () => {
  const { generation } = show.now();
  let end: () => void = () => undefined;
  const story = new Promise<void>((resolve) => {
    end = resolve;
  });
  const told = show.whileStoryIsTold(story);
  await show.goTour("start");
  expect(show.tour().words).toMatch(/The story is still being told/);
  await show.goTour("leave");
  await show.goTour("start");
  expect(show.now().generation).toBe(generation);
  end();
  await told;
  await comesTo("ready", 0);
  expect(show.now().generation).toBe(generation + 1);
}, 120_000);

test("a step that can’t happen says what was expected, and the tour can begin again", async () => {
  await show.goTour("start");
  await comesTo("ready", 0);
  const { faults } = show.stage.sandbox;
  faults.down();
  expect(wordsOf(await show.goTour("play"))).toBe("The line to Telegram is cut. Restore it first.");
  faults.down(false);
  await show.goTour("play");
  faults.down();
  await comesTo("failed", 0);
  expect(show.tour().words).toMatch(/^Expected .* in Group “Night watch”/);
  faults.down(false);
  expect(wordsOf(await show.goTour("play"))).toMatch(/Start the tour again, or leave it/);
  await show.goTour("leave");
  expect(show.tour().state).toBe("closed");
}, 120_000);
