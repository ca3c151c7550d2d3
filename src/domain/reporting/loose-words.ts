// What words without a link may be. Used by the private chat, and by the question of what is reported.
import { distressWords } from "../data/distress-words.ts";
import { readTerms } from "../subjects/term.ts";
import { isBlank } from "../speaking/visible-text.ts";

/** What words may be that were sent without a link: to search for, of somebody who needs help, or either. */
export type LooseWords = "term" | "either" | "no_term";

/** A search has few words; UTF-16 units bound it where words are written without spaces. */
const mostWords = 5;
const mostUnits = 48;

/**
 * Goes by their shape. Lines as short as a search are words to search for. A sentence may be, unless
 * somebody in it is in trouble. Undefined: nothing that can be read.
 */
export function looseWords(text: string): LooseWords | undefined {
  if (isBlank(text)) return undefined;
  if (readTerms(text).kind === "refused") return "no_term";
  const isShort = text.split(/[\r\n]+/u).every(isLikeASearch);
  if (isInDistress(text)) return isShort ? "either" : "no_term";
  return isShort ? "term" : "either";
}

function isLikeASearch(line: string): boolean {
  const words = line.trim();
  if (words.length > mostUnits || /[.!?…。！？؟]\s*$/u.test(words)) return false;
  return words.split(/\s+/u).length <= mostWords;
}

/** Whoever writes one language of the bot may be spoken to in another, so all of them are looked at. */
function isInDistress(text: string): boolean {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const joined = plain.replaceAll(/[’‘ʻʼ]/g, "'").replaceAll("\u200C", "");
  return beginnings.test(joined.replace(/\s+/gu, " "));
}

/** In Arabic 'and', 'the' and the like are written at a word's beginning. */
const beginnings = new RegExp(
  String.raw`(?<!\p{L})(?:[وفبلك]?(?:ال)?)(?:${Object.values(distressWords)
    .flat()
    .map((words) => words.normalize("NFKD").replace(/\p{M}/gu, ""))
    .join("|")})`,
  "u",
);
