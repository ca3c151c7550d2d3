import { cardPressWords, readCardPress, type CardPress } from "../../domain/cases/card-press.ts";
import { CaseId, ChatId } from "../../domain/ids.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeCardPress, takeReopenPress } from "./card-press.ts";
import { turnDetailsPage } from "./details-link.ts";
import { byTeam } from "./team-press.ts";

/** Presses on a case: on its card, on what `/case` tells of it, and on everything about it. */
export const casePresses: PressEntries<"card" | "reopen" | "details"> = {
  card: {
    letter: "c",
    pack: ({ caseId, version, press }) => `${packUuid(caseId)}:${version}:${cardWords(press)}`,
    read: readCard,
    asks: "membership",
    handle: { group: byTeam(takeCardPress) },
  },
  reopen: {
    letter: "o",
    pack: ({ caseId, version }) => `${packUuid(caseId)}:${version}`,
    read: (rest) => {
      const [, packed = "", version] = /^([\w-]{22}):(\d{1,6})$/.exec(rest) ?? [];
      const caseId = CaseId.safeParse(unpackUuid(packed)).data;
      return caseId && { on: "reopen", caseId, version: Number(version) };
    },
    asks: "membership",
    handle: { group: byTeam(takeReopenPress) },
  },
  details: {
    letter: "details",
    pack: ({ caseId, group, page }) => `${packUuid(caseId)}:${Math.abs(group)}:${page}`,
    read: (rest) => {
      const [, packed = "", of, page] = /^([\w-]{22}):(\d{1,16}):([1-9]\d{0,4})$/.exec(rest) ?? [];
      const caseId = CaseId.safeParse(unpackUuid(packed)).data;
      const group = ChatId.safeParse(-Number(of)).data;
      if (caseId === undefined || group === undefined) return undefined;
      return { on: "details", caseId, group, page: Number(page) };
    },
    asks: "membership",
    handle: { private: byTeam(turnDetailsPage) },
  },
};

/** An id among the words is packed as well. */
function cardWords(press: CardPress): string {
  return cardPressWords(press).replace(/[\da-f-]{36}$/, packUuid);
}

const cardData = /^([\w-]{22}):(\d{1,6}):([a-z_]+):(?:([a-z_]*(?:\.[a-z])?|\d)|([\w-]{22}))$/;

function readCard(rest: string) {
  const [, id = "", version = "", verb = "", word = "", packed] = cardData.exec(rest) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(id)).data;
  const press = readCardPress(verb, packed === undefined ? word : unpackUuid(packed));
  if (caseId === undefined || press === undefined) return undefined;
  return { on: "card" as const, caseId, version: Number(version), press };
}
