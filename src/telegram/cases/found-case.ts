// What /case says: where a case is, or which ones are like what was looked for. Drawn by compose-desk.ts.
import { linkToMessage } from "../../domain/speaking/chat-id.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import { isUndecided } from "../../domain/cases/case-status.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { FoundView } from "../../workflow/cases/find-case.ts";
import { button } from "../speaking/button.ts";
import { shortNameOf } from "./subject-name.ts";
import { posting } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { codeLink } from "../queues/queue-list.ts";
import { headLine } from "./card-lines.ts";

/** The case in two lines, and the way to its card where that is in this chat. */
export function drawFoundCase(
  texts: Texts,
  { chatId, threadId }: Place,
  { view, at, quietUntil, isExample }: FoundView,
) {
  const say = { texts, language: view.language };
  const { shown } = view;
  const status = texts.message(say.language, "case-found", {
    status: { choice: shown.status },
    place: { choice: at === undefined ? "elsewhere" : "here" },
  });
  const quiet = quietUntil && texts.message(say.language, "case-found-quiet", { at: quietUntil });
  // What another group decides on is not shown here, nor what its card says no more.
  const isGone = shown.wordsGoneAt !== undefined && !isUndecided(shown.status);
  const subject =
    at === undefined || isGone
      ? undefined
      : shortNameOf(say, { kind: shown.subjectKind, display: shown.display });
  const url = at && linkToMessage(chatId, at.messageId);
  const text = texts.plain(say.language, "button-to-card");
  const reopen = { on: "reopen", caseId: shown.id, version: shown.version } as const;
  const isClosed = shown.status === "dismissed" || shown.status === "upheld";
  const as = isExample ? "unmark" : "mark";
  const example = { on: "example", caseId: shown.id, version: shown.version, as } as const;
  const mayBeExample = isClosed && !isGone && !isGravest(shown.category);
  const rows = [
    ...(url === undefined ? [] : [[{ text, url }]]),
    ...(isClosed ? [[button(say, "button-reopen", reopen)]] : []),
    ...(mayBeExample ? [[button(say, `button-${as}-example`, example)]] : []),
  ];
  const piece = joinPieces([headLine(say, view), subject, status, quiet], "\n");
  const markup = rows.length === 0 ? undefined : { inline_keyboard: rows };
  return {
    ...posting(chatId, { piece, markup }),
    threadId,
    isProtected: true,
    // Where messages have no link, a reply leads there.
    replyTo: at?.messageId,
  };
}

/** Cases on search terms like the one that was looked for, each code leading to its card. */
export function drawAlike(
  texts: Texts,
  { chatId, threadId }: Place,
  { cases, language }: { cases: readonly FoundView[]; language: string },
) {
  const say = { texts, language };
  const lines = cases.map(({ view: { shown }, at }) => {
    const code =
      at === undefined ? codeAlone(say, shown.code) : codeLink(shown.code, chatId, at.messageId);
    const name = shortNameOf(say, { kind: shown.subjectKind, display: shown.display });
    return joinPieces([code, name], " · ");
  });
  const head = texts.message(language, "case-alike");
  const piece = joinPieces([head, ...lines], "\n");
  return { ...posting(chatId, { piece, markup: undefined }), threadId, isProtected: true };
}

const codeAlone = ({ texts, language }: Say, code: string) =>
  texts.message(language, "code", { code: { ours: code } });
