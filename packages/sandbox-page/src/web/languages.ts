// The languages of people's clients, by name. Used where a person is added, listed or chosen.

/** What people's clients can be set to here; any other tag can be written as well. */
export const languages: readonly string[] = [
  "en",
  "ru",
  "es",
  "ar",
  "de",
  "fa",
  "fr",
  "he",
  "hi",
  "id",
  "it",
  "pl",
  "pt-br",
  "tr",
  "uk",
  "ur",
  "uz",
  "zh-hans",
];

/** "Arabic, العربية". */
export function languageWords(tag: string): string {
  const english = nameIn("en", tag);
  const own = nameIn(tag, tag);
  return own.toLowerCase() === english.toLowerCase() ? english : `${english}, ${own}`;
}

/** A tag that names no language stays as it is. */
export function nameIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    // No tag at all. Clients tell such things, too.
    return tag;
  }
}
