import { isInside } from "telegram-sandbox/chats/members";
import { says } from "telegram-sandbox/messages/shown";
import type { Stage } from "./stage.ts";

/** Why no report would reach anybody now, in words; undefined when one would. */
export function whyNoReports(stage: Stage): string | undefined {
  if (stage.bot.state !== "up") return "The bot is not up just now; try again in a few seconds.";
  if (stage.sandbox.faults.isDown) return "The line to Telegram is cut. Restore it first.";
  if (!isSetUp(stage)) {
    return "Reports do not arrive in Night watch yet. Play the first step of the tour, or start over.";
  }
  return undefined;
}

function isSetUp({ sandbox, cast }: Stage): boolean {
  const { nightWatch } = cast;
  const isThere = isInside(nightWatch.record().members.get(sandbox.bot.id));
  return isThere && nightWatch.sees().some(({ text }) => says(text, "New reports arrive here"));
}
