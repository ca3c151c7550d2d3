// What a reporter may know of a decision. Used by deciding, by notices, and by the list of own reports.
import { z } from "zod";
import { CaseStatus } from "../cases/case-status.ts";
import { DismissalGround } from "../decisions/grounds.ts";
import { DecisionId } from "../ids.ts";
import { DecisionKind, decisionKinds } from "../decisions/decision.ts";

/**
 * How much of a decision its reporters may hear, settled as it is made. `neutral`: the case is one of
 * the gravest, by the word of anybody who reported it or of the team, whatever it is called.
 */
export const Tells = z.enum(["plain", "neutral"]);
export type Tells = z.infer<typeof Tells>;

/** A decision that was made since somebody's report, as far as it matters to them. */
export const DecisionSince = z.object({
  id: DecisionId,
  kind: DecisionKind,
  to: CaseStatus,
  ground: z.string().nullable(),
  at: z.coerce.date(),
  tells: Tells,
  /** It was the newest one of which they knew when they appealed. */
  appealed: z.boolean(),
  /** One of the team made it, and not the system by rule. */
  byTeam: z.boolean(),
  /** What became of their notice of it; `none`: there is none, or it was not to be said. */
  notice: z.enum(["waiting", "said", "none"]),
});
export type DecisionSince = z.infer<typeof DecisionSince>;

/** How a case was closed, as far as it was told. `by`: the newest decision behind it; `at`: since when. */
type Closed = { by: DecisionId; at: Date } & (
  { status: "upheld" | "closed" } | { status: "dismissed"; ground: DismissalGround }
);

/** What a reporter may know of how their report stands. */
export type Known = { status: "open" } | Closed;
export type KnownStatus = Known["status"];

/** Whether anybody could be told of such a decision. */
export function isTold(kind: DecisionKind): boolean {
  return decisionKinds[kind].toReporters !== "nothing";
}

const open = { status: "open" } as const satisfies Known;

/** What a decision makes of what a reporter knows. `stands`: nothing was decided after it. */
const change = {
  closes: {
    plain: (known, made) => (known.status === "closed" ? known : outcomeOf(known, made)),
    // One line, once, and only to somebody who takes the case to be open. To others it would say what
    // it became.
    neutral: (known, made, stands) => {
      if (known.status !== "open") return { ...known, by: made.id };
      const isOver = made.notice === "said" || stands;
      return isOver ? { status: "closed", by: made.id, at: made.at } : known;
    },
  },
  opens: {
    // What another reporter brought about is told to nobody else. What the team decides is told to all.
    plain: (known, { byTeam }) => (byTeam && known.status !== "closed" ? open : known),
    neutral: (known) => known,
  },
} satisfies Record<
  "closes" | "opens",
  Record<Tells, (known: Known, made: DecisionSince, stands: boolean) => Known>
>;

function outcomeOf(known: Known, made: DecisionSince): Known {
  if (known.status !== "open" && known.status === made.to) return { ...known, by: made.id };
  const { id: by, at } = made;
  if (made.to === "upheld") return { status: "upheld", by, at };
  const ground = DismissalGround.safeParse(made.ground).data ?? "no_violation";
  return { status: "dismissed", ground, by, at };
}

/**
 * What a reporter may know of their report, from the decisions since it was made, the oldest first.
 * Nothing older counts, so an offender who reports their own content learns nothing. What still waits
 * to be said may be taken back, and then counts as if it never was.
 */
export function whatIsKnown(since: readonly DecisionSince[]): Known {
  let known: Known = open;
  for (const made of unretracted(since)) {
    if (made.notice === "waiting") break;
    const effect = decisionKinds[made.kind].toReporters;
    if (effect !== "nothing") {
      known = change[effect][made.tells](known, made, made === since.at(-1));
    }
    // For somebody to whom it is closed for good, an appeal opens nothing that they could see.
    if (made.appealed && known.status !== "closed") known = open;
  }
  return known;
}

/** Without what was taken back unsaid; a decision is taken back by the very next one. */
function unretracted(since: readonly DecisionSince[]): DecisionSince[] {
  return since.filter((made, at) => {
    const taken = made.kind === "undo" ? since[at - 1] : made;
    const isUndone = made.kind === "undo" || since[at + 1]?.kind === "undo";
    return !isUndone || taken?.notice === "said" || made.appealed;
  });
}

/** As it stands, whatever of it was said. */
function asItStands(since: readonly DecisionSince[]): DecisionSince[] {
  return since.map((made) => (made.notice === "waiting" ? { ...made, notice: "none" } : made));
}

/**
 * Whether a reporter may withdraw: as far as they know nothing was decided, and they did not appeal. What
 * was decided in truth is no reason to refuse, as they would learn of it.
 */
export function isWithdrawable(since: readonly DecisionSince[]): boolean {
  return whatIsKnown(since).status === "open" && !since.some(({ appealed }) => appealed);
}

/**
 * What a reporter learns from a decision that they hear of now. Nothing, if they knew the same before
 * (as after somebody else's rejected appeal), if they know it from another decision, or if only what
 * they never heard was taken back.
 */
export function newsOf(since: readonly DecisionSince[], decisionId: DecisionId): Known | undefined {
  const before = whatIsKnown(since);
  const after = whatIsKnown(asItStands(since));
  const newest = since.findLast(({ kind }) => isTold(kind));
  const by = after.status === "open" ? newest?.id : after.by;
  return after.status !== before.status && by === decisionId ? after : undefined;
}
