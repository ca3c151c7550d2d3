// The languages in which people are spoken to. Used by the texts, by screens, by queues, and by the settings.
import { z } from "zod";

/**
 * The languages in which people are spoken to. Each has one line here, and its texts in `<code>.ftl`.
 * The letter stands for it in buttons that carry several: no other language has it, and it never
 * changes.
 */
export const languages = [
  { code: "en", name: "English", direction: "ltr", letter: "e" },
  { code: "ru", name: "Русский", direction: "ltr", letter: "r" },
  { code: "es", name: "Español", direction: "ltr", letter: "s" },
  { code: "ar", name: "العربية", direction: "rtl", letter: "a" },
] as const satisfies readonly OneOfThem[];

type OneOfThem = { code: string; name: string; direction: Direction; letter: string };

export type Direction = "ltr" | "rtl";
export const Language = z.enum(languages.map(({ code }) => code));
export type Language = (typeof languages)[number]["code"];

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

export function letterOfLanguage(code: Language): string {
  return languages.find((language) => language.code === code)?.letter ?? "";
}
