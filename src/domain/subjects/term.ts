// Search terms as typed, and their keys. Used by reports of terms, their question, and loose words.
import { boundedValue } from "./alias-value.ts";
import { skeleton } from "./confusable-skeleton.ts";
import { dropDecoration } from "./letter-marks.ts";
import type { Subject } from "./subject.ts";
import { cutText, isBlank, oneLine, showControls } from "../speaking/visible-text.ts";

/** A search term as somebody typed it, and the key under which its spellings meet. */
export interface Term {
  readonly original: string;
  readonly key: string;
}

const maxTerms = 10;
/** UTF-16 units, as Telegram counts. */
const maxTermUnits = 256;

export type TermsReading =
  | { readonly kind: "terms"; readonly terms: readonly [Term, ...Term[]] }
  | { readonly kind: "refused"; readonly because: "empty" | "invisible_only" }
  | {
      readonly kind: "refused";
      readonly because: "too_long";
      /** Counted from 1, blank lines included. */
      readonly line: number;
      readonly units: number;
      readonly maxUnits: number;
    }
  | {
      readonly kind: "refused";
      readonly because: "too_many";
      readonly count: number;
      readonly maxTerms: number;
    };

/** One term a line. Blank lines don't count, and spellings with one key count once. */
export function readTerms(text: string): TermsReading {
  const terms = new Map<string, Term>();
  for (const [index, line] of text.split(lineBreak).entries()) {
    const original = line.trim();
    if (isBlank(original)) continue;
    if (original.length > maxTermUnits) {
      const units = original.length;
      const line = index + 1;
      return { kind: "refused", because: "too_long", line, units, maxUnits: maxTermUnits };
    }
    const key = boundedValue(foldTerm(original));
    if (!terms.has(key)) terms.set(key, { original, key });
  }
  const [first, ...rest] = terms.values();
  if (first === undefined) {
    return { kind: "refused", because: text.trim() === "" ? "empty" : "invisible_only" };
  }
  if (terms.size > maxTerms) {
    return { kind: "refused", because: "too_many", count: terms.size, maxTerms };
  }
  return { kind: "terms", terms: [first, ...rest] };
}

export function termSubject(term: Term): Subject {
  return {
    kind: "search_term",
    aliases: [{ kind: "term", value: term.key }],
    // All of it: whoever decides has to see what was searched for.
    display: cutText(showControls(oneLine(term.original)), maxTermUnits).text,
  };
}

/**
 * The key of a spelling: NFKC, case, invisible characters, marks, digits, look-alikes, separators
 * and gaps between letters folded away, until nothing changes any more (so folding a key gives the
 * key). Look-alikes count in either case, except that capital I is i and not l.
 * Keys of letters that a newer Unicode adds may change when Node learns of them.
 */
export function foldTerm(original: string): string {
  let key = original;
  for (let round = 0; round < 8; round += 1) {
    const next = foldOnce(key);
    if (next === key) return key;
    key = next;
  }
  return key;
}

function foldOnce(text: string): string {
  const plain = foldDigits(letters(foldCase(text.replace(invisible, "").normalize("NFKC"))));
  return words(letters(foldCase(skeleton(words(closeUp(plain))))));
}

/**
 * Full case folding as far as JavaScript's tables go: ς to σ; Cherokee folds upwards; ß stays, since
 * Maße are no Masse. Russian writes ё or е as it likes.
 */
function foldCase(text: string): string {
  return text
    .replaceAll("ẞ", "ß")
    .split("ß")
    .map((part) => part.toUpperCase().toLowerCase())
    .join("ß")
    .replaceAll("ς", "σ")
    .replace(/[\u13f8-\u13fd\uab70-\uabbf]/gu, (letter) => letter.toUpperCase())
    .normalize("NFKC")
    .replaceAll("ё", "е");
}

/** Letters that stand each by itself, three or more, are one word: `b l u e`, `b.l.u.e`; so is `c p`. */
function closeUp(text: string): string {
  return text.replace(spaced, (word) => word.replace(separators, ""));
}

/** A mark with nothing under it is its own key. */
function letters(text: string): string {
  const bare = dropDecoration(text);
  return bare.trim() === "" ? text : bare;
}

/** Decimal digits come in runs of ten in every script, so counting back to the run tells which. */
function foldDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let start = point;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
    return String((point - start) % 10);
  });
}

/** Words with one space between them. A term of punctuation only is its own key. */
function words(text: string): string {
  const parted = text.replace(separators, " ").trim();
  return parted === "" ? text.replace(/\s+/gu, " ").trim() : parted;
}

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** Tabs and line ends separate words; other controls, and whatever has no width, say nothing. */
const invisible = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const separator = String.raw`[\s\p{P}\p{Z}\u0085\u2800]`;
const separators = new RegExp(`${separator}+`, "gu");
const single = String.raw`[\p{L}\p{N}]\p{M}*`;
const spaced = new RegExp(
  [
    `^${single}${separator}${single}$`,
    `(?<=^|${separator})${single}(?:${separator}${single}(?=${separator}|$)){2,}`,
  ].join("|"),
  "gu",
);
