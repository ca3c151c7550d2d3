import type { Texts } from "./texts/texts.ts";

/** The language to speak to a person in: their client's, as far as there are texts, else English. */
export function languageOf(texts: Texts, code: string | undefined): string {
  const base = code?.split("-")[0]?.toLowerCase() ?? "en";
  return texts.locales.includes(base) ? base : "en";
}
