import type { InlineKeyboardButton } from "grammy/types";
import { category, categoryKeys } from "../../domain/cases/categories.ts";
import { hasEnough, type WellbeingPage } from "../../domain/staff/wellbeing.ts";
import type { WellbeingView } from "../../workflow/staff/rule-wellbeing.ts";
import { inRows } from "../speaking/button-rows.ts";
import { button, namedButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

/** How somebody of the team looks after themselves, for their eyes only. */
export function drawWellbeing(texts: Texts, view: WellbeingView, page: WellbeingPage): Drawn {
  const say = { texts, language: view.language };
  const drawn = page === "home" ? home(say, view) : categoriesPage(say, view);
  return { piece: drawn.piece, markup: { inline_keyboard: drawn.rows } };
}

type Page = { piece: Piece; rows: InlineKeyboardButton[][] };

function home(say: Say, view: WellbeingView): Page {
  const { texts, language } = say;
  const { wellbeing, limit, now } = view;
  const { hardDayUntil, leftOut, gravest } = wellbeing;
  const isHard = hardDayUntil !== undefined && hardDayUntil > now;
  const names = leftOut.map((key) => texts.plain(language, `category-${key}`));
  const facts = texts.message(language, "wellbeing", {
    count: gravest,
    limit,
    hard: { choice: isHard ? "yes" : "no" },
    ends_at: hardDayUntil ?? now,
    left: leftOut.length,
    categories: { ours: names.join(", ") },
  });
  const rest = hasEnough(gravest, limit) ? [texts.message(language, "wellbeing-enough")] : [];
  const day = button(say, isHard ? "button-ready" : "button-hard-day", {
    on: "wellbeing",
    press: { kind: isHard ? "ready" : "hard_day" },
  });
  return {
    piece: joinPieces([facts, ...rest, texts.message(language, "wellbeing-how")], "\n\n"),
    rows: [[day], [turn(say, "button-leave-out", "categories")]],
  };
}

function categoriesPage(say: Say, { wellbeing }: WellbeingView): Page {
  const { texts, language } = say;
  const filed = categoryKeys.filter((key) => category(key).filing === "filed");
  const choices = filed.map((key) => {
    const isLeftOut = wellbeing.leftOut.includes(key);
    const name = texts.plain(language, `category-${key}`);
    const kind = isLeftOut ? "put_back" : "leave_out";
    return namedButton(isLeftOut ? `✓ ${name}` : name, {
      on: "wellbeing",
      press: { kind, category: key },
    });
  });
  return {
    piece: texts.message(language, "wellbeing-categories"),
    rows: [...inRows(choices), [turn(say, "button-back", "home")]],
  };
}

function turn(say: Say, key: string, page: WellbeingPage): InlineKeyboardButton {
  return button(say, key, { on: "wellbeing", press: { kind: "page", page } });
}
