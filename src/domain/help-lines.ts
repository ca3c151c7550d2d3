import type { CategoryKey } from "./categories.ts";
import { helpLinesOfAmerica } from "./data/help-lines/america.ts";
import { helpLinesOfEurope } from "./data/help-lines/europe.ts";
import { helpSites } from "./data/help-lines/everywhere.ts";
import type { HelpKind, HelpLine, HelpTopic } from "./help-line.ts";

export const helpLines: readonly HelpLine[] = [...helpLinesOfEurope, ...helpLinesOfAmerica];

const forAnybody = [
  "emergency",
  "crisis",
  "child",
  "child_abuse_report",
  "images",
  "trafficking",
] as const;

/** Which lines fit whom, the most urgent first. */
const kindsFor = {
  child_abuse: ["emergency", "child", "child_abuse_report", "images", "crisis"],
  threat_to_life: ["emergency", "crisis"],
  violent_extremism: ["emergency", "crisis"],
  trafficking: ["emergency", "trafficking", "child", "crisis"],
  intimate_images: ["emergency", "images", "crisis", "child"],
  self_harm: ["crisis", "emergency", "child"],
  weapons: forAnybody,
  drugs: forAnybody,
  stolen_data: forAnybody,
  fraud: forAnybody,
  hate: forAnybody,
  animal_cruelty: forAnybody,
  counterfeits: forAnybody,
  copyright: forAnybody,
  other: forAnybody,
  any: forAnybody,
} satisfies Record<CategoryKey | "any", readonly HelpKind[]>;

/** The lines of a country that fit, the most urgent first. */
export function helpLinesIn(country: string, topic: HelpTopic): HelpLine[] {
  const there = helpLines.filter(({ countries }) => countries.includes(country));
  return kindsFor[topic].flatMap((kind) => there.filter((line) => line.kind === kind));
}

/** For what there is help on the web that fits, whichever the country. */
export function helpSiteKinds(topic: HelpTopic): HelpKind[] {
  return kindsFor[topic].filter((kind) => helpSites.some((site) => site.kind === kind));
}

/** Codes of the countries that have a line, in no order that says anything. */
export const helpCountries: readonly string[] = [
  ...new Set(helpLines.flatMap(({ countries }) => countries)),
].sort();
