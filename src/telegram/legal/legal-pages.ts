// The lists of `/legal`, and what stands in groups for it. Drawn by compose-legal.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { LegalFilter } from "../../domain/legal/legal-page.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { LegalDeskView, LegalView } from "../../workflow/legal/view-legal.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { drawDecisionPage } from "./decision-pages.ts";
import { drawLegalDraft } from "./draft-page.ts";
import { dueWords, kindWord, statusWord } from "./legal-words.ts";
import { drawnOf, to, turn } from "./drawn.ts";
import { drawRequest } from "./request-page.ts";

type View<K extends LegalView["kind"]> = Extract<LegalView, { kind: K }>;
type Request = View<"open">["request"];
type Row = InlineKeyboardButton[];

export function drawLegal(say: Say, view: LegalView): Drawn {
  switch (view.kind) {
    case "home":
      return drawHome(say, view);
    case "list":
    case "found":
      return drawList(say, view);
    case "draft":
      return drawLegalDraft(say, view);
    case "open":
      return drawRequest(say, view);
    case "analysis":
    case "question":
    case "proposal":
    case "grounds":
    case "ticks":
    case "columns":
    case "words":
    case "ledger":
      return drawDecisionPage(say, view);
  }
}

function drawHome(say: Say, { counts, shown, now }: View<"home">): Drawn {
  const head = say.texts.message(say.language, "legal-home", {
    waiting: counts.waiting,
    open: counts.open,
    late: counts.overdue,
  });
  const lists = LegalFilter.options.map((filter) =>
    turn(say, `button-legal-${filter}`, { kind: "list", filter, page: 0 }),
  );
  const holds = button(say, "button-legal-holds", { on: "hold", press: { kind: "list" } });
  const rows = [
    ...inRows(shown.map(codeButton), 2),
    [turn(say, "button-legal-new", { kind: "draft" })],
    lists,
    [holds, turn(say, "button-legal-ledger", { kind: "ledger", page: 0 })],
  ];
  return drawnOf([head, ...shown.map((each) => lineOf(say, each, now))], rows);
}

const codeButton = ({ id, code }: Pick<Request, "id" | "code">) =>
  namedButton(code, to({ kind: "open", id }));

function lineOf(say: Say, request: Request, now: Date): Piece {
  const { code, kind, country, status, dueAt, overAt } = request;
  return say.texts.message(say.language, "legal-line", {
    code: { ours: code },
    flow: { ours: kindWord(say, kind) },
    country: { ours: country },
    state: { ours: statusWord(say, status) },
    time: { ours: dueWords(say, overAt === undefined ? dueAt : undefined, now) },
  });
}

function drawList(say: Say, view: View<"list" | "found">): Drawn {
  const { shown, now } = view;
  const head =
    view.kind === "found"
      ? say.texts.message(say.language, "legal-found", {
          words: cutText(view.words, 60).text,
          count: shown.length,
        })
      : say.texts.message(say.language, "legal-list", { filter: { choice: view.filter } });
  const none = shown.length === 0 ? say.texts.message(say.language, "legal-none") : undefined;
  const rows = [
    ...inRows(shown.map(codeButton), 2),
    view.kind === "list" ? turnsOf(say, view) : [],
    [turn(say, "button-legal-home", { kind: "home" })],
  ];
  return drawnOf([head, ...shown.map((each) => lineOf(say, each, now)), none], rows);
}

function turnsOf(say: Say, { filter, page, isMore }: View<"list">): Row {
  return [
    ...(page > 0
      ? [turn(say, "button-legal-before", { kind: "list", filter, page: page - 1 })]
      : []),
    ...(isMore ? [turn(say, "button-legal-after", { kind: "list", filter, page: page + 1 })] : []),
  ];
}

/** What stands in a group: codes, states and deadlines. */
export function drawLegalDesk(say: Say, { counts, shown, now }: LegalDeskView): Piece {
  const head = say.texts.message(say.language, "legal-home", {
    waiting: counts.waiting,
    open: counts.open,
    late: counts.overdue,
  });
  const lines = shown.map(({ code, status, dueAt }) =>
    say.texts.message(say.language, "legal-desk-line", {
      code: { ours: code },
      state: { ours: statusWord(say, status) },
      time: { ours: dueWords(say, dueAt, now) },
    }),
  );
  return joinPieces([head, ...lines], "\n");
}
