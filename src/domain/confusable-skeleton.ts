import { confusables } from "./data/confusables.ts";
import { isDecorated } from "./letter-marks.ts";

/**
 * The UTS #39 skeleton: each character replaced by the prototype of those that look like it.
 * Expects case-folded NFKC text without decoration. Differs from the standard where a letter would
 * be lost, since its prototype is mere punctuation (Japanese ノ looks like a slash) or another
 * letter with a mark that fits none (ł, Arabic ش, Russian й): such a letter keeps itself.
 */
export function skeleton(text: string): string {
  let result = "";
  for (const letter of text) {
    const replaced = Array.from(letter.normalize("NFD"), prototypeOf).join("").normalize("NFKC");
    result += isDecorated(replaced) ? letter : replaced;
  }
  return result.normalize("NFKC");
}

function prototypeOf(character: string): string {
  return prototypes.get(character) ?? character;
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

function fromHex(points: string): string {
  return String.fromCodePoint(...points.split(".").map((point) => Number.parseInt(point, 16)));
}
