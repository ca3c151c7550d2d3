import { MakeQueuePress, SetUpChoice } from "../../domain/press.ts";
import { QueueFilter } from "../../domain/queues/queue-list.ts";
import { QueuesPress, type ChosenPart } from "../../domain/queues/queues-page.ts";
import { UpheldPress } from "../../domain/queues/upheld-list.ts";
import { pickable, pickedBy, pickedLetters } from "../../domain/speaking/picked.ts";
import { byTeam } from "../cases/team-press.ts";
import { takeBringPress, takeListPress, takeNextPress } from "../cases/desk-commands.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeQueuesPress } from "./queues.ts";
import { takeSetUpPress } from "./set-up-press.ts";
import { takeUpheldPress } from "./upheld.ts";

/** Presses by which groups become queues, on the pages that say what each takes, and on its list. */
export const queuePresses: PressEntries<
  "set_up" | "make_queue" | "queues" | "queue_list" | "upheld" | "bring_cases" | "next_case"
> = {
  set_up: {
    letter: "s",
    pack: ({ choice }) => choice,
    read: (rest) => {
      const choice = SetUpChoice.safeParse(rest).data;
      return choice && { on: "set_up", choice };
    },
    asks: "group",
    handle: { group: takeSetUpPress },
  },
  make_queue: {
    letter: "m",
    pack: ({ tier, where, takes, picked }) => {
      return `${tier}:${where}:${takes}:${pickedLetters(pickable.categories, picked)}`;
    },
    read: (rest) => {
      const [tier, where, takes, letters] = rest.split(":");
      const picked = letters === undefined ? undefined : pickedBy(pickable.categories, letters);
      return MakeQueuePress.safeParse({ on: "make_queue", tier, where, takes, picked }).data;
    },
    asks: "group",
    handle: { group: takeSetUpPress },
  },
  queues: {
    letter: "u",
    pack: ({ press }) => queuesWords(press).join(":"),
    read: (rest) => {
      const [kind, packed = "", first = "", letters = ""] = rest.split(":");
      const chosen = chosenBy(first, letters);
      const zone = { timeZone: first, region: first, page: Number(letters) };
      const press = { kind, id: unpackUuid(packed), language: first, chosen, ...zone };
      const read = QueuesPress.safeParse(press).data;
      return read && { on: "queues", press: read };
    },
    asks: "nothing",
    handle: { private: takeQueuesPress },
  },
  queue_list: {
    letter: "w",
    pack: ({ filter, page }) => `${filter}:${page}`,
    read: (rest) => {
      const [, word, page] = /^([a-z]+):([1-9]\d{0,3})$/.exec(rest) ?? [];
      const filter = QueueFilter.safeParse(word).data;
      return filter && { on: "queue_list", filter, page: Number(page) };
    },
    asks: "membership",
    handle: { group: byTeam(takeListPress) },
  },
  upheld: {
    letter: "upheld",
    pack: ({ verb, filter: { kind, category, days }, page }) =>
      [verb, kind, category, days, page].join(":"),
    read: (rest) => {
      const [verb, kind, category, days, page] = rest.split(":");
      const filter = { kind, category, days: numberIn(days) };
      return UpheldPress.safeParse({ on: "upheld", verb, filter, page: numberIn(page) }).data;
    },
    asks: "membership",
    handle: { group: byTeam(takeUpheldPress) },
  },
  bring_cases: {
    letter: "bring",
    pack: () => "",
    read: (rest) => (rest === "" ? { on: "bring_cases" } : undefined),
    asks: "membership",
    handle: { group: byTeam(takeBringPress) },
  },
  next_case: {
    letter: "next",
    pack: () => "",
    read: (rest) => (rest === "" ? { on: "next_case" } : undefined),
    asks: "membership",
    handle: { group: byTeam(takeNextPress) },
  },
};

function queuesWords(press: QueuesPress): string[] {
  switch (press.kind) {
    case "list":
      return [press.kind];
    case "choose":
    case "take":
      return [press.kind, packUuid(press.id), ...chosenWords(press.chosen)];
    case "speak_in":
      return [press.kind, packUuid(press.id), press.language];
    case "zones":
      return [press.kind, packUuid(press.id), press.region, String(press.page)];
    case "zone":
      return [press.kind, packUuid(press.id), press.timeZone];
    case "open":
    case "speak":
    case "remove":
    case "remove_now":
    case "administrators":
    case "appointed":
    case "make_default":
      return [press.kind, packUuid(press.id)];
  }
}

/** Short, so that there is room for all categories. */
const partLetters = { categories: "c", kinds: "k", languages: "l" } as const satisfies Record<
  ChosenPart["part"],
  string
>;

function chosenWords(chosen: ChosenPart): string[] {
  const letter = partLetters[chosen.part];
  switch (chosen.part) {
    case "categories":
      return [letter, pickedLetters(pickable.categories, chosen.keys)];
    case "kinds":
      return [letter, pickedLetters(pickable.kinds, chosen.keys)];
    case "languages":
      return [letter, pickedLetters(pickable.languages, chosen.keys)];
  }
}

function chosenBy(letter: string, letters: string) {
  switch (letter) {
    case partLetters.categories:
      return { part: "categories", keys: pickedBy(pickable.categories, letters) };
    case partLetters.kinds:
      return { part: "kinds", keys: pickedBy(pickable.kinds, letters) };
    case partLetters.languages:
      return { part: "languages", keys: pickedBy(pickable.languages, letters) };
    default:
      return undefined;
  }
}
