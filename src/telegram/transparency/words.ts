// How numbers of a report are written in a language. Used by its message, its page and its files.
import { timeWords } from "../../domain/control/stats.ts";
import { CategoryKey } from "../../domain/cases/categories.ts";
import { namedGround } from "../../domain/decisions/grounds.ts";
import { sumOf, type Interval } from "../../domain/transparency/banding.ts";
import type { TableTold } from "../../domain/transparency/report.ts";
import type { Say } from "../texts/texts.ts";

/** One number where it is known, else from where to where it is. */
export function range([from, to]: Interval): string {
  return from === to ? String(from) : `${from}–${to}`;
}

export function columnSum({ rows }: TableTold, ...columns: readonly string[]): Interval {
  return sumOf(rows.flatMap(({ counts }) => columns.map((column) => counts[column] ?? [0, 0])));
}

export function rowsOf({ rows }: TableTold, first: string): Interval {
  const found = rows.filter(({ of }) => of[0] === first);
  return sumOf(found.flatMap(({ counts }) => Object.values(counts)));
}

/** A median in words, or that there were too few. */
export function medianWords({ texts, language }: Say, median: number | "too_few"): string {
  if (median === "too_few") return texts.plain(language, "told-too-few");
  const { unit, count } = timeWords(median);
  return texts.plain(language, "stats-time", { unit: { choice: unit }, count });
}

/** What a row or a column is called; a country is its code. */
export function nameOf({ texts, language }: Say, key: string): string {
  const category = CategoryKey.safeParse(key).data;
  if (category !== undefined) return texts.plain(language, `category-${category}`);
  const ground = namedGround(key);
  if (ground !== undefined) return texts.plain(language, `ground-${ground}`);
  if (/^[A-Z]{2}$/.test(key)) return key;
  return texts.plain(language, "told-name", { name: { choice: key } });
}
