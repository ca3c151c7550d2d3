import { confusables } from "./data/confusables.ts";

/**
 * The UTS #39 skeleton: each character replaced by the prototype of those that look like it.
 * Expects case-folded NFKC text. Differs from the standard in one rule: a letter or digit whose
 * prototype is mere punctuation keeps itself, since punctuation separates words here (else the
 * Japanese ノ, which looks like a slash, would vanish from every term).
 */
export function skeleton(text: string): string {
  let result = "";
  for (const character of text.normalize("NFD")) {
    result += prototypes.get(character) ?? character;
  }
  return result.normalize("NFKC");
}

const prototypes: ReadonlyMap<string, string> = new Map(
  confusables
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [prototype = "", ...lookalikes] = line.split(" ").map(fromHex);
      const readable = /[\p{L}\p{N}]/u.test(prototype);
      return lookalikes
        .filter((lookalike) => readable || !/[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(lookalike))
        .map((lookalike) => [lookalike, prototype] as const);
    }),
);

function fromHex(points: string): string {
  return String.fromCodePoint(...points.split(".").map((point) => Number.parseInt(point, 16)));
}
