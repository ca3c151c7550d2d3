import type { Chance } from "telegram-sandbox/clock";
import { buttonData } from "../../src/telegram/presses.ts";
import type { Effect, Hand } from "./hand.ts";
import { drawMutation, ways, type Mutation, type Way } from "./mutations.ts";
import { isLive, mayChange, seedsByKind } from "./press-kinds.ts";
import type { World } from "./read-world.ts";
import type { Seed } from "./seed.ts";
import { pressUpdate } from "./updates.ts";

/** What was tried, and what was wrong with it. */
export type Tried = {
  mutations: number;
  byWay: Readonly<Record<Way, number>>;
  findings: readonly string[];
};

/** Tries mutations of valid presses: each changes nothing, and is answered once. */
export async function tryMutations(
  hand: Pick<Hand, "take">,
  given: { world: World; chance: Chance; count: number; stopAtFirst?: true },
): Promise<Tried> {
  const { world, chance, count, stopAtFirst } = given;
  const draw = { world, chance, seedsByKind: seedsByKind(world) };
  const byWay = Object.fromEntries(ways.map((way) => [way, 0])) as Record<Way, number>;
  const findings: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const mutation = drawMutation(draw);
    for (const way of mutation.ways) byWay[way] += 1;
    const wrong = await wrongWith(hand, mutation);
    if (wrong === undefined) continue;
    findings.push(`${wrong}: ${JSON.stringify(mutation)}`);
    if (stopAtFirst) break;
  }
  return { mutations: count, byWay, findings };
}

/** What is wrong with a press that may change nothing, if anything is. */
export async function wrongWith(
  hand: Pick<Hand, "take">,
  press: Pick<Mutation, "by" | "at" | "data"> & Partial<Pick<Mutation, "shape" | "ways">>,
): Promise<string | undefined> {
  const { by, at, data, shape = "usual", ways = [] } = press;
  const update = () => pressUpdate({ by, at, data, shape });
  const updates = ways.includes("replay") ? [update(), update()] : [update()];
  return wrongIn(await effectOf(hand, updates));
}

const wrongIn = (effect: Effect | string): string | undefined => {
  if (typeof effect === "string") return effect;
  const { touched, after } = effect;
  if (touched.length > 0) return `changed ${touched.join(", ")}`;
  return after.length === 1 ? undefined : `answered ${after.length} times`;
};

async function effectOf(
  hand: Pick<Hand, "take">,
  updates: Parameters<Hand["take"]>[0],
): Promise<Effect | string> {
  try {
    return await hand.take(updates, "undo");
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Presses what is there to be pressed: only then does it mean something that mutations do nothing. */
export async function tryValid(
  hand: Pick<Hand, "take">,
  world: World,
  seedsEach: number,
): Promise<{ live: number; findings: readonly string[] }> {
  const findings: string[] = [];
  let live = 0;
  for (const seeds of seedsByKind(world)) {
    let liveHere = 0;
    for (const seed of seeds) {
      if (liveHere === seedsEach) break;
      const effect = await effectOf(hand, [updateOf(seed)]);
      const isLive = typeof effect !== "string" && effect.touched.length > 0;
      if (typeof effect === "string") findings.push(`${effect}: ${JSON.stringify(seed)}`);
      if (isLive && !mayChange(world, seed.press, seed)) {
        findings.push(`may not change anything: ${JSON.stringify(seed)}`);
      }
      if (isLive) liveHere += 1;
    }
    live += liveHere;
    const [first] = seeds;
    if (liveHere === 0 && first !== undefined && isLive(first.press.on)) {
      findings.push(`no ${first.press.on} changes anything`);
    }
  }
  return { live, findings };
}

const updateOf = ({ press, by, at }: Seed) =>
  pressUpdate({ by, at, data: buttonData(press), shape: "usual" });
