// The pages of `/legal` but for the draft. Drawn by compose-legal.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { LegalFilter, type LegalPress } from "../../domain/legal/legal-page.ts";
import { moveFrom, isSecret } from "../../domain/legal/request.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { LegalDeskView, LegalView } from "../../workflow/legal/view-legal.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { drawLegalDraft } from "./draft-page.ts";
import { dueWords, instrumentWord, kindWord, sectionWord, statusWord } from "./legal-words.ts";

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
  }
}

const to = (press: LegalPress) => ({ on: "legal", press }) as const;
const turn = (say: Say, key: string, press: LegalPress) => button(say, key, to(press));

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
    [holds],
  ];
  return drawnOf([head, ...shown.map((each) => lineOf(say, each, now))], rows);
}

function drawnOf(pieces: readonly (Piece | undefined)[], rows: Row[]): Drawn {
  const markup = { inline_keyboard: rows.filter((row) => row.length > 0) };
  return { piece: joinPieces(pieces, "\n"), markup };
}

const codeButton = ({ id, code }: Pick<Request, "id" | "code">) =>
  namedButton(code, to({ kind: "open", id }));

function lineOf(say: Say, request: Request, now: Date): Piece {
  const { code, kind, country, status, dueAt } = request;
  return say.texts.message(say.language, "legal-line", {
    code: { ours: code },
    flow: { ours: kindWord(say, kind) },
    country: { ours: country },
    state: { ours: statusWord(say, status) },
    time: { ours: isDone(request) ? "" : dueWords(say, dueAt, now) },
  });
}

const isDone = ({ overAt }: Pick<Request, "overAt">) => overAt !== undefined;

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

function drawRequest(say: Say, view: View<"open">): Drawn {
  const { texts, language } = say;
  const { request, counts, targets, hold, now } = view;
  const head = texts.message(language, "legal-card", {
    code: { ours: request.code },
    title: cutText(`${request.authority} (${request.country})`, 60).text,
    flow: { ours: instrumentWord(say, request.instrument) },
    state: { ours: statusWord(say, request.status) },
    at: request.receivedAt,
    time: { ours: dueWords(say, isDone(request) ? undefined : request.dueAt, now) },
  });
  const about = texts.message(language, "legal-about", {
    notes: { ours: String(targets.length) },
    reports: { ours: String(counts.reports) },
    number: { ours: String(counts.cases) },
    reporter: { choice: counts.reporters > 0 ? "yes" : "no" },
  });
  const sections = request.items.map((item) => sectionWord(say, item)).join(", ");
  const asked =
    sections === ""
      ? undefined
      : texts.message(language, "legal-asked", { categories: { ours: sections } });
  const secret = texts.message(language, "legal-secret", {
    secrecy: { choice: isSecret(request, now) ? request.secrecy : "none" },
    ends_at: request.secretUntil ?? now,
  });
  const held =
    hold === undefined
      ? undefined
      : texts.message(language, "legal-held", {
          code: { ours: hold.code },
          status: { choice: hold.status === "started" ? "started" : hold.status },
          ends_at: hold.endsAt ?? now,
        });
  const rows = [verbs(say, request), [turn(say, "button-legal-home", { kind: "home" })]];
  return drawnOf([head, about, asked, secret, held], [...inRows(rows[0] ?? [], 2), rows[1] ?? []]);
}

function verbs(say: Say, { id, version, status, notBefore }: Request): Row {
  const verb = (kind: "narrow" | "false" | "withdraw" | "cleared") =>
    turn(say, `button-legal-${kind}`, { kind, id, version });
  return [
    ...(moveFrom(status, "narrowed") === undefined ? [] : [verb("narrow")]),
    ...(notBefore === undefined ? [] : [verb("cleared")]),
    ...(moveFrom(status, "false") === undefined ? [] : [verb("false")]),
    ...(moveFrom(status, "withdrawn") === undefined ? [] : [verb("withdraw")]),
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
