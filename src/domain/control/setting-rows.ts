// What one setting says of itself, and the rows of those that are numbers. Used by the table of settings.
import { z } from "zod";
import type { Operator } from "./operator.ts";
import { boundsOf, type RetentionRule } from "./retention.ts";
import { numberOrStart, numberWords, type Words } from "./setting-words.ts";

export type Row<T> = {
  /** What was kept in any version, and can still hold. */
  schema: z.ZodType<T>;
  /** What holds until somebody sets it. */
  initial: T;
  /** What a choice makes of the value that holds now; undefined: there is no such choice. */
  choose: (now: T, choice: string) => T | undefined;
  /** How it stands in a file: what can be chosen can stand there, and nothing else. Undefined: it does not. */
  words: Words<T> | undefined;
  /** What of it the history keeps, where it holds more than codes. */
  codes?: (value: unknown) => unknown;
  /** On which pages of `/settings` it is chosen. A number, and a time of keeping, has one of its own. */
  on: "number" | "retention" | "categories" | "own" | "languages" | "nowhere";
};

/** `unit`: what the numbers count, and so how they are shown. */
export type Numbers = {
  unit: "count" | "count_or_off" | "hours" | "clock" | "seconds" | "days";
  choices: readonly number[];
};

export const row = <T>(setting: Row<T>): Row<T> => setting;

/** `least`: the least that can hold. */
export const oneOf = (
  initial: number,
  { least = 1, ...numbers }: Numbers & { least?: number },
) => ({
  ...row<number>({
    schema: z.number().int().min(least),
    initial,
    choose: (_, choice) => numberNamed(choice, numbers),
    words: numberWords(numbers.choices),
    on: "number",
  }),
  ...numbers,
});

/** For how long what is personal stays: nothing but what the rule allows. */
export const daysOf = (rule: RetentionRule) => {
  const { initial, choices } = boundsOf(rule);
  const schema = z.number().refine((days) => choices.includes(days));
  return { ...oneOf(initial, { unit: "days", choices }), schema, on: "retention" as const };
};

/** Null: as the operator decided at start. */
export const oneOfOr = (atStart: (operator: Operator) => number, numbers: Numbers) => ({
  ...row<number | null>({
    schema: z.number().int().min(0).nullable(),
    initial: null,
    choose: (_, choice) => numberNamed(choice, numbers),
    words: numberOrStart(numbers.choices),
    on: "number",
  }),
  ...numbers,
  atStart,
});

function numberNamed(choice: string, { choices }: Numbers): number | undefined {
  return choices.find((number) => String(number) === choice);
}
