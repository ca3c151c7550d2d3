// The list of what waits in a queue. Drawn by compose-desk.ts; the late cases use its links.
import type { InlineKeyboardButton } from "grammy/types";
import { linkToMessage } from "../../domain/speaking/chat-id.ts";
import { QueueFilter } from "../../domain/queues/queue-list.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { QueueListView } from "../../workflow/queues/list-queue.ts";
import { button } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { nameOf } from "../cases/subject-name.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

/** UTF-16 units of what a case is about. */
const displayUnits = 28;

/** What waits in a queue, each case's code leading to its card. */
export function drawQueueList(texts: Texts, view: QueueListView): Drawn {
  const say = { texts, language: view.language };
  const { filter, page } = view.list;
  const head = texts.message(view.language, "queue-head", {
    count: view.total,
    filter: { choice: filter },
    page,
    pages: view.pages,
  });
  const lines = view.cases.map((waiting) => lineOf(say, view, waiting));
  const { withoutCard: count } = view;
  const more =
    count > 0 ? texts.message(view.language, "queue-without-card", { count }) : undefined;
  return {
    piece: joinPieces([head, ...lines, more], "\n"),
    markup: { inline_keyboard: rows(say, view) },
  };
}

function lineOf(
  say: Say,
  { chatId }: QueueListView,
  waiting: QueueListView["cases"][number],
): Piece {
  const { code, subjectKind, display, since, messageId } = waiting;
  const subject = { kind: subjectKind, display: cutText(display, displayUnits).text };
  return say.texts.message(say.language, "queue-item", {
    severity: waiting.severity,
    code: { rich: codeLink(code, chatId, messageId) },
    subject: { rich: nameOf(say, subject) },
    state: { choice: stateOf(waiting) },
    at: since,
  });
}

function stateOf({ isTaken, isSnoozed, isLate }: QueueListView["cases"][number]): string {
  if (isTaken) return "taken";
  if (isLate) return "late";
  return isSnoozed ? "snoozed" : "waiting";
}

/** The code, as a link to the card where there can be one. */
export function codeLink(code: string, chatId: number, messageId: number): Piece {
  const url = linkToMessage(chatId, messageId);
  const whole = { offset: 0, length: code.length };
  if (url === undefined) return { text: code, entities: [{ type: "bold", ...whole }] };
  return { text: code, entities: [{ type: "text_link", url, ...whole }] };
}

function rows(say: Say, { list, pages }: QueueListView): InlineKeyboardButton[][] {
  const to = (key: string, filter: QueueFilter, page: number) =>
    button(say, key, { on: "queue_list", filter, page });
  const filters = QueueFilter.options
    .filter((filter) => filter !== list.filter)
    .map((filter) => to(`button-queue-${filter}`, filter, 1));
  const turns = [
    ...(list.page > 1 ? [to("button-queue-before", list.filter, list.page - 1)] : []),
    ...(list.page < pages ? [to("button-queue-after", list.filter, list.page + 1)] : []),
  ];
  const next = [button(say, "button-next-case", { on: "next_case" })];
  return [...inRows(filters, 3), turns, next].filter((row) => row.length > 0);
}
