// A help line, and a page of them. Used by the lists of lines by region, by presses, and by the screen.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";

/** What a help line is for, the most urgent first. */
export const helpKinds = [
  "emergency",
  "crisis",
  "child",
  "child_abuse_report",
  "images",
  "trafficking",
  "online",
] as const;
export type HelpKind = (typeof helpKinds)[number];

/** A page that was read before the line was listed. */
export type HelpSource = {
  address: string;
  /** What the page calls itself, or who publishes it. */
  title: string;
  /** The words that state the number or the address, as they stand there. */
  quote: string;
  /** The day on which somebody of us read it, e.g. `2026-11-25`. */
  readOn: string;
  /** When the page was written, where it says so: a year, month or day. */
  writtenOn?: string;
};

/** Two that do not speak for each other: hosts and publishers differ. */
type HelpSources = readonly [HelpSource, HelpSource];

export type HelpLine = {
  kind: HelpKind;
  /** Its own name, in its own language. Emergency numbers have none. */
  name?: string;
  /** ISO 3166 codes of the countries from which it can be reached. */
  countries: readonly [string, ...string[]];
  /** As people there write it. */
  number: string;
  sources: HelpSources;
};

/** Help on the web that asks nobody where they are. */
export type HelpSite = {
  kind: HelpKind;
  name: string;
  url: `https://${string}`;
  sources: HelpSources;
};

/** For whom lines are looked up: somebody who reports in a category, or anybody. */
export const HelpTopic = z.union([CategoryKey, z.literal("any")]);
export type HelpTopic = z.infer<typeof HelpTopic>;

/** Which page of the help lines somebody is at; where they are is what they chose, never a guess. */
export const HelpPlace = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("countries"), page: z.number().int().nonnegative() }),
  z.object({ kind: z.literal("country"), code: z.string() }),
  /** A country of which no line is listed. */
  z.object({ kind: z.literal("elsewhere") }),
]);
export type HelpPlace = z.infer<typeof HelpPlace>;

export const HelpView = z.object({ topic: HelpTopic, place: HelpPlace });
export type HelpView = z.infer<typeof HelpView>;

/** Sources read on one day. */
export function readOn(day: string) {
  return (address: string, title: string, quote: string, writtenOn?: string): HelpSource => ({
    address,
    title,
    quote,
    readOn: day,
    ...(writtenOn === undefined ? {} : { writtenOn }),
  });
}
