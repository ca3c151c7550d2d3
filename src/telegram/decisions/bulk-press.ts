import type { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { pressBulk, type PressedBulk } from "../../workflow/decisions/press-bulk.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { teamPress } from "../cases/team-press.ts";

type Deps = { texts: Texts; operator: Operator };

/** The buttons beneath a list of cases that are decided together. */
export function bulkPresses({ texts, operator }: Deps): Composer<BotContext> {
  return teamPress(texts, "bulk", async ({ id, press }, pressed) => {
    const done = await pressBulk(operator, { id, press, ...pressed });
    return refusals[done.kind];
  });
}

const refusals = {
  done: undefined,
  first_key: "answer-bulk-first-key",
  flood_for_seniors: "answer-flood-seniors",
  stale: "answer-bulk-stale",
  not_theirs: "answer-bulk-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedBulk["kind"], string | undefined>;
