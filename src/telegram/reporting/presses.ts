// The table of presses on reports. Used by presses.ts, and by updates.ts to take up the gravest first.
import { ReportId } from "../../domain/ids.ts";
import { OwnPress } from "../../domain/press.ts";
import { PressVerb } from "../../domain/reporting/report-input.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeOwnPress, turnOwnReports } from "./own-report-press.ts";

/** What the button carries that submits a report of the gravest: such presses are taken up first. */
export const ofTheGravest = "gravest";

/** Presses on a report: on its questions while it is made, and on it and its like afterwards. */
export const reportPresses: PressEntries<"draft" | "own_report" | "own_reports"> = {
  draft: {
    letter: "d",
    pack: ({ input: { draftId, step, verb, value } }) => {
      return `${packUuid(draftId)}:${step}:${verb}:${value}`;
    },
    read: (rest) => {
      // A word of ours, or a category of the team's own.
      const match = /^([\w-]{22}):([a-z_]+):([a-z_]+):([a-z_]*|own\.[0-9A-Z]{6})$/.exec(rest);
      const [, id = "", step = "", word, value = ""] = match ?? [];
      const verb = PressVerb.safeParse(word).data;
      const draftId = unpackUuid(id);
      return verb && { on: "draft", input: { kind: "press", draftId, step, verb, value } };
    },
    asks: "nothing",
    // The conversation takes it.
    handle: { private: (_, { next }) => next() },
  },
  own_report: {
    letter: "r",
    pack: ({ id, verb, page }) => `${packUuid(id)}:${verb}:${page}`,
    read: (rest) => {
      const [, packed = "", word, page] = /^([\w-]{22}):([a-z_]+):(\d{1,4})$/.exec(rest) ?? [];
      const verb = OwnPress.safeParse(word).data;
      const id = ReportId.safeParse(unpackUuid(packed)).data;
      return verb && id && { on: "own_report", id, verb, page: Number(page) };
    },
    asks: "nothing",
    handle: { private: takeOwnPress },
  },
  own_reports: {
    letter: "p",
    pack: ({ page }) => String(page),
    read: (rest) => {
      return /^\d{1,4}$/.test(rest) ? { on: "own_reports", page: Number(rest) } : undefined;
    },
    asks: "nothing",
    handle: { private: turnOwnReports },
  },
};
