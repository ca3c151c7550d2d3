import { describe, expect, it } from "vitest";
import { Chance } from "telegram-sandbox/clock";
import { isTransientFault } from "../../src/db/faults.ts";
import { buttonData, readPress } from "../../src/telegram/presses.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";
import { startAnswering } from "./answering-telegram.ts";
import { openHand, type Hand } from "./hand.ts";
import type { World } from "./read-world.ts";
import { openTrial } from "./trial.ts";
import { tryMutations, tryValid } from "./try-presses.ts";
import { pressUpdate } from "./updates.ts";

const database = useDatabase();
const trial = opened(() => openTrial(database.url()));
const gullible = opened(() => startAnswering(() => "administrator"));
const seed = 20_261_125;

it("valid presses of every kind change something", async () => {
  const { findings } = await tryValid(trial.hand, trial.world, 1);
  expect(findings).toEqual([]);
});

it("mutations of valid presses change nothing, and each is answered", async () => {
  const { hand, world } = trial;
  const given = { world, chance: new Chance(seed), count: 1_000 };
  const { findings } = await tryMutations(hand, given);
  expect(findings).toEqual([]);
});

it("a press is answered in words, once", async () => {
  const press = { by: "eve", at: "review", data: "h:home", shape: "forwarded" } as const;
  const update = pressUpdate(press);
  const { after } = await trial.hand.take([update], "undo");
  for (const act of after) await act();
  expect(trial.api.answers.get(update.callback_query?.id ?? "")).toEqual([
    "This button does not work any more.",
  ]);
});

it("an admin lets members report from a group", async () => {
  const data = buttonData({ on: "set_up", choice: "source" });
  const update = pressUpdate({ by: "ada", at: "group", data, shape: "usual" });
  expect((await trial.hand.take([update], "undo")).touched).toContain("source_groups");
});

it("a full disk in the middle of a report is none of its update's faults", async () => {
  const client = openClient(database.url());
  await client.unsafe(`
    create function disk_is_full() returns trigger language plpgsql as $$
    begin raise exception 'full' using errcode = '53100'; end $$;
    create trigger disk_is_full before update on drafts execute function disk_is_full()`);
  const over = buttonData({ on: "home", to: "over" });
  const update = pressUpdate({ by: "vera", at: "private", data: over, shape: "usual" });
  const error = await trial.hand.take([update], "undo").catch((fault: unknown) => fault);
  await client`drop trigger disk_is_full on drafts`;
  await client.end();
  expect(isTransientFault(error)).toBe(true);
});

describe("what is tried finds out a bot", () => {
  const findingsOf = (hand: Pick<Hand, "take">, world: World) =>
    tryMutations(hand, { world, chance: new Chance(seed), count: 500, stopAtFirst: true });

  it("that takes everybody for a member of the team", async () => {
    const hand = await openHand(database.url(), gullible.apiRoot);
    const { findings } = await findingsOf(hand, trial.world);
    await hand.close();
    expect(findings[0]).toMatch(/^changed /);
  });

  it("that takes every version for the present one", async () => {
    const { hand, world } = trial;
    const take: Hand["take"] = (updates, then) =>
      hand.take(
        updates.map((update) => ofToday(update, world)),
        then,
      );
    const { findings } = await findingsOf({ take }, world);
    expect(findings[0]).toMatch(/^changed /);
  });

  it("that leaves presses without an answer", async () => {
    const { hand, world } = trial;
    const take: Hand["take"] = async (...given) => ({ ...(await hand.take(...given)), after: [] });
    const { findings } = await findingsOf({ take }, world);
    expect(findings[0]).toMatch(/^answered 0 times/);
  });
});

type Update = Parameters<Hand["take"]>[0][number];

/** The press on a card, as if it had been drawn just now. */
function ofToday(update: Update, { cases }: World): Update {
  const { callback_query: query } = update;
  const press = readPress(query?.data ?? "");
  const version = press?.on === "card" && cases.find(({ id }) => id === press.caseId)?.version;
  if (query === undefined || press?.on !== "card" || !version) return update;
  return { ...update, callback_query: { ...query, data: buttonData({ ...press, version }) } };
}
