import { LegalPress } from "../../domain/legal/legal-page.ts";
import { byOfficer } from "../control/admin-press.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeLegalPress } from "./legal.ts";

/** The words of a press that are no id and no number, in the order in which they are packed. */
const words = ["filter", "step", "value"] as const;

/** Presses on legal requests. Whom one is about is no part of them. */
export const legalPresses: PressEntries<"legal"> = {
  legal: {
    letter: "legal",
    pack: ({ press }) => {
      const given: { readonly [name: string]: unknown } = press;
      const id = "id" in press ? packUuid(press.id) : "";
      const number = "version" in press ? press.version : "page" in press ? press.page : "";
      const rest = words.map((name) => wordIn(given[name])).map(short);
      return [press.kind, id, number, ...rest].join(":").replace(/:+$/, "");
    },
    read: (packed) => {
      const [kind, id = "", number = "", ...rest] = packed.split(":");
      const named = words.map((name, at) => [name, long(rest[at] ?? "")] as const);
      const press = {
        ...Object.fromEntries(named.filter(([, word]) => word !== "")),
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

/** An id among the words is packed like any other. */
const short = (word: string) => (isId.test(word) ? `~${packUuid(word)}` : word);
const long = (word: string) => (word.startsWith("~") ? unpackUuid(word.slice(1)) : word);
