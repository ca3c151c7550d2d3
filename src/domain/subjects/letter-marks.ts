// Which marks on letters are decoration. Used by search terms, and by the telling of look-alikes.

/**
 * Marks that make a letter of its own stay (é, й, が, आ: another word). Decoration goes: marks that
 * fit no letter (s̷t̷r̷u̷c̷k̷), and what Arabic and Hebrew writers put or leave out (vowel points, tatweel).
 * Scripts whose vowels are marks, such as Hindi's and Thai's, keep all of them.
 */
export function dropDecoration(text: string): string {
  return text.normalize("NFKC").replace(decoration, "").normalize("NFKC");
}

export function isDecorated(text: string): boolean {
  return dropDecoration(text) !== text.normalize("NFKC");
}

const markedScripts = ["Inherited", "Common", "Latin", "Greek", "Cyrillic", "Arabic", "Hebrew"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");

/** U+3099 and U+309A voice a Japanese syllable: another syllable, composed or not. */
const decoration = new RegExp(
  String.raw`(?![\u3099\u309a])(?=[${markedScripts}])\p{M}|\u0640`,
  "gu",
);
