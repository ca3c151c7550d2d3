import type { LateView } from "../../workflow/queues/tell-late.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";
import { codeLink } from "./queue-list.ts";

const hourMs = 3_600_000;

/** Which cases of a queue are past their target, for the seniors. */
export function drawLate(texts: Texts, { queue, count, shown, now, to }: LateView): Piece {
  const line = (key: string, vars: Parameters<Texts["message"]>[2]) =>
    texts.message(to.language, key, vars);
  const lines = shown.map(({ severity, code, since, isTaken, messageId }) =>
    line("late-item", {
      severity,
      code: { rich: codeLink(code, queue.chatId, messageId) },
      hours: Math.floor((now.getTime() - since.getTime()) / hourMs),
      state: { choice: isTaken ? "taken" : "waiting" },
    }),
  );
  const more =
    count > shown.length ? line("late-more", { count: count - shown.length }) : undefined;
  const title = queue.title;
  const head =
    count === 0
      ? line("late-none", { title, at: now })
      : line("late-head", { count, title, at: now });
  return joinPieces([head, ...lines, more], "\n");
}
