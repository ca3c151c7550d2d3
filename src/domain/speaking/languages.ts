// The languages in which people are spoken to. Used by the texts, by screens, by queues, and by the settings.
import { z } from "zod";

/**
 * The languages in which people are spoken to. Each has one line here, and a folder of its texts. All
 * have what reporters read; `team`: also what only the team reads, which is English elsewhere.
 * The letter stands for it in buttons that carry several: no other language has it, and it never
 * changes.
 */
export const languages = [
  { code: "en", name: "English", direction: "ltr", letter: "e", team: true },
  { code: "ru", name: "Русский", direction: "ltr", letter: "r", team: true },
  { code: "es", name: "Español", direction: "ltr", letter: "s", team: true },
  { code: "ar", name: "العربية", direction: "rtl", letter: "a", team: true },
  { code: "de", name: "Deutsch", direction: "ltr", letter: "d", team: false },
  { code: "fr", name: "Français", direction: "ltr", letter: "f", team: false },
  { code: "id", name: "Bahasa Indonesia", direction: "ltr", letter: "b", team: false },
  { code: "it", name: "Italiano", direction: "ltr", letter: "i", team: false },
  { code: "pl", name: "Polski", direction: "ltr", letter: "l", team: false },
  { code: "pt", name: "Português", direction: "ltr", letter: "p", team: false },
  { code: "tr", name: "Türkçe", direction: "ltr", letter: "t", team: false },
  { code: "uk", name: "Українська", direction: "ltr", letter: "u", team: false },
  { code: "uz", name: "Oʻzbekcha", direction: "ltr", letter: "z", team: false },
  { code: "fa", name: "فارسی", direction: "rtl", letter: "v", team: false },
  { code: "hi", name: "हिन्दी", direction: "ltr", letter: "h", team: false },
] as const satisfies readonly OneOfThem[];

type OneOfThem = {
  code: string;
  name: string;
  direction: Direction;
  letter: string;
  team: boolean;
};

export type Direction = "ltr" | "rtl";
export const Language = z.enum(languages.map(({ code }) => code));
export type Language = (typeof languages)[number]["code"];

/** Those in which the team can work. */
export const teamLanguages = languages.filter(isOfTeam);
export type TeamLanguage = (typeof teamLanguages)[number]["code"];

function isOfTeam<L extends OneOfThem>(language: L): language is Extract<L, { team: true }> {
  return language.team;
}

/** The one with that code, if it is one of ours. */
export function knownLanguage(code: string | undefined): Language | undefined {
  return languages.find((language) => language.code === code)?.code;
}

/**
 * The language to speak to somebody whose client names this one: theirs where it is offered, else
 * English, else the first that is.
 */
export function languageFor(
  clientCode: string | undefined,
  offered: readonly Language[],
): Language {
  const own = knownLanguage(clientCode?.split(/[-_]/)[0]?.toLowerCase());
  return (
    [own, "en" as const].find((code) => code !== undefined && offered.includes(code)) ??
    offered[0] ??
    "en"
  );
}

export function directionOf(code: string): Direction {
  return languages.find((language) => language.code === code)?.direction ?? "ltr";
}

/** A code of one of ours, where something is read. */
export const OneLanguage = z.custom<Language>(
  (code) => typeof code === "string" && knownLanguage(code) !== undefined,
);

/** In which language somebody of the team reads what only the team reads. */
export function teamLanguage(code: string): TeamLanguage {
  return teamLanguages.find((language) => language.code === code)?.code ?? "en";
}

/** A code of one in which the team can work, where something is read. */
export const OneTeamLanguage = z.custom<TeamLanguage>(
  (code) => typeof code === "string" && teamLanguages.some((language) => language.code === code),
);

/** Its own name for itself. */
export function nameOfLanguage(code: Language): string {
  return languages.find((language) => language.code === code)?.name ?? code;
}

export function letterOfLanguage(code: Language): string {
  return languages.find((language) => language.code === code)?.letter ?? "";
}
