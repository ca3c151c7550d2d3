import { LegalPress } from "../../domain/legal/legal-page.ts";
import { LegalSection, sectionLetters } from "../../domain/legal/sections.ts";
import { byOfficer } from "../control/admin-press.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeLegalPress } from "./legal.ts";

/** The words of a press that are no id and no number, each behind a letter of its own. */
const words = {
  filter: "f",
  step: "s",
  value: "v",
  question: "q",
  answer: "a",
  outcome: "o",
  ground: "g",
  section: "n",
  column: "c",
} as const;
type Word = keyof typeof words;
const names = Object.keys(words) as Word[];

/** Presses on legal requests. Whom one is about is no part of them. */
export const legalPresses: PressEntries<"legal"> = {
  legal: {
    letter: "law",
    pack: ({ press }) => {
      const given: { readonly [name: string]: unknown } = press;
      const id = "id" in press ? packUuid(press.id) : "";
      const number = "version" in press ? press.version : "page" in press ? press.page : "";
      const rest = names.flatMap((name) => {
        const word = wordIn(given[name]);
        return word === "" ? [] : [`${words[name]}.${short(name, word)}`];
      });
      return [press.kind, id, number, ...rest].join(":").replace(/:+$/, "");
    },
    read: (packed) => {
      const [kind, id = "", number = "", ...rest] = packed.split(":");
      const named = rest.flatMap((each) => {
        const name = names.find((one) => words[one] === each.charAt(0));
        return name === undefined || each.charAt(1) !== "."
          ? []
          : [[name, long(name, each.slice(2))]];
      });
      const press: unknown = {
        ...Object.fromEntries(named),
        kind,
        id: unpackUuid(id),
        version: numberIn(number),
        page: numberIn(number),
      };
      const read = LegalPress.safeParse(press).data;
      return read && { on: "legal", press: read };
    },
    asks: "nothing",
    handle: { private: byOfficer(takeLegalPress) },
  },
};

const wordIn = (value: unknown) => (typeof value === "string" ? value : "");
const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** An id among the words is packed like any other, and a section is a letter. */
function short(name: Word, word: string): string {
  if (name === "section") return sectionLetters[LegalSection.parse(word)];
  return isId.test(word) ? `~${packUuid(word)}` : word;
}

function long(name: Word, word: string): string {
  if (name === "section") {
    return LegalSection.options.find((one) => sectionLetters[one] === word) ?? "";
  }
  return word.startsWith("~") ? unpackUuid(word.slice(1)) : word;
}
