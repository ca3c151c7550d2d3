import { PublishPress, TransparencyPress } from "../../domain/transparency/draft.ts";
import { beginDraft, pressDraft } from "../../workflow/transparency/draft-report.ts";
import { showPublish } from "../../workflow/transparency/show-publish.ts";
import { sendReportFile, showTransparency } from "../../workflow/transparency/show-transparency.ts";
import { chatOf } from "../context.ts";
import { byAdmin } from "../control/admin-press.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

const refusals = {
  not_admin: "answer-admin-only",
  gone: "answer-reveal-gone",
  not_you: "answer-reveal-not-you",
  no_second: "reveal-no-second",
} as const;

/** Presses on what is told to the public: by everybody who reads it, and by admins who publish it. */
export const transparencyPresses: PressEntries<"publish" | "transparency"> = {
  publish: {
    letter: "publ",
    pack: ({ press }) => {
      const of = "id" in press ? [packUuid(press.id)] : "period" in press ? [press.period] : [];
      const to = "to" in press ? [press.to] : [];
      return [press.kind, ...of, ...to].join(":");
    },
    read: (rest) => {
      const [kind, of = "", to] = rest.split(":");
      const read = PublishPress.safeParse({ kind, id: unpackUuid(of), period: of, to }).data;
      return read && { on: "publish", press: read };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ press }, { by, chatId, messageId }, { ctx, texts, operator }) => {
        const shows = (page: Parameters<typeof showPublish>[1]["page"]) =>
          showPublish(chatId, { page, messageId });
        if (press.kind === "list") return shows({ kind: "list" });
        if (press.kind === "open") return shows({ kind: "draft", id: press.id });
        if (press.kind === "count") {
          const begun = await beginDraft(operator, by, press.period);
          if (typeof begun === "string") return refusePress(texts, ctx, refusals[begun]);
          return shows({ kind: "draft", ...begun });
        }
        const pressed = await pressDraft(operator, by, press);
        if (pressed === "done") return shows({ kind: "draft", id: press.id });
        return refusePress(texts, ctx, refusals[pressed]);
      }),
    },
  },
  transparency: {
    letter: "told",
    pack: ({ press }) =>
      [
        press.kind,
        ...("nr" in press ? [String(press.nr)] : []),
        ...("of" in press ? [press.of] : []),
      ].join(":"),
    read: (rest) => {
      const [kind, nr, of] = rest.split(":");
      const read = TransparencyPress.safeParse({ kind, nr: numberIn(nr), of }).data;
      return read && { on: "transparency", press: read };
    },
    asks: "nothing",
    handle: {
      private: async ({ press }, { ctx }) => {
        const chatId = chatOf(ctx);
        if (press.kind === "file") return sendReportFile(chatId, press.nr, press.of);
        const messageId = ctx.callbackQuery.message?.message_id;
        return showTransparency(chatId, { page: press, messageId });
      },
    },
  },
};
