// How the value of a setting stands in a file, and what may stand there. Used by the rows of settings.
import { categoryKeys, isGravest, type CategoryKey, type Rating } from "../cases/categories.ts";
import type { Rated } from "./setting-choices.ts";

/** A `single` one of these words, `some` of them, `all` in an order, or a category of these that is `rated`. */
export type Allowed = { how: "single" | "some" | "all" | "rated"; words: readonly string[] };

export type Words<T> = {
  write: (value: T) => string;
  /** Undefined: that can't stand there. */
  read: (words: string) => T | undefined;
  allowed: Allowed;
};

/** A list of nothing. */
const none = "none";
/** As the operator decided at start. */
const start = "start";

export function numberWords(choices: readonly number[]): Words<number> {
  return {
    write: String,
    read: (words) => choices.find((choice) => String(choice) === words),
    allowed: { how: "single", words: choices.map(String) },
  };
}

export function numberOrStart(choices: readonly number[]): Words<number | null> {
  const numbers = numberWords(choices);
  return {
    write: (value) => (value === null ? start : numbers.write(value)),
    read: (words) => (words === start ? null : numbers.read(words)),
    allowed: { how: "single", words: [...numbers.allowed.words, start] },
  };
}

/** `least`: how many have to be there. */
function listWords<K extends string>(of: readonly K[], least: number): Words<readonly K[]> {
  return {
    write: (list) => list.join(", ") || none,
    read: (words) => {
      const named = namedIn(words);
      const list = named.flatMap((name) => of.filter((each) => each === name));
      const isEachOnce = list.length === named.length && new Set(list).size === list.length;
      return isEachOnce && list.length >= least ? list : undefined;
    },
    allowed: {
      how: least === of.length ? "all" : "some",
      words: least === 0 ? [...of, none] : of,
    },
  };
}

const namedIn = (words: string) =>
  words === none ? [] : words.split(",").map((name) => name.trim());

export const allOf = <K extends string>(of: readonly K[]) => listWords(of, of.length);
export const atLeastOneOf = <K extends string>(of: readonly K[]) => listWords(of, 1);
export const noneOrSomeOf = <K extends string>(of: readonly K[]) => listWords(of, 0);

/** What is of the gravest stays so, and stays offered. */
export const plainKeys = categoryKeys.filter((key) => !isGravest(key));

const ratings: readonly Rating[] = [1, 2, 3];

export const ratedWords: Words<Rated> = {
  write: (rated) => {
    const there = categoryKeys.filter((key) => rated[key] !== undefined);
    return there.map((key) => `${key} ${rated[key]}`).join(", ") || none;
  },
  read: (words) => {
    const read = namedIn(words).map(ratingIn);
    const found = read.filter((each) => each !== undefined);
    const isEachOnce = new Set(found.map(([key]) => key)).size === read.length;
    return isEachOnce
      ? found.reduce<Rated>((all, [key, rating]) => ({ ...all, [key]: rating }), {})
      : undefined;
  },
  allowed: { how: "rated", words: [...plainKeys, none] },
};

/** `drugs 3`. */
function ratingIn(words: string): [CategoryKey, Rating] | undefined {
  const [name, number, ...more] = words.split(/\s+/);
  const key = plainKeys.find((each) => each === name);
  const rating = ratings.find((each) => String(each) === number);
  return key && rating && more.length === 0 ? [key, rating] : undefined;
}

export const yesOrNo: Words<boolean> = {
  write: (is) => (is ? "yes" : "no"),
  read: (words) => (words === "yes" ? true : words === "no" ? false : undefined),
  allowed: { how: "single", words: ["yes", "no"] },
};
