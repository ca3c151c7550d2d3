// What admins see of what was done on a service of their own. Drawn by compose-referrals.ts.
import {
  RestrictionGround,
  RestrictionMeasure,
  type RestrictionPress,
} from "../../domain/referrals/restriction.ts";
import type { RestrictionsView } from "../../workflow/referrals/view-restrictions.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Say, Texts } from "../texts/texts.ts";

export function drawRestrictions(texts: Texts, view: RestrictionsView): Drawn {
  const say = { texts, language: view.language };
  return view.kind === "one" ? drawOne(say, view) : drawList(say, view);
}

const on = "restriction";

function drawList(
  say: Say,
  { count, restrictions }: Extract<RestrictionsView, { kind: "list" }>,
): Drawn {
  const rows = restrictions.map(({ id, code, appliedOn, liftedOn }) => {
    const sign = liftedOn === undefined ? "⛔" : "↩";
    return namedButton(`${sign} ${code} ${appliedOn}`, { on, press: { kind: "open", id } });
  });
  const all = button(say, "button-restriction-statements", { on, press: { kind: "statements" } });
  return {
    piece: say.texts.message(say.language, "restriction-list", { count }),
    markup: { inline_keyboard: [...inRows(rows), ...(count === 0 ? [] : [[all]])] },
  };
}

function drawOne(
  say: Say,
  { restriction, verbs }: Extract<RestrictionsView, { kind: "one" }>,
): Drawn {
  const { texts, language } = say;
  const { id, code, measure, ground, status, appliedOn, contentOn, liftedOn } = restriction;
  const press = (words: string, asked: RestrictionPress, isChosen = false) => {
    const drawn = button(say, `button-restriction-${words}`, { on, press: asked });
    return isChosen ? { ...drawn, text: `✓ ${drawn.text}` } : drawn;
  };
  const measures = RestrictionMeasure.options.map((to) =>
    press(to, { kind: "measure", id, to }, to === measure),
  );
  const grounds = RestrictionGround.options.map((to) =>
    press(to, { kind: "ground", id, to }, to === ground),
  );
  const others = (["record", "lift", "drop"] as const)
    .filter((verb) => verbs.includes(verb))
    .map((kind) => [press(kind, { kind, id })]);
  return {
    piece: texts.message(language, "restriction-page", {
      code: { ours: code },
      status: { choice: status === "recorded" && liftedOn !== undefined ? "lifted" : status },
      measure: { choice: measure ?? "none" },
      ground: { choice: ground ?? "none" },
      applied: { ours: appliedOn },
      content: { ours: contentOn ?? "–" },
      lifted: { ours: liftedOn ?? "–" },
    }),
    markup: {
      inline_keyboard: [
        ...(verbs.includes("measure") ? [...inRows(measures), ...inRows(grounds)] : []),
        ...others,
        [press("list", { kind: "list" })],
      ],
    },
  };
}
