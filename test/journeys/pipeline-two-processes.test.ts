import { beforeAll, expect, inject, it } from "vitest";
import type { BotProcess } from "../support/bot-process.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { markIn } from "../../src/db/sealed.ts";

const people = { some: 25, all: 100 }[inject("crowd")];
const rounds = 6;
const scene = useScene({ scale: 1, unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);
let second: BotProcess;

beforeAll(async () => {
  second = await scene.startsAnother();
});

const word = (index: number) => String.fromCharCode(97 + index).repeat(3);

it(
  `keep each person's order and do nothing twice, with ${people * (3 * rounds + 2)} updates in parallel`,
  { timeout: 300_000 },
  async () => {
    const { sandbox } = scene;
    sandbox.faults.set({ duplicateUpdates: 0.1 });
    const crowd = Array.from({ length: people }, () => sandbox.person());
    for (const person of crowd) person.sends("/start");
    for (let round = 0; round < rounds; round += 1) {
      for (const person of crowd) {
        person.pressesData({ message_id: 1 }, "h:search_term");
        person.sends(`round ${word(round)}`);
        if (round < rounds - 1) person.sends("/cancel");
      }
    }
    for (const person of crowd) {
      person.sends("/privacy");
      person.sends("/status");
    }
    expect(sandbox.updates.length).toBeGreaterThanOrEqual(people * (3 * rounds + 2));
    const open = async () => {
      const [row] = await desk.sql`
        select (select count(*) from inbox where done_at is null)
          + (select count(*) from outbox where status in ('waiting', 'sending')) as count`;
      return Number(row?.["count"]);
    };
    await Promise.all(
      crowd.map((person) => person.seesText(/You have not reported/, { withinMs: 240_000 })),
    );
    await expect.poll(open, { timeout: 60_000 }).toBe(0);

    // A text that came before its button, or after its /cancel, would leave a draft at another step.
    const chats = crowd.map(({ id }) => String(markIn(id)));
    const drafts = await desk.sql<
      { steps: string[]; states: string[]; last: { subjects: { display: string }[] } }[]
    >`
      select array_agg(step order by id) as steps, array_agg(status order by id) as states,
        (array_agg(answers order by id desc))[1] as last
      from drafts where chat_id = any(${chats}::bigint[]) group by chat_id`;
    expect(drafts).toHaveLength(people);
    const answered = Array.from({ length: rounds }, () => "seen_in");
    const cancelled = Array.from({ length: rounds - 1 }, () => "cancelled");
    for (const { steps, states, last } of drafts) {
      expect(steps).toEqual(answered);
      expect(last.subjects[0]?.display).toBe(`round ${word(rounds - 1)}`);
      expect(states).toEqual([...cancelled, "open"]);
    }
    const times = (words: RegExp) =>
      crowd.map(
        (person) =>
          person.sees().filter(({ text, from }) => from === "bot" && words.test(text)).length,
      );
    expect(new Set(times(/^Cancelled\./))).toEqual(new Set([rounds - 1]));
    expect(new Set(times(/What is kept about you/))).toEqual(new Set([1]));
    expect(new Set(times(/You have not reported/))).toEqual(new Set([1]));
    const [faulty] = await desk.sql`
      select max(attempts) as attempts from inbox`;
    expect(faulty?.["attempts"]).toBe(0);
  },
);

it("both had their part in it", () => {
  for (const bot of [scene.bot(), second]) {
    expect(bot.output().split("message_sent").length).toBeGreaterThan(50);
  }
});

it("after kill -9 of the one that polls the other takes over in less than ten seconds", async () => {
  const polls = () => scene.bot().output().includes('"role":"poller","event":"role_taken"');
  const [polling, other] = polls() ? [scene.bot(), second] : [second, scene.bot()];
  scene.sandbox.faults.clear();
  await polling.kill();
  const began = performance.now();
  const rita = scene.sandbox.person();
  rita.sends("/privacy");
  await rita.seesText("What is kept about you");
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(other.isRunning()).toBe(true);
});
