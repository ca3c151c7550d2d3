import type { Chance } from "telegram-sandbox/clock";
import { buttonData, readPress } from "../../src/telegram/presses.ts";
import { pick } from "../faults/plans.ts";
import { mayChange } from "./press-kinds.ts";
import type { World } from "./read-world.ts";
import type { Seed } from "./seed.ts";
import { hasPrivateChat, personNames, placeNames } from "./town.ts";
import type { PersonName, PlaceName } from "./town.ts";
import { shapes, type Shape } from "./updates.ts";

/** In which ways a press is made another one. */
export const ways = ["person", "chat", "version", "verb", "id", "noise", "copy", "replay"] as const;
export type Way = (typeof ways)[number];

export type Mutation = {
  ways: readonly Way[];
  by: PersonName;
  at: PlaceName;
  data: string;
  shape: Shape;
  /** What the button carries that was there to be pressed. */
  valid: string;
};

/** The kinds: cards come first. */
type Draw = { chance: Chance; world: World; seedsByKind: readonly (readonly Seed[])[] };

/** A mutation of a valid press that may change nothing; most are one step away from it. */
export function drawMutation(draw: Draw): Mutation {
  const { chance, world } = draw;
  for (;;) {
    const seed = seedFrom(draw);
    if (seed === undefined) continue;
    const chosen = [pick(chance, ways), ...(chance.hits(0.25) ? [pick(chance, ways)] : [])];
    const valid = buttonData(seed.press);
    const start = { by: seed.by, at: seed.at, shape: "usual", valid } as const;
    const made = chosen.reduce<Mutation>((so, way) => steps[way](so, draw), {
      ...start,
      ways: chosen,
      data: valid,
    });
    const isReplay = chosen.includes("replay");
    if (isReplay && (chosen.length > 1 || seed.isRepeatable === true)) continue;
    if (!isReplay && (isValid(world, made) || isSame(made, seed))) continue;
    if (made.at !== "private" || hasPrivateChat(made.by)) return made;
  }
}

/** A third are of cards, which decide; all other kinds get as many as each other. */
function seedFrom({ chance, seedsByKind }: Draw): Seed | undefined {
  const at = chance.hits(1 / 3) ? 0 : chance.below(seedsByKind.length);
  const seeds = seedsByKind[at] ?? [];
  return seeds[chance.below(seeds.length)];
}

const isSame = ({ by, at, data, shape, valid }: Mutation, seed: Seed) =>
  by === seed.by && at === seed.at && data === valid && shape === "usual";

function isValid(world: World, { by, at, data, shape }: Mutation): boolean {
  const press = readPress(data);
  if (press === undefined || shape === "inline") return false;
  // Of a message that is out of reach Telegram does not say in which topic it is.
  const isInTopic = at === "fraud" || at === "nowhere";
  return mayChange(world, press, { by, at: shape === "inaccessible" && isInTopic ? "review" : at });
}

const steps: Readonly<Record<Way, (from: Mutation, draw: Draw) => Mutation>> = {
  person: (from, { chance }) => ({ ...from, by: pick(chance, anybody) }),
  chat: (from, { chance }) => ({ ...from, at: pick(chance, anywhere) }),
  version: (from, { chance }) => ({
    ...from,
    data: from.data.replace(/(?<=:)\d+(?=:|$)/, (number) =>
      pick(chance, [`${Number(number) + 1}`, `${Number(number) - 1}`, "0", "999999", "1e3", "-1"]),
    ),
  }),
  verb: (from, draw) => crossed(from, draw, (part) => part.length !== 22),
  id: (from, draw) => crossed(from, draw, (part) => part.length === 22),
  noise: (from, { chance }) => ({ ...from, data: noised(chance, from.data) }),
  copy: (from, { chance }) => ({
    ...from,
    shape: pick(chance, shapes),
    at: chance.hits(0.5) ? "private" : from.at,
  }),
  replay: (from) => from,
};

const [firstPerson = "ada", ...otherPeople] = personNames;
const anybody: readonly [PersonName, ...PersonName[]] = [firstPerson, ...otherPeople];
const [firstPlace = "private", ...otherPlaces] = placeNames;
const anywhere: readonly [PlaceName, ...PlaceName[]] = [firstPlace, ...otherPlaces];

/** One part of the data, such as a verb or an id, comes from another button. */
function crossed(from: Mutation, draw: Draw, isMeant: (part: string) => boolean): Mutation {
  const other = seedFrom(draw);
  const parts = from.data.split(":");
  const found = other === undefined ? [] : buttonData(other.press).split(":").filter(isMeant);
  const places = [...parts.keys()].filter((at) => isMeant(parts[at] ?? ""));
  const at = places[draw.chance.below(places.length)];
  const part = found[draw.chance.below(found.length)];
  if (at === undefined || part === undefined) return from;
  return { ...from, data: parts.with(at, part).join(":") };
}

/** What a modified client could send in the place of the data. */
function noised(chance: Chance, data: string): string {
  const at = chance.below(data.length + 1);
  const strange = ["\0", "\ud800", "'", "٣", " ", ":", "\u202e", "%00", "__proto__", "A"] as const;
  return pick(chance, [
    () => data.slice(0, at),
    () => data.slice(at),
    () => data.slice(0, at) + pick(chance, strange) + data.slice(at),
    () => data.slice(0, at) + chance.letters(1) + data.slice(at + 1),
    () => data.toUpperCase(),
    () => `${data}:${data}`,
    () => chance.letters(chance.below(64)),
  ])();
}
