// What admins see of what can be published. Drawn by compose-transparency.ts.
import type { DraftVerb, PublishPress } from "../../domain/transparency/draft.ts";
import type { PublishView } from "../../workflow/transparency/show-publish.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { reportPiece } from "./report-page.ts";

export function drawPublish(texts: Texts, view: PublishView): Drawn {
  const { language } = view;
  const say = { texts, language };
  if (view.kind === "draft") return drawDraft(say, view);
  const quarters = view.quarters.map(({ period, nr }) => {
    const text = nr === undefined ? period : `${period} · ${nr}`;
    return namedButton(text, { on: "publish", press: { kind: "count", period } });
  });
  return {
    piece: texts.message(language, "publish-list", {
      is: { choice: quarters.length === 0 ? "nothing" : "there" },
      channel: { choice: view.hasChannel ? "named" : "none" },
    }),
    markup: { inline_keyboard: inRows(quarters) },
  };
}

function drawDraft(say: Say, view: Extract<PublishView, { kind: "draft" }>): Drawn {
  const { texts, language } = say;
  const { draft, told, viewer, isLive } = view;
  const verbs: readonly DraftVerb[] = !isLive
    ? []
    : viewer === draft.askedBy
      ? draft.status === "drafted"
        ? ["exact", "basis", "ask", "drop"]
        : draft.status === "asked"
          ? ["drop"]
          : []
      : draft.status === "asked"
        ? ["confirm", "refuse"]
        : [];
  const status = texts.message(language, "publish-status", {
    status: { choice: draft.status },
    by: draft.askerName,
    exact: { choice: draft.isExact ? "exact" : "ranges" },
  });
  const basis = texts.message(language, `told-basis-${told.basis}`);
  const press = (key: string, asked: PublishPress) =>
    button(say, `button-publish-${key}`, { on: "publish", press: asked });
  const rows = verbs.map((kind) => {
    const { id } = draft;
    if (kind === "basis") {
      const basis = told.basis === "bound" ? "voluntary" : "bound";
      return [press(basis, { kind, id, to: basis })];
    }
    if (kind !== "exact") return [press(kind, { kind, id })];
    const to = draft.isExact ? "ranges" : "exact";
    return [press(to, { kind, id, to })];
  });
  return {
    piece: joinPieces([reportPiece(say, told, { kind: "draft" }), basis, status], "\n"),
    markup: { inline_keyboard: [...rows, [press("list", { kind: "list" })]] },
  };
}
