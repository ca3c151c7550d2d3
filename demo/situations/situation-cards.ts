import type { ShownSituation } from "sandbox-page/protocol/protocol";
import type { Situation } from "./situations.ts";

type Card = ShownSituation & { situation: Situation };

const cards: readonly Card[] = [
  {
    situation: "scam_channel",
    title: "A channel full of scams",
    words: "Posts to forward to the bot: a forwarded message is all that a report needs to begin.",
    verb: "Open the channel",
  },
  {
    situation: "market_square",
    title: "A report from a group",
    words: "Reply to a message with /report: nobody there sees what is reported, or by whom.",
    verb: "Open the group",
  },
  {
    situation: "burst",
    title: "300 reports on one channel",
    words: "They become one case: its card counts up, and the moderators’ group stays quiet.",
    verb: "Send the reports",
  },
  {
    situation: "grave_in_the_middle",
    title: "A child-abuse report in the middle",
    words: "It comes while much else waits, and its card overtakes everything that is less grave.",
    verb: "Send the report",
  },
  {
    situation: "too_many_requests",
    title: "429 storm",
    words:
      "Telegram answers ‘too many requests’ for a while. The bot waits as told; nothing is lost.",
    verb: "Begin the storm",
  },
  {
    situation: "cut_the_line",
    title: "Cut the line",
    words:
      "Every call to Telegram fails. What the bot owes stays in its outbox until the line is back.",
    verb: "Cut the line",
  },
  {
    situation: "block_the_bot",
    title: "Block the bot",
    words: "A reporter blocks it. The bot stops writing to them, and their report goes on.",
    verb: "Block it",
  },
  {
    situation: "remove_a_moderator",
    title: "Remove a moderator",
    words: "Somebody leaves the moderators’ group. From that moment their presses decide nothing.",
    verb: "Remove one",
  },
  {
    situation: "kill_the_bot",
    title: "Kill the bot",
    words: "Its process is killed without warning. It comes back and goes on where it was.",
    verb: "Kill it",
  },
];

/** @param isCut whether the line to Telegram is cut: then it can be restored */
export function situationCards(isCut: boolean): readonly Card[] {
  return cards.map((card) =>
    isCut && card.situation === "cut_the_line"
      ? { ...card, situation: "restore_the_line", verb: "Restore the line" }
      : card,
  );
}
