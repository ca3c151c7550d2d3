// Which figures mean that something is wrong. Used by the health check, its page, and the alarms' table.
import { z } from "zod";

/** What is not as it should be and is told to the admins. */
export const Alarm = z.enum(["backlog", "dead_letters", "no_poller", "clock_jumped"]);
export type Alarm = z.infer<typeof Alarm>;

export type Health = {
  /** Which process takes updates in; undefined: none. */
  poller: string | undefined;
  /** Every process of the bot, with its version. */
  processes: readonly string[];
  /** What waits and could be done by now, and for how long the oldest of it has, in milliseconds. */
  inbox: Backlog;
  outbox: Backlog;
  /** Updates and messages that were given up, and can be tried again. */
  deadLetters: number;
  /** What was kept for long enough stays for now: the clock is too far from the last look. */
  clockJumped: boolean;
  /** Reporters' files that Telegram refused to delete within the last seven days. */
  notDeleted: number;
  queues: readonly { title: string; reachable: boolean }[];
  audit: { sealed: number; unsealed: number; sealedAt: Date | undefined };
  /** When the backup was made that the database comes from, and whether messages still wait since. */
  restored: { madeAt: Date; isHeld: boolean } | undefined;
  versions: { migrations: number; postgres: string };
};

export type Backlog = { waiting: number; oldestMs: number };

const longMs = 5 * 60_000;

export function isLate({ oldestMs }: Backlog): boolean {
  return oldestMs > longMs;
}

export function alarmsIn(
  health: Pick<Health, "poller" | "inbox" | "outbox" | "deadLetters" | "clockJumped">,
) {
  const stands = {
    backlog: isLate(health.inbox) || isLate(health.outbox),
    dead_letters: health.deadLetters > 0,
    no_poller: health.poller === undefined,
    clock_jumped: health.clockJumped,
  } satisfies Record<Alarm, boolean>;
  return Alarm.options.filter((alarm) => stands[alarm]);
}

/**
 * How long something has to be so before it is an alarm: between two processes nobody polls for a moment,
 * and after a clock was set forward all that waits looks old.
 */
export const patienceMs = {
  backlog: 45_000,
  dead_letters: 0,
  no_poller: 45_000,
  clock_jumped: 45_000,
} satisfies Record<Alarm, number>;
