import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressBulk, type PressedBulk } from "../../workflow/press-bulk.ts";
import type { BotContext } from "../context.ts";
import { onPress, refusePress } from "../on-press.ts";
import { sceneOf } from "../place-of.ts";
import { presserOf } from "../presser.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** The buttons beneath a list of cases that are decided together. */
export function bulkMiddleware({ texts, settings }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.on(
    "callback_query:data",
    onPress("bulk", async (ctx, { id, press }) => {
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const pressed = { id, press, ...sceneOf(ctx), presser: presserOf(ctx.from) };
      const refusal = refusals[(await pressBulk(settings, pressed)).kind];
      return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
    }),
  );
  return group;
}

const refusals = {
  done: undefined,
  stale: "answer-bulk-stale",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedBulk["kind"], string | undefined>;
