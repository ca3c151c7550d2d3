// Which figures mean that the bot does not do its work right now. Used by what looks after a process.
import type { Role } from "./role.ts";

/** What keeps the bot from its work, or is about to. */
export const troubles = [
  /** This process has no sign of life from the database. */
  "database_lost",
  /** What this process asks of Telegram fails, whatever it is. */
  "telegram_unreachable",
  /** Somebody else takes updates with the same token, or a webhook stands in the way. */
  "poll_conflict",
  /** No process takes updates in, or none of its polls goes well. */
  "intake_stuck",
  /** No process hands over what is due, or seals the audit trail. */
  "schedule_stuck",
  "sealer_stuck",
  /** Something came in long ago, and waits. */
  "inbox_late",
  /** Something should have been said long ago, and was tried in vain, or nothing is said at all. */
  "sends_failing",
  /** The database's clock was set by more than a minute. */
  "clock_jumped",
] as const;
export type Trouble = (typeof troubles)[number];

/** Since when it fails and when it did last, by `performance.now()`, with not one success. */
type Failing = { since: number; lastAt: number; reason: string };

/** What a process knows of itself. Times are those of `performance.now()`. */
export type Vitals = {
  startedAt: number;
  beatAt: number | undefined;
  /** When it last sent something, and last finished what came in. */
  sentAt: number | undefined;
  workedAt: number | undefined;
  polls: Failing | undefined;
  calls: Failing | undefined;
  clockJumpedAt: number | undefined;
};

/** What the database knows of all processes; ages in milliseconds. */
export type Figures = {
  /** This process is the one that tells of what is not its own. */
  leads: boolean;
  processes: number;
  inbox: { waiting: number; oldestMs: number };
  outbox: { waiting: number; oldestMs: number };
  /** The age of the oldest that was tried in vain; 0: there is none. */
  failingMs: number;
  /** How long ago any process sent something. */
  sentMs: number;
  deadLetters: number;
  /** By role: how long ago what is done in it went well; undefined: nobody has it. */
  roles: Readonly<Partial<Record<Role, number | undefined>>>;
};

export const freshVitals = (now: number): Vitals => ({
  startedAt: now,
  beatAt: undefined,
  sentAt: undefined,
  workedAt: undefined,
  polls: undefined,
  calls: undefined,
  clockJumpedAt: undefined,
});

/** How long something has to be so, in milliseconds: all is to be seen within a minute. */
const patienceMs = { own: 15_000, all: 45_000, clock: 5 * 60_000 };
/** A process may have nothing to say for hours: what failed before that says nothing of now. */
const staleMs = 60_000;

/** What keeps this process from its work. */
export function ownTroubles(vitals: Vitals, now: number): Trouble[] {
  const lasts = (failing: Failing | undefined) =>
    failing !== undefined && now - failing.since > patienceMs.own;
  // Polls go on and on. One call that failed may be the only one for a long time.
  const againAndAgain = (failing: Failing | undefined) =>
    failing !== undefined &&
    failing.lastAt - failing.since > patienceMs.own &&
    now - failing.lastAt < staleMs;
  const { polls, calls, clockJumpedAt } = vitals;
  const stands = {
    database_lost: now - (vitals.beatAt ?? vitals.startedAt) > patienceMs.own,
    telegram_unreachable: againAndAgain(calls) || (lasts(polls) && polls?.reason !== "conflict"),
    poll_conflict: lasts(polls) && polls?.reason === "conflict",
    clock_jumped: clockJumpedAt !== undefined && now - clockJumpedAt < patienceMs.clock,
  };
  return standing(stands);
}

/** What keeps the bot from its work, as far as the database knows. */
export function sharedTroubles(figures: Figures): Trouble[] {
  const { inbox, outbox, failingMs, sentMs, roles } = figures;
  const isLong = (ms: number | undefined) => ms === undefined || ms > patienceMs.all;
  const nothingSent = isLong(outbox.oldestMs) && isLong(sentMs);
  const stands = {
    intake_stuck: isLong(roles.poller),
    schedule_stuck: isLong(roles.scheduler),
    sealer_stuck: isLong(roles.sealer),
    inbox_late: isLong(inbox.oldestMs),
    sends_failing: isLong(failingMs) || nothingSent,
  };
  return standing(stands);
}

function standing(stands: Partial<Record<Trouble, boolean>>): Trouble[] {
  return troubles.filter((trouble) => stands[trouble] === true);
}
