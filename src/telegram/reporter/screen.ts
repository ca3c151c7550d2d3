import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { categories } from "../../domain/categories.ts";
import type { Draft, Step } from "../../domain/report-draft.ts";
import { flowSteps, offeredCategories } from "../../domain/report-steps.ts";
import { maxTerms } from "../../domain/term.ts";
import type { ScreenView } from "../../workflow/view-screen.ts";
import { draftData, homeData } from "../button-data.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts, Variables } from "../texts/texts.ts";
import { summary, summaryButtons } from "./summary.ts";

export type Drawn = { piece: Piece; markup: InlineKeyboardMarkup };

type Say = { texts: Texts; language: string };

/** Draws what a person's screen shows. */
export function drawScreen(say: Say, view: Exclude<ScreenView, { page: "none" }>): Drawn {
  switch (view.page) {
    case "home":
      return { piece: say.texts.message(say.language, "home"), markup: homeButtons(say) };
    case "resume":
      return { piece: say.texts.message(say.language, "resume"), markup: resumeButtons(say) };
    case "draft":
      return drawDraft(say, view.draft);
  }
}

function homeButtons({ texts, language }: Say): InlineKeyboardMarkup {
  const button = (key: string, data: string): InlineKeyboardButton => ({
    text: texts.plain(language, key),
    callback_data: data,
  });
  return {
    inline_keyboard: [
      [button("button-report-term", homeData("search_term"))],
      [button("button-report-material", homeData("material"))],
      [button("button-help", homeData("help")), button("button-my-reports", homeData("status"))],
    ],
  };
}

function resumeButtons({ texts, language }: Say): InlineKeyboardMarkup {
  return {
    inline_keyboard: [
      [
        {
          text: texts.plain(language, "button-go-on"),
          callback_data: homeData("go_on"),
          style: "primary",
        },
        { text: texts.plain(language, "button-start-over"), callback_data: homeData("over") },
      ],
    ],
  };
}

/** A question: how far one is, what was wrong with the last answer, what is asked. */
function drawDraft(say: Say, draft: Draft): Drawn {
  const { texts, language } = say;
  const notice = draft.notice;
  const pieces = [
    draft.step === "summary" ? undefined : progress(say, draft),
    draft.step === "summary" ? summary(say, draft) : undefined,
    notice &&
      texts.message(language, "notice-line", {
        notice: { rich: texts.message(language, notice.key, notice.vars) },
      }),
    draft.step === "summary" ? undefined : question(say, draft),
  ].filter((piece) => piece !== undefined);
  const separator = draft.step === "guidance" ? "\n\n" : "\n";
  return { piece: joinPieces(pieces, separator), markup: { inline_keyboard: buttons(say, draft) } };
}

function progress({ texts, language }: Say, draft: Draft): Piece {
  const counted: readonly Step[] = flowSteps[draft.flow].filter((step) => step !== "guidance");
  const at = draft.step === "guidance" ? "category" : draft.step;
  return texts.message(language, "progress", {
    flow: { ours: texts.plain(language, `flow-${draft.flow}`) },
    step: counted.indexOf(at) + 1,
    of: counted.length,
  });
}

function question({ texts, language }: Say, draft: Draft): Piece {
  const { category } = draft.answers;
  if (draft.step === "guidance" && category !== undefined) {
    return texts.message(language, `guidance-${categories[category].guidance}`);
  }
  const need = category !== undefined && categories[category].note;
  const vars: Partial<Record<Step, Variables>> = {
    terms: { max: maxTerms },
    category: { flow: { choice: draft.flow } },
    details: { need: { choice: need || "optional" } },
  };
  return texts.message(language, `question-${draft.step}`, vars[draft.step] ?? {});
}

function buttons(say: Say, draft: Draft): InlineKeyboardButton[][] {
  if (draft.step === "summary") return summaryButtons(say, draft);
  const [first] = flowSteps[draft.flow];
  const last = draft.step === first ? ["cancel" as const] : (["back", "cancel"] as const);
  return [...options(say, draft), last.map((verb) => press(say, draft, verb, `button-${verb}`))];
}

function options(say: Say, draft: Draft): InlineKeyboardButton[][] {
  const pick = (value: string, key: string) => press(say, draft, "pick", key, value);
  switch (draft.step) {
    case "seen_in":
      return [
        [pick("telegram_search", "seen_in-telegram_search")],
        [pick("channel_or_group", "seen_in-channel_or_group")],
        [pick("bot", "seen_in-bot"), pick("elsewhere", "seen_in-elsewhere")],
      ];
    case "category":
      return offeredCategories.map((key) => [pick(key, `category-${key}`)]);
    case "guidance":
      return [[{ ...press(say, draft, "go_on", "button-continue"), style: "primary" }]];
    case "details": {
      const { category } = draft.answers;
      const needed = category !== undefined && categories[category].note === "required";
      return needed ? [] : [[press(say, draft, "skip", "button-skip")]];
    }
    case "subject":
      return [[press(say, draft, "choose_chat", "button-pick-chat")]];
    case "terms":
    case "summary":
      return [];
  }
}

function press(
  { texts, language }: Say,
  draft: Draft,
  verb: Parameters<typeof draftData>[2],
  key: string,
  value = "",
): InlineKeyboardButton.CallbackButton {
  return {
    text: texts.plain(language, key),
    callback_data: draftData(draft.id, draft.step, verb, value),
  };
}
