import {
  bulkGround,
  bulkVerdicts,
  type BulkPress,
  type BulkVerdict,
} from "../../domain/decisions/bulk.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { BulkView } from "../../workflow/decisions/view-bulk.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { nameOf } from "../cases/subject-name.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { staffName } from "../cases/wording.ts";

/** UTF-16 units of what a case is about: a line or two on a phone. */
const displayUnits = 32;

type Listed = BulkView["cases"][number];

/** Cases that are decided together: the list that asks for it, or what became of them. */
export function drawBulk(texts: Texts, view: BulkView): Drawn {
  const say = { texts, language: view.language };
  switch (view.state.kind) {
    case "dropped":
      return { piece: texts.message(say.language, "bulk-dropped"), markup: undefined };
    case "done":
      return { piece: doneText(say, view, view.state), markup: undefined };
    case "asking":
      return {
        piece: askingText(say, view),
        markup: { inline_keyboard: rows(say, view) },
      };
  }
}

function askingText(say: Say, { scope, tier, cases }: BulkView): Piece {
  const { texts, language } = say;
  const head = texts.message(language, "bulk-asking", {
    count: cases.length,
    scope: { choice: scope },
  });
  const choose = texts.message(language, "bulk-choose", { tier: { choice: tier } });
  return joinPieces([head, ...linesOf(say, cases), choose], "\n");
}

function doneText(
  say: Say,
  { cases }: BulkView,
  { verdict, by, skipped }: Extract<BulkView["state"], { kind: "done" }>,
): Piece {
  const { texts, language } = say;
  const decided = cases.filter(({ code }) => !skipped.includes(code));
  const head =
    decided.length === 0
      ? texts.message(language, "bulk-dropped")
      : texts.message(language, "bulk-done", {
          count: decided.length,
          verb: { choice: verdict.kind },
          ground: { ours: groundOf(say, verdict) },
          who: staffName(by),
        });
  const codes = skipped.map((code) => texts.message(language, "code", { code: { ours: code } }));
  const left =
    codes.length === 0
      ? undefined
      : texts.message(language, "bulk-skipped", { codes: { rich: joinPieces(codes, ", ") } });
  return joinPieces([head, ...linesOf(say, decided), left], "\n");
}

/** The category stands with each, unless all have the same: then it would be said again and again. */
function linesOf(say: Say, cases: readonly Listed[]): Piece[] {
  const { texts, language } = say;
  const isAlike = new Set(cases.map(({ named }) => named)).size === 1;
  return cases.map(({ code, named: key, subjectKind, display, wordsGoneAt }, at) => {
    const short = wordsGoneAt === undefined ? cutText(display, displayUnits).text : undefined;
    const subject = { kind: subjectKind, display: short };
    const line = texts.message(language, "bulk-item", {
      code: { ours: code },
      subject: { rich: nameOf(say, subject) },
    });
    if (isAlike && at > 0) return line;
    const named = texts.message(language, `category-${key}`);
    return isAlike ? joinPieces([named, line], "\n") : joinPieces([line, named], " · ");
  });
}

function groundOf({ texts, language }: Say, verdict: BulkVerdict): string {
  const ground = bulkGround(verdict);
  return ground === undefined ? "" : texts.plain(language, `ground-${ground}`);
}

function labelOf(say: Say, verdict: BulkVerdict): string {
  const { texts, language } = say;
  switch (verdict.kind) {
    case "escalate":
      return texts.plain(language, "button-bulk-escalate");
    case "uphold":
      return texts.plain(language, `button-measure-${verdict.measure}`);
    case "dismiss":
      return `✖ ${groundOf(say, verdict)}`;
  }
}

/** What dismisses all stands apart from what does the contrary. */
function rows(say: Say, { id, tier, scope }: BulkView) {
  const on = (press: BulkPress) => ({ on: "bulk", id, press }) as const;
  const draw = (verdict: BulkVerdict) =>
    namedButton(labelOf(say, verdict), on({ kind: "decide", verdict }));
  const all = bulkVerdicts(tier, scope);
  const dismissals = all.filter(({ kind }) => kind === "dismiss");
  const others = all.filter(({ kind }) => kind !== "dismiss");
  const drop = button(say, "button-bulk-drop", on({ kind: "drop" }));
  return [...inRows(others.map(draw)), ...inRows(dismissals.map(draw)), [drop]];
}
