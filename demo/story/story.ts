// Searchlight's story, step by step. Played by the transcript's telling, by the show and by the tour.
import type { Hand } from "../stage/hand.ts";
import type { Hands } from "../stage/hands.ts";
import * as plays from "./plays.ts";

export interface Step {
  title: string;
  /** The title where there is little room. */
  name: string;
  /** For the tour, before it is played: what one will see. */
  words: string;
  /** For the tour, afterwards: what came of it, and what to look at. */
  result: string;
  notice: string;
  /** On whose phones it is seen; who acts first comes first. */
  phones: (hands: Hands) => readonly Hand[];
  play: (hands: Hands) => Promise<void>;
}

export const story: readonly Step[] = [
  {
    title: "Ada sets up two groups",
    name: "Set-up",
    words:
      "Ada runs the bot. She adds it to two groups, and one command in each says what arrives there.",
    result: "New reports arrive in “Night watch” now, and escalated cases in the “Senior team”.",
    notice: "That was all: one command and one button in each group.",
    phones: ({ nightWatch, seniorTeam }) => [nightWatch.ada, seniorTeam.ada],
    play: plays.setUpGroups,
  },
  {
    title: "Ivan reports a channel",
    name: "A channel",
    words: "Ivan pastes a link, and answers what the bot asks.",
    result: "Ivan has a receipt with a code, and the moderators have a card.",
    notice: "The card says what was reported, and never by whom.",
    phones: ({ ivan, nightWatch }) => [ivan, nightWatch.mo],
    play: plays.reportChannel,
  },
  {
    title: "Rita reports a search term",
    name: "A term",
    words:
      "Rita has prepared nothing, so the bot asks her, one question at a time. Ivan has come across the same words, spelt differently.",
    result:
      "Both have a receipt. Ivan was told that the words are known, and that his counts as well.",
    notice: "Two spellings, two reports, one card: the moderators decide once.",
    phones: ({ rita, ivan, nightWatch }) => [rita, ivan, nightWatch.mo],
    play: plays.reportTerm,
  },
  {
    title: "Mia escalates the search term",
    name: "Escalation",
    words: "Mia decides for both reports, and passes the case on to the seniors.",
    result: "The case has a card in the senior team, and the reporters were told.",
    notice: "Rita reads what was decided, but not by whom.",
    phones: ({ nightWatch, seniorTeam, rita }) => [nightWatch.mia, seniorTeam.sue, rita],
    play: plays.escalate,
  },
  {
    title: "Mo and Mia decide on the channel at the same moment",
    name: "Two at once",
    words:
      "Mo and Mia have the same card before them, and each presses a ground: at the same moment.",
    result: "One decision counts, and the slower one was told whose it was.",
    notice:
      "Look at what popped up on their phones. Nobody overrides a colleague by accident, and Ivan hears of one decision.",
    phones: ({ nightWatch, ivan }) => [nightWatch.mo, nightWatch.mia, ivan],
    play: plays.decideTogether,
  },
  {
    title: "Sue upholds it",
    name: "Uphold",
    words: "The escalated case waits in the senior team. Sue confirms the violation.",
    result: "The case is closed, and everybody who reported it was told.",
    notice: "The team’s card says who decided. The reporters’ messages don’t.",
    phones: ({ seniorTeam, rita, ivan }) => [seniorTeam.sue, rita, ivan],
    play: plays.uphold,
  },
  {
    title: "Rita looks at what became of her report",
    name: "Status",
    words: "Rita asks how her report stands.",
    result: "The answer says what was decided.",
    notice: "Nobody’s name is in it, and nobody of the team has seen hers.",
    phones: ({ rita }) => [rita],
    play: plays.lookAtStatus,
  },
];
