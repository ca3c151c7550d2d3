// Whose card comes next where cases wait without one. Used by digests and by the store of fair turns.
import { z } from "zod";
import type { Severity } from "../cases/categories.ts";
import { CaseId, QueueId } from "../ids.ts";
import { standingOf, type Wait } from "../cases/target.ts";

/** What a queue's digest says. */
export const Digest = z.object({
  queueId: QueueId,
  /** How many cases wait there without a card. */
  count: z.number(),
  /** How many of them are of the gravest, and which come next; those whose card is on its way included. */
  gravestCount: z.number(),
  gravest: z.array(CaseId),
});
export type Digest = z.infer<typeof Digest>;

/** So many more are brought with one press. */
export const broughtAtOnce = 10;

/** So many cards of the gravest are on their way to a queue at once: who is next is decided late. */
export const gravestOnTheirWay = 3;

/** A digest says of so many of the gravest what they are about, and gives only the codes of others. */
export const gravestWithDetails = 10;
export const gravestWithCode = 100;

/** When one of the gravest is to have its card, among all that wait. */
export type FairTurn = {
  /** Its place among the cases of one of its reporters, from 0: each reporter has one card at a time. */
  nth: number;
  /** What is known of them: 0 trusted, 1 were right before, 2 known for a day, 3 nothing. */
  record: number;
  /** How many of theirs wait. */
  waiting: number;
};

/** A case without a card, as far as it matters when it gets one. */
export type HeldCase = {
  severity: Severity;
  /** A trusted flagger reported it. */
  trusted: boolean;
  turn: FairTurn;
  wait: Wait;
};

/** For a case whose reporters are not known, or that needs no turn. */
export const firstTurn: FairTurn = { nth: 0, record: 0, waiting: 0 };

/**
 * In which order cases get their cards: near their target or past it, the gravest, trusted, the oldest.
 * The gravest go round among those who reported them, people with a record and few reports first.
 */
export function inTurn<Held extends HeldCase>(held: readonly Held[], now: Date): Held[] {
  const isPressing = ({ wait }: Held) => standingOf(wait, now) !== "calm";
  return held.toSorted(
    (a, b) =>
      Number(isPressing(b)) - Number(isPressing(a)) ||
      b.severity - a.severity ||
      a.turn.nth - b.turn.nth ||
      a.turn.record - b.turn.record ||
      a.turn.waiting - b.turn.waiting ||
      Number(b.trusted) - Number(a.trusted) ||
      a.wait.since.getTime() - b.wait.since.getTime(),
  );
}
