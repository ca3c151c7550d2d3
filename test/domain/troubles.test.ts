import { describe, expect, it } from "vitest";
import {
  freshVitals,
  ownTroubles,
  sharedTroubles,
  type Figures,
  type Vitals,
} from "../../src/domain/control/troubles.ts";

const now = 1_000_000;
const second = 1_000;

describe("a process knows of itself", () => {
  const well: Vitals = { ...freshVitals(0), beatAt: now - second };
  it.each<[string, Partial<Vitals>, string[]]>([
    ["nothing, when all goes well", {}, []],
    ["that the database is lost", { beatAt: now - 20 * second }, ["database_lost"]],
    ["that it never was there", { beatAt: undefined }, ["database_lost"]],
    [
      "that Telegram can't be reached",
      { polls: { since: now - 20 * second, lastAt: now, reason: "unreachable" } },
      ["telegram_unreachable"],
    ],
    [
      "that calls fail again and again",
      { calls: { since: now - 30 * second, lastAt: now - 10 * second, reason: "unreachable" } },
      ["telegram_unreachable"],
    ],
    [
      "nothing of one failure, however long there was nothing to say since",
      { calls: { since: now - 30 * second, lastAt: now - 30 * second, reason: "server_error" } },
      [],
    ],
    [
      "nothing of failures long ago",
      { calls: { since: now - 300 * second, lastAt: now - 200 * second, reason: "unreachable" } },
      [],
    ],
    [
      "that somebody else polls",
      { polls: { since: now - 20 * second, lastAt: now, reason: "conflict" } },
      ["poll_conflict"],
    ],
    ["that the clock was set", { clockJumpedAt: now - 60 * second }, ["clock_jumped"]],
  ])("%s", (_, change, expected) => {
    expect(ownTroubles({ ...well, ...change }, now)).toEqual(expected);
  });
});

describe("the database knows of all", () => {
  const late = 46 * second;
  const quiet = { waiting: 0, oldestMs: 0 };
  const well: Figures = {
    leads: true,
    processes: 1,
    inbox: quiet,
    outbox: quiet,
    failingMs: 0,
    sentMs: 3_600 * second,
    deadLetters: 0,
    roles: { poller: second, scheduler: 0, sealer: 0 },
  };
  const waits = { waiting: 1, oldestMs: late };
  it.each<[string, Partial<Figures>, string[]]>([
    ["nothing, when nothing waits", {}, []],
    ["that a lane is stuck", { inbox: waits }, ["inbox_late"]],
    ["that nothing is sent at all", { outbox: waits }, ["sends_failing"]],
    ["nothing of what waits for its pace while others are sent", { outbox: waits, sentMs: 0 }, []],
    ["that one chat's sends fail", { failingMs: late, sentMs: 0 }, ["sends_failing"]],
    ["that nobody takes updates in", { roles: { scheduler: 0, sealer: 0 } }, ["intake_stuck"]],
    [
      "that its holder does nothing",
      { roles: { poller: late, scheduler: late, sealer: late } },
      ["intake_stuck", "schedule_stuck", "sealer_stuck"],
    ],
  ])("%s", (_, change, expected) => {
    expect(sharedTroubles({ ...well, ...change })).toEqual(expected);
  });
});
