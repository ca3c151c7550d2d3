import { ExportPress } from "../../domain/control/export.ts";
import { beginExport, showExport } from "../../workflow/control/take-out.ts";
import { numberIn } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";
import { byAdmin } from "./admin-press.ts";

const answers = {
  not_admin: "answer-admin-only",
  nothing_there: "answer-export-nothing",
  sent: "answer-export-sent",
} as const;

/** On the page where an export is chosen. */
export const exportPress: PressEntries<"export">["export"] = {
  letter: "exp",
  pack: ({ verb, choice: { of, format, days, category, state } }) =>
    [verb, of, format, days, category, state].join(":"),
  read: (rest) => {
    const [verb, of, format, days, category, state] = rest.split(":");
    const choice = { of, format, days: numberIn(days), category, state };
    return ExportPress.safeParse({ on: "export", verb, choice }).data;
  },
  asks: "nothing",
  handle: {
    private: byAdmin(
      async ({ verb, choice }, { by, chatId, messageId }, { ctx, texts, operator }) => {
        if (verb !== "send") return showExport(chatId, { choice, page: verb, messageId });
        return refusePress(
          texts,
          ctx,
          answers[await beginExport(operator, by, { chatId, choice })],
        );
      },
    ),
  },
};
