// /stats: figures for admins, their own for the team, a queue's in its group. In the table of commands.
import { showQueueStats, showStats } from "../../workflow/control/show-stats.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { showOwnFigures } from "../../workflow/staff/show-desk.ts";
import {
  answerOrder,
  groupCommand,
  nothing,
  privateCommand,
  visitorOf,
} from "../speaking/command-entry.ts";
import { placeOf } from "../speaking/place-of.ts";
import { presserOf } from "../staff/presser.ts";

export const statsCommand = privateCommand({
  name: "stats",
  may: { role: "staff", others: "admin-only" },
  takes: nothing,
  handle: async (_, ordered) => {
    const { operator, by, chatId, updateId } = ordered;
    if (!(await isAdmin(operator, by.userId))) {
      return showOwnFigures(operator, await visitorOf(ordered));
    }
    return showStats({ chatId, occasion: updateId }, { days: 30 });
  },
});

/** How the queue did in the last week, for its team. */
export const statsInGroups = groupCommand({
  name: "stats",
  may: "team",
  offeredIn: ["queue"],
  inPrivate: undefined,
  asks: "membership",
  takes: nothing,
  handle: async (_, ordered) => {
    const { operator, ctx, chatId, updateId } = ordered;
    const visit = { at: placeOf(ctx, chatId), by: presserOf(ctx.from), occasion: updateId };
    const said = await showQueueStats(operator, visit, 7);
    if (said !== "entitled") await answerOrder(ordered, refusals[said]);
  },
});

const refusals = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "desk-not-here",
} as const;
