// `/feed` for admins. Called by the table of commands.
import { beginFeed, type FeedBegun } from "../../workflow/feed/rule-subscriber.ts";
import { answerOrder, asWritten, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

const answers = {
  not_admin: "admin-only",
  too_long: "feed-name-too-long",
  public_already: "feed-public-already",
} as const satisfies Record<Exclude<FeedBegun, "shown">, string>;

/** Who reads what was upheld; with a name, the beginning of granting it. */
export const feedCommand = privateCommand({
  name: "feed",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginFeed(ordered.operator, ordered.by, words);
    if (begun !== "shown") await answerOrder(ordered, answers[begun]);
  },
});
