// /setup, /language and /help in groups. Called by the table of commands.
import { explainGroup } from "../../workflow/queues/explain-group.ts";
import { askQueueLanguage } from "../../workflow/queues/set-queue-language.ts";
import { askSetUp } from "../../workflow/queues/set-up-queue.ts";
import { factsAtHand } from "../at-hand.ts";
import { groupCommand, nothing } from "../speaking/command-entry.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";
import { visitOf } from "./set-up-press.ts";

/** What a group is to be. */
export const setupCommand = groupCommand({
  name: "setup",
  may: { role: "admin", others: "setup-refused-not-admin", standIns: "setup-anonymous" },
  offeredIn: ["queue", "source", "group"],
  inPrivate: "setup-private",
  asks: "group",
  takes: nothing,
  handle: async (_, { ctx }) => {
    const visit = await visitOf(ctx);
    return visit && askSetUp(visit, factsAtHand().chat);
  },
});

/** In which one the bot writes to a queue. */
export const languageInGroups = groupCommand({
  name: "language",
  may: { role: "admin", others: "queue-language-refused", standIns: "queue-language-refused" },
  offeredIn: ["queue", "group"],
  inPrivate: undefined,
  asks: "nothing",
  takes: nothing,
  handle: async (_, { ctx }) => {
    const visit = await visitOf(ctx);
    return visit && askQueueLanguage(visit);
  },
});

export const helpInGroups = groupCommand({
  name: "help",
  may: "everybody",
  offeredIn: ["queue", "source", "group"],
  inPrivate: undefined,
  asks: "nothing",
  takes: nothing,
  handle: async (_, { ctx, chatId, updateId }) =>
    explainGroup(placeOf(ctx, chatId), { updateId, language: await languageOf(ctx) }),
});
