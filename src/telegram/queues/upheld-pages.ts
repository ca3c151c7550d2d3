// Draws what was upheld in a queue, and puts together its file. Called by compose-team.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { categoryKeys } from "../../domain/cases/categories.ts";
import { exportDays, exportKey } from "../../domain/control/export.ts";
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { UpheldFilter, UpheldList, UpheldPress } from "../../domain/queues/upheld-list.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import {
  viewUpheld,
  viewUpheldFile,
  type UpheldListView,
  type UpheldRow,
} from "../../workflow/queues/list-upheld.ts";
import { nameOf } from "../cases/subject-name.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import { posting, pressedAt, showAt, type Call, type Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { codeLink } from "./queue-list.ts";

export async function composeUpheld(
  texts: Texts,
  { list, threadId, key }: MessageOf<"show_upheld">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const view = await viewUpheld({ chatId, threadId }, list);
  if (view === undefined) return undefined;
  const drawn = drawUpheld({ texts, language: view.language }, view);
  const at = pressedAt({ chatId, messageId: list.messageId });
  return showAt(at, { ...posting(chatId, drawn), threadId, key, isProtected: true });
}

export async function composeUpheldFile(
  texts: Texts,
  { exportId, filter, threadId }: MessageOf<"send_upheld_file">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const file = await viewUpheldFile({ chatId, threadId }, filter);
  if (file === undefined) return undefined;
  return {
    kind: "document",
    chatId,
    threadId,
    fileName: "searchlight-upheld.csv",
    content: file.content,
    caption: texts.message(file.language, "upheld-file", { count: file.rows }),
    key: exportKey(exportId),
  };
}

/** UTF-16 units of what a case is about. */
const displayUnits = 28;

/** A page of it, each case's code leading to its card, or what can be chosen of one part of the filter. */
export function drawUpheld(say: Say, view: UpheldListView): Drawn {
  const { texts, language } = say;
  const { total, list, pages } = view;
  const { filter, page } = list;
  const head = texts.message(language, "upheld-head", {
    count: total,
    page,
    pages,
    kinds: { ours: kindWord(say, filter.kind) },
    category: { ours: categoryWord(say, filter.category) },
    since: { choice: filter.days === 0 ? "all" : "days" },
    days: filter.days,
  });
  const lines = list.view === "list" ? view.cases.map((row) => lineOf(say, view, row)) : [];
  const rows = { list: listRows, kinds: kindRows, categories: categoryRows }[list.view](say, view);
  return {
    piece: joinPieces([head, ...lines], "\n"),
    markup: { inline_keyboard: rows.filter((row) => row.length > 0) },
  };
}

function lineOf(say: Say, { chatId }: UpheldListView, row: UpheldRow): Piece {
  const { texts, language } = say;
  const { code, subjectKind: kind, display, severity, at, category, messageId } = row;
  const name =
    display === undefined
      ? texts.message(language, "upheld-unnamed")
      : nameOf(say, { kind, display: cutText(display, displayUnits).text });
  return texts.message(language, "upheld-item", {
    severity,
    code: { rich: codeLink(code, chatId, messageId) },
    subject: { rich: name },
    category: { ours: categoryWord(say, category) },
    at,
  });
}

type Row = InlineKeyboardButton.CallbackButton[];

function pressOf({ filter }: UpheldList, verb: UpheldPress["verb"], change: Partial<UpheldPress>) {
  return { on: "upheld", verb, filter, page: 1, ...change } as const;
}

function listRows(say: Say, { list, pages, total }: UpheldListView): Row[] {
  const to = (key: string, verb: UpheldPress["verb"], page = 1, vars = {}) =>
    button(say, key, pressOf(list, verb, { page }), vars);
  const days = exportDays.map((each) => {
    const key = each === 0 ? "button-export-all" : "button-stats-days";
    const text = say.texts.plain(say.language, key, { days: each });
    return ticked(list, text, each === list.filter.days, { days: each });
  });
  const turns = [
    ...(list.page > 1 ? [to("button-queue-before", "list", list.page - 1)] : []),
    ...(list.page < pages ? [to("button-queue-after", "list", list.page + 1)] : []),
  ];
  return [
    turns,
    [to("button-upheld-kind", "kinds"), to("button-export-category", "categories")],
    days,
    total > 0 ? [to("button-export-send", "send")] : [],
  ];
}

function kindRows(say: Say, { list }: UpheldListView): Row[] {
  const keys = ["any", ...subjectKinds] as const;
  return options(
    say,
    list,
    keys.map((kind) => ticked(list, kindWord(say, kind), kind === list.filter.kind, { kind })),
  );
}

function categoryRows(say: Say, { list }: UpheldListView): Row[] {
  const keys = ["any", ...categoryKeys] as const;
  return options(
    say,
    list,
    keys.map((category) => {
      const is = category === list.filter.category;
      return ticked(list, categoryWord(say, category), is, { category });
    }),
  );
}

function options(say: Say, list: UpheldList, buttons: Row): Row[] {
  return [...inRows(buttons), [button(say, "button-back", pressOf(list, "list", {}))]];
}

/** Leads to the list with one part of its filter changed. */
function ticked(list: UpheldList, text: string, is: boolean, change: Partial<UpheldFilter>) {
  const filter = { ...list.filter, ...change };
  return namedButton(is ? `✓ ${text}` : text, pressOf(list, "list", { filter }));
}

const kindWord = ({ texts, language }: Say, kind: UpheldFilter["kind"]) =>
  kind === "any"
    ? texts.plain(language, "upheld-any-kind")
    : texts.plain(language, "kind-name", { kind: { choice: kind } });

const categoryWord = ({ texts, language }: Say, category: UpheldFilter["category"]) =>
  texts.plain(language, category === "any" ? "upheld-any-category" : `category-${category}`);
