// `/transparency` for everybody, `/publish` for admins. Called by the table of commands.
import { beginPublish } from "../../workflow/transparency/show-publish.ts";
import { showTransparency } from "../../workflow/transparency/show-transparency.ts";
import {
  answerOrder,
  asWritten,
  nothing,
  onlyAdmins,
  privateCommand,
} from "../speaking/command-entry.ts";

export const transparencyCommand = privateCommand({
  name: "transparency",
  may: "everybody",
  takes: nothing,
  handle: (_, { chatId }) =>
    showTransparency(chatId, { page: { kind: "newest" }, messageId: undefined }),
});

const answers = {
  not_admin: "admin-only",
  channel_set: "publish-channel-set",
  no_channel: "publish-no-channel",
} as const;

/** What can be told to the public; with a channel, where. */
export const publishCommand = privateCommand({
  name: "publish",
  may: onlyAdmins,
  takes: asWritten,
  handle: async (words, ordered) => {
    const begun = await beginPublish(ordered.operator, ordered.by, words);
    if (begun !== "shown") await answerOrder(ordered, answers[begun]);
  },
});
