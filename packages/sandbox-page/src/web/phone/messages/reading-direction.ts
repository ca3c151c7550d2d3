const rightToLeft = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** How a client in this language is laid out. @param language IETF tag */
export function directionOf(language: string): "ltr" | "rtl" {
  const [main = ""] = language.toLowerCase().split(/[-_]/);
  return rightToLeft.has(main) ? "rtl" : "ltr";
}
