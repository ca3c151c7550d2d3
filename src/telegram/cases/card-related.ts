// Lines on the past of a case and on other cases. Used by the case card and its details.
import { earlierDecision } from "../../domain/decisions/decision.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import { nameOf } from "./subject-name.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

type Cases = CardView["related"]["alike"];

/** UTF-16 units of what another case is about. */
const displayUnits = 32;

/** What whoever decides should know of this case's past and of other cases, a line each. */
export function relatedLines(say: Say, view: CardView, ground: (of: Earlier) => string): Piece {
  const { samePlace, alike } = view.related;
  const isTerm = view.shown.subjectKind === "search_term";
  const lines = [
    earlierLine(say, view, ground),
    samePlace.total === 0 ? undefined : casesLine(say, "card-same-place", samePlace),
    alike.total === 0
      ? undefined
      : casesLine(say, isTerm ? "card-similar" : "card-perhaps-same", alike),
  ];
  return joinPieces(lines, "\n");
}

type Earlier = NonNullable<ReturnType<typeof earlierDecision>>;

function earlierLine(
  { texts, language }: Say,
  { facts, appeal }: CardView,
  ground: (of: Earlier) => string,
): Piece | undefined {
  // An appeal names the decision itself.
  const earlier = appeal === undefined ? earlierDecision(facts.history) : undefined;
  if (earlier === undefined) return undefined;
  return texts.message(language, "card-earlier", {
    verb: { choice: earlier.kind },
    at: earlier.at,
    ground: { ours: ground(earlier) },
  });
}

/** What else the case is about, since others were merged into it. */
export function mergedLine(say: Say, { merged }: CardView): Piece | undefined {
  if (merged.total === 0) return undefined;
  const { texts, language } = say;
  const named = merged.cases.map(({ code, subjectKind, display }) =>
    texts.message(language, "merged-case", {
      code: { ours: code },
      subject: {
        rich: nameOf(say, { kind: subjectKind, display: cutText(display, displayUnits).text }),
      },
    }),
  );
  return texts.message(language, "card-merged", {
    cases: { rich: joinPieces([...named, moreOf(say, merged.total - named.length)], "; ") },
  });
}

function moreOf({ texts, language }: Say, count: number): Piece | undefined {
  return count > 0 ? texts.message(language, "related-more", { count }) : undefined;
}

type RelatedLine = "card-same-place" | "card-similar" | "card-perhaps-same";

function casesLine(say: Say, key: RelatedLine, related: Cases): Piece {
  const { texts, language } = say;
  const named = related.cases.map(({ code, status, subjectKind, display, at }) =>
    texts.message(language, "related-case", {
      code: { ours: code },
      subject: {
        rich: nameOf(say, { kind: subjectKind, display: cutText(display, displayUnits).text }),
      },
      status: { choice: status },
      at,
    }),
  );
  const more = moreOf(say, related.total - named.length);
  return texts.message(language, key, { cases: { rich: joinPieces([...named, more], "; ") } });
}
