// Which help lines fit a person's topic and place. Used by the page of help lines.
import type { CategoryKey } from "../cases/categories.ts";
import { helpLinesOfAfricaAsiaPacific } from "../data/help-lines/africa-asia-pacific.ts";
import { helpLinesOfAmerica } from "../data/help-lines/america.ts";
import { helpLinesOfTheEast } from "../data/help-lines/east.ts";
import { helpLinesForChildrenInEurope } from "../data/help-lines/europe-children.ts";
import { helpLinesOfEurope } from "../data/help-lines/europe.ts";
import { helpSites } from "../data/help-lines/everywhere.ts";
import { helpLinesOfWesternAsia } from "../data/help-lines/western-asia.ts";
import { helpKinds, type HelpKind, type HelpLine, type HelpTopic } from "./help-line.ts";

export const helpLines: readonly HelpLine[] = [
  ...helpLinesOfEurope,
  ...helpLinesForChildrenInEurope,
  ...helpLinesOfTheEast,
  ...helpLinesOfWesternAsia,
  ...helpLinesOfAmerica,
  ...helpLinesOfAfricaAsiaPacific,
];

/** Deceived or exposed on the internet. */
const online = ["emergency", "online", "images", "crisis", "child"] as const;

/** Which lines fit whom, the most urgent first. */
const kindsFor = {
  child_abuse: ["emergency", "child", "child_abuse_report", "images", "crisis"],
  threat_to_life: ["emergency", "crisis"],
  violent_extremism: ["emergency", "crisis"],
  trafficking: ["emergency", "trafficking", "child", "crisis"],
  intimate_images: ["emergency", "images", "online", "crisis", "child"],
  self_harm: ["crisis", "emergency", "child"],
  weapons: helpKinds,
  drugs: helpKinds,
  stolen_data: online,
  fraud: online,
  hate: helpKinds,
  animal_cruelty: helpKinds,
  counterfeits: helpKinds,
  copyright: helpKinds,
  other: helpKinds,
  any: helpKinds,
} satisfies Record<CategoryKey | "any", readonly HelpKind[]>;

/** The lines of a country that fit, the most urgent first. */
export function helpLinesIn(country: string, topic: HelpTopic): HelpLine[] {
  const there = helpLines.filter(({ countries }) => countries.includes(country));
  return kindsFor[topic].flatMap((kind) => there.filter((line) => line.kind === kind));
}

/** Whether the emergency number goes before the lines of people to talk to. */
export function isEmergencyFirst(topic: HelpTopic): boolean {
  return kindsFor[topic][0] === "emergency";
}

/** The kinds of help on the web that fit, in whichever country. */
export function helpSiteKinds(topic: HelpTopic): HelpKind[] {
  return kindsFor[topic].filter((kind) => helpSites.some((site) => site.kind === kind));
}

/** Codes of the countries that have a line, in no order that says anything. */
export const helpCountries: readonly string[] = [
  ...new Set(helpLines.flatMap(({ countries }) => countries)),
].sort();
