// Foreign text made safe to show, and short. Used by all texts with foreign words, and where such are read.

/**
 * Foreign text made safe to show: what would reorder, hide or smuggle text is shown as ⟦U+202E⟧.
 * Joiners and selectors stay where they mean something: in emoji, in the scripts that are written
 * with them, one selector after an ideograph. Text without such characters is returned as it is.
 */
export function showControls(text: string): string {
  return text.replace(keptOrHidden, (part, hidden?: string) => (hidden ? codePoint(hidden) : part));
}

function codePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `⟦U+${point.toString(16).toUpperCase().padStart(4, "0")}⟧`;
}

/** Scripts in which zero-width (non-)joiners between letters are orthography. */
const joined = (
  "Arabic Syriac Mandaic Mongolian Nko Adlam Hanifi_Rohingya Devanagari Bengali Gurmukhi Gujarati " +
  "Oriya Tamil Telugu Kannada Malayalam Sinhala Tibetan Myanmar Khmer Thai Lao Balinese Javanese"
)
  .split(" ")
  .map((script) => String.raw`\p{Script=${script}}`)
  .join("");
const letterOfJoined = String.raw`(?=[${joined}])[\p{L}\p{M}]`;

/** Visible although of category Cf: number signs that Arabic and others write around digits. */
const visibleFormat = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;
const invisible = String.raw`\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}`;

const kept = [
  String.raw`\p{RGI_Emoji}`,
  String.raw`(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})[\ufe0e\ufe0f]`,
  String.raw`(?<=\p{Ideographic})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]`,
  `(?<=${letterOfJoined})[\\u200c\\u200d](?=${letterOfJoined})`,
];
const hidden = `((?![\\n${visibleFormat}])[${invisible}])`;
/** What is kept comes first, so that a joiner inside an emoji is consumed with it. */
const keptOrHidden = new RegExp([...kept, hidden].join("|"), "gv");

/**
 * At most `maxUnits` UTF-16 units, cut between graphemes, with the … counted in. The … is left out
 * when not even that fits.
 */
export function cutText(text: string, maxUnits: number): { text: string; cut: boolean } {
  if (text.length <= maxUnits) return { text, cut: false };
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > maxUnits - 1) break;
    end = index + segment.length;
  }
  return { text: maxUnits < 1 ? "" : `${text.slice(0, end)}…`, cut: true };
}

/** Grapheme borders are the same in every language; the tag only keeps the host's out of it. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Nothing in it would be seen: white space, controls, fillers, the empty braille pattern. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

const blank = /^[\s\u0085\u2800\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]*$/u;

/** White space of any kind, line ends included, as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, " ").trim();
}

export interface TextRange {
  /** UTF-16 units, as entities count; `end` is the first unit after the range. */
  readonly start: number;
  readonly end: number;
}

/**
 * Ranges that a Telegram client would make something to tap: links, bare domains, e-mail, mentions,
 * hashtags, cashtags, commands, phone and card numbers. Rather one too many than one too few:
 * clients differ, and the caller only shows these ranges as code.
 */
export function linkLike(text: string): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  const found = tappable
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((one, other) => one.start - other.start);
  for (const range of found) {
    const last = ranges.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges;
}

/**
 * What Telegram takes for part of a host: signs and emoji as well, all from U+00C0 on but white
 * space and most of general punctuation.
 */
const symbol = String.raw`[\p{L}\p{M}\p{N}_~\-\u200c\u200d\u2010-\u2015[[\u{c0}-\u{10ffff}]--[\p{Z}\u2000-\u206f]]]`;
const userPart = String.raw`[^\s\p{Cc}"'<>\(\)\[\]\{\}]`;

const tappable = [
  /(?<![a-z])[a-z][a-z\d+.-]*:\/\/[^\s\p{Cc}]+/giu,
  /(?:tg|ton|tonsite|mailto|tel|magnet|bitcoin):[^\s\p{Cc}]+/giu,
  // A bare domain or an e-mail address: any two labels with a dot, with what follows the slash.
  new RegExp(
    String.raw`(?:(?<!${userPart})${userPart}+@|(?<!${symbol}))[。．｡]*(?:(?:(?![。．｡])${symbol})+(?:\.[。．｡]*|[。．｡]+))+[\p{L}\p{M}\p{N}\-]{2,}(?::\d+)?(?:[\/?#][^\s\p{Cc}]*)?`,
    "gv",
  ),
  /(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:[/?#][^\s\p{Cc}]*)?/gu,
  /[@#＃/][\p{L}\p{M}\p{N}_·\u200c]+(?:@[\p{L}\p{N}_]+)?/gu,
  /\$[A-Za-z\d]+(?:@[\p{L}\p{N}_]+)?/gu,
  /\+?\(?\d(?:[\s().\u00a0-]*\d){4,}/gu,
];
