import { confusables } from "../data/confusables.ts";
import { isDecorated } from "./letter-marks.ts";

/**
 * The UTS #39 skeleton, for both cases at once: each letter is replaced by the one for which it is
 * taken as a small letter or as a capital, so that 'В' is 'B' and 'в' is 'b'. Expects case-folded
 * NFKC text without decoration. A letter keeps itself where a word of its language would become
 * another one: two letters of one script never meet, nor does a letter meet mere punctuation
 * (Japanese ノ looks like a slash) or another letter with a mark that fits none (ł, ش, й).
 */
export function skeleton(text: string): string {
  let result = "";
  for (const letter of text) {
    const replaced = Array.from(letter.normalize("NFD"), (part) => seenAs.get(part) ?? part);
    const joined = replaced.join("").normalize("NFKC");
    result += isDecorated(joined) ? letter : joined;
  }
  return result.normalize("NFKC");
}

const prototypes: ReadonlyMap<string, string> = new Map(
  confusables
    .split(";")
    .map((entry) => entry.trim().split(/\s+/).map(fromHex))
    .filter(([prototype = ""]) => !isDecorated(prototype))
    .flatMap(([prototype = "", ...lookalikes]) => {
      const readable = /[\p{L}\p{N}]/u.test(prototype);
      return lookalikes
        .filter((lookalike) => readable || !/[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(lookalike))
        .map((lookalike) => [lookalike, prototype] as const);
    }),
);

/** Capitals as tall as small letters, with which people decorate: each with the letter that it is. */
const smallCapitals: ReadonlyMap<string, string> = new Map(
  "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ĸk ʟl ᴍm ʍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Scripts in which each letter makes words of its own. Not Latin, whose look-alikes of a to z are
 * phonetic signs, nor Arabic, whose yeh and kaf have a code point a language.
 */
const scripts =
  `Armenian Bengali Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi
  Hangul Han Hebrew Hiragana Kannada Katakana Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu
  Thai Tibetan`
    .trim()
    .split(/\s+/u)
    .map((name) => ({ name, letter: new RegExp(String.raw`^\p{Script=${name}}$`, "u") }));

/** Nought and one are taken for o and l, and no letter of ASCII for another one. */
const settled = /^[a-z2-9]$/u;

const seenAs: ReadonlyMap<string, string> = lookalikes();

function lookalikes(): Map<string, string> {
  const found = new Map<string, string>();
  /** The older code point comes first: в before ь, which both look like b. */
  const taken = new Set<string>();
  const letters = new Set([...prototypes.keys(), ...smallCapitals.keys()].map(small).sort());
  for (const letter of letters) {
    const model = modelOf(letter);
    if (model === letter) continue;
    const script = scriptOf(letter);
    const place = `${script ?? ""} ${model}`;
    if (script !== undefined && (scriptOf(model) === script || taken.has(place))) continue;
    if (script !== undefined) taken.add(place);
    found.set(letter, model);
  }
  return found;
}

/** What a letter is taken for in the end; a letter or digit of ASCII before any other. */
function modelOf(letter: string): string {
  let model = letter;
  for (let hops = 0; hops < 4 && !settled.test(model); hops += 1) {
    const upper = model.toUpperCase();
    const forms = [smallCapitals.get(model), prototypes.get(model), prototypes.get(upper)];
    const models = forms.filter((form) => form !== undefined).map(small);
    const next = models.find((form) => settled.test(form)) ?? models[0];
    if (next === undefined || next === letter) break;
    model = next;
  }
  return model;
}

function scriptOf(letter: string): string | undefined {
  return scripts.find((script) => script.letter.test(letter))?.name;
}

/** As term.ts folds case: Cherokee upwards. */
function small(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length && !/[\u13f8-\u13fd\uab70-\uabbf]/u.test(lower)
    ? lower
    : letter;
}

function fromHex(points: string): string {
  return String.fromCodePoint(...points.split(".").map((point) => Number.parseInt(point, 16)));
}
