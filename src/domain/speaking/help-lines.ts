// Which help lines fit a person's topic and place. Used by the page of help lines.
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

/** Which lines fit whom, the most urgent first; whoever is not named is shown all. */
const kindsFor: Partial<Record<HelpTopic, readonly HelpKind[]>> = {
  child_abuse: ["emergency", "child", "child_abuse_report", "images", "crisis"],
  threat_to_life: ["emergency", "crisis"],
  violent_extremism: ["emergency", "crisis"],
  trafficking: ["emergency", "trafficking", "child", "crisis"],
  intimate_images: ["emergency", "images", "online", "crisis", "child"],
  self_harm: ["crisis", "emergency", "child"],
  stolen_data: online,
  fraud: online,
};

function kindsOf(topic: HelpTopic): readonly HelpKind[] {
  return kindsFor[topic] ?? helpKinds;
}

/** The lines of a country that fit, the most urgent first; `own`: those that the team added. */
export function helpLinesIn(
  country: string,
  topic: HelpTopic,
  own: readonly HelpLine[] = [],
): HelpLine[] {
  const there = [...helpLines, ...own].filter(({ countries }) => countries.includes(country));
  return kindsOf(topic).flatMap((kind) => there.filter((line) => line.kind === kind));
}

/** Whether the emergency number goes before the lines of people to talk to. */
export function isEmergencyFirst(topic: HelpTopic): boolean {
  return kindsOf(topic)[0] === "emergency";
}

/** The kinds of help on the web that fit, in whichever country. */
export function helpSiteKinds(topic: HelpTopic): HelpKind[] {
  return kindsOf(topic).filter((kind) => helpSites.some((site) => site.kind === kind));
}

/** Codes of the countries that have a line, in no order that says anything. */
export const helpCountries: readonly string[] = countriesOf(helpLines);

/** The same with those that the team added. */
export function helpCountriesWith(own: readonly HelpLine[]): readonly string[] {
  return own.length === 0 ? helpCountries : countriesOf([...helpLines, ...own]);
}

function countriesOf(lines: readonly HelpLine[]): string[] {
  return [...new Set(lines.flatMap(({ countries }) => countries))].sort();
}
