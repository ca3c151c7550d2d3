// What languages are called. Used by cards, summaries and the screen of an unfinished report.

/** What a language is called in another one, such as "Spanish" or "español". */
export function languageName(locale: string, code: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

/** The same where it begins something, such as a button. */
export function languageLabel(locale: string, code: string): string {
  const name = languageName(locale, code);
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
