import { OwnHelpPress } from "../../domain/wording/own-help-line.ts";
import { OwnTextsPress } from "../../domain/wording/own-text.ts";
import { pressOwnHelp, type OwnHelpPressed } from "../../workflow/wording/rule-own-help.ts";
import { pressOwnTexts } from "../../workflow/wording/rule-own-texts.ts";
import { answerPress } from "../at-hand.ts";
import { byAdmin } from "../control/admin-press.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";

/** Presses of admins on the pages of the team's own texts. */
export const wordingPresses: PressEntries<"own_texts" | "own_help"> = {
  own_texts: {
    letter: "own",
    pack: ({ press }) => packed(press).join(":"),
    read: (rest) => {
      const [kind, place, language, to, version] = rest.split(":");
      const press = { kind, place, language, to, version: numberIn(version) };
      const read = OwnTextsPress.safeParse(press).data;
      return read && { on: "own_texts", press: read };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ press }, { by, chatId, messageId, language }, { texts }) => {
        const isDone = await pressOwnTexts(by, { press, chatId, messageId });
        if (!isDone) answerPress(texts.plain(language, "answer-own-text-outdated"));
        else if (press.kind === "change" && press.to !== "drop") {
          answerPress(texts.plain(language, "answer-own-text-changed"));
        }
      }),
    },
  },
  own_help: {
    letter: "ownhelp",
    pack: ({ press }) => packedHelp(press).join(":"),
    read: (rest) => {
      const [kind, first = "", to] = rest.split(":");
      const press = { kind, id: unpackUuid(first), as: first, to };
      const read = OwnHelpPress.safeParse(press).data;
      return read && { on: "own_help", press: read };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ press }, { by, chatId, messageId, language }, { texts }) => {
        const key = helpAnswers[await pressOwnHelp(by, { press, chatId, messageId })];
        if (key !== undefined) answerPress(texts.plain(language, key));
      }),
    },
  },
};

const helpAnswers = {
  shown: undefined,
  changed: "answer-own-text-changed",
  outdated: "answer-own-text-outdated",
  full: "answer-own-help-full",
} as const satisfies Record<OwnHelpPressed, string | undefined>;

function packedHelp(press: OwnHelpPress): string[] {
  switch (press.kind) {
    case "list":
      return [press.kind];
    case "add":
      return [press.kind, press.as];
    case "open":
      return [press.kind, packUuid(press.id)];
    case "change":
      return [press.kind, packUuid(press.id), press.to];
  }
}

function packed(press: OwnTextsPress): (string | number)[] {
  switch (press.kind) {
    case "list":
      return [press.kind];
    case "place":
      return [press.kind, press.place];
    case "open":
    case "write":
      return [press.kind, press.place, press.language];
    case "change":
      return [press.kind, press.place, press.language, press.to, press.version];
  }
}
