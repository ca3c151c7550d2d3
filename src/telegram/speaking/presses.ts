import { HelpTopic, type HelpPlace } from "../../domain/speaking/help-line.ts";
import { knownLanguage } from "../../domain/speaking/languages.ts";
import { HomePress } from "../../domain/press.ts";
import { chooseLanguage } from "../../workflow/speaking/choose-language.ts";
import { showHelpLines } from "../../workflow/speaking/show-screen.ts";
import { chatOf } from "../context.ts";
import { takeQueueLanguage } from "../queues/set-up-press.ts";
import { takeHomePress } from "./home-press.ts";
import type { PressEntries } from "./press-entry.ts";

/** Presses on the first screen and on what it leads to: help lines and languages. A queue's language, too. */
export const speakingPresses: PressEntries<"home" | "help_lines" | "language"> = {
  home: {
    letter: "h",
    pack: ({ to }) => to,
    read: (rest) => {
      const to = HomePress.safeParse(rest).data;
      return to && { on: "home", to };
    },
    asks: "nothing",
    handle: { private: takeHomePress },
  },
  help_lines: {
    letter: "l",
    pack: ({ view }) => `${view.topic}:${placeWord(view.place)}`,
    read: (rest) => {
      const match = /^([a-z_]+):(?:(\d{1,3})|([A-Z]{2})|elsewhere)$/.exec(rest);
      const topic = HelpTopic.safeParse(match?.[1]).data;
      const place = helpPlaceOf(match?.[2], match?.[3]);
      return topic && { on: "help_lines", view: { topic, place } };
    },
    asks: "nothing",
    handle: { private: ({ view }, { ctx }) => showHelpLines(chatOf(ctx), view) },
  },
  language: {
    letter: "lang",
    pack: ({ language }) => language,
    read: (rest) => {
      const language = knownLanguage(rest);
      return language && { on: "language", language };
    },
    asks: "nothing",
    handle: {
      private: ({ language }, { ctx }) => chooseLanguage(chatOf(ctx), language),
      group: takeQueueLanguage,
    },
  },
};

/** A page of the list, the code of a country, or `elsewhere`. */
function placeWord(place: HelpPlace): string | number {
  switch (place.kind) {
    case "countries":
      return place.page;
    case "country":
      return place.code;
    case "elsewhere":
      return "elsewhere";
  }
}

function helpPlaceOf(page: string | undefined, code: string | undefined): HelpPlace {
  if (page !== undefined) return { kind: "countries", page: Number(page) };
  return code === undefined ? { kind: "elsewhere" } : { kind: "country", code };
}
