// Draws what the audit log says. Called by compose-admin.ts for /audit.
import type { InlineKeyboardMarkup } from "grammy/types";
import { codeOf } from "../../domain/control/audit-replay.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { PastView, viewVerdict } from "../../workflow/control/show-audit.ts";
import { button } from "../speaking/button.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

type Shown = { code: string; page: number };

/** How much of one fact is shown, in UTF-16 units: settings can be long. */
const factUnits = 40;

/** What happened to a case or a report, in codes and times, the newest first. */
export function drawPast(
  texts: Texts,
  view: PastView,
  { code, page }: Shown,
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const { events, names, pages, language } = view;
  const head = texts.message(language, events.length === 0 ? "audit-nothing" : "audit-past", {
    code: { ours: code },
  });
  const lines = events.map((event) =>
    texts.message(language, "audit-event", {
      at: event.at,
      event: { ours: event.kind.replaceAll("_", " ") },
      actor: named(event.actor, names),
      facts: factWords(event.facts, names),
    }),
  );
  return {
    piece: joinPieces([head, ...lines], "\n"),
    markup: { inline_keyboard: turns({ texts, language }, { code, page }, pages) },
  };
}

function turns(say: Say, { code, page }: Shown, pages: number) {
  const turn = (key: string, to: number) => button(say, key, { on: "past", code, page: to });
  const row = [
    ...(page > 1 ? [turn("button-newer", page - 1)] : []),
    ...(page < pages ? [turn("button-older", page + 1)] : []),
  ];
  return row.length === 0 ? [] : [row];
}

const anId = /(?:staff:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{6}([\da-f]{6})/g;

/** One of the team by their name; whatever else has an id, by its end, which tells it apart. */
function named(word: string, names: PastView["names"]): string {
  return word.replaceAll(anId, (id, end: string) => names.get(id.replace(/^staff:/, "")) ?? end);
}

function factWords(
  facts: Record<string, string | number | null>,
  names: PastView["names"],
): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const words = cutText(named(String(value), names), factUnits).text;
      return `${name.replaceAll("_", " ")}: ${words}`;
    })
    .join(" · ");
}

/** Whether the chain is whole, how long it is, and its head to be noted elsewhere. */
export function drawVerdict(
  texts: Texts,
  { verdict, language }: Awaited<ReturnType<typeof viewVerdict>>,
): Piece {
  const { events, head, unsealed, fault, difference } = verdict;
  const vars = { events, head: { ours: head }, unsealed };
  if (fault === undefined && difference === undefined) {
    return texts.message(language, "audit-whole", vars);
  }
  if (fault === undefined) {
    const differs = { ours: difference === undefined ? "" : codeOf(difference) };
    return texts.message(language, "audit-differs", { ...vars, fault: differs });
  }
  const broken = { ours: "position" in fault ? `${fault.kind} ${fault.position}` : fault.kind };
  return texts.message(language, "audit-broken", { ...vars, fault: broken });
}
