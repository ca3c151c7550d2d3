import { expect, it } from "vitest";
import { SnoozeTime, snoozeMs } from "../../src/domain/cases/snooze.ts";

const hourMs = 3_600_000;
const now = new Date("2026-12-31T23:10:00Z");
const lying = (over: object = {}) => ({
  severity: 2 as const,
  wait: { since: now, targetMs: 24 * hourMs },
  now,
  timeZone: "UTC",
  ...over,
});

const untilIn = (timeZone: string, at = now) => {
  const ms = snoozeMs("morning", lying({ now: at, timeZone })) ?? 0;
  return new Date(at.getTime() + ms).toISOString();
};

it.each([
  ["UTC", "2027-01-01T08:00:00.000Z"],
  ["Asia/Kathmandu", "2027-01-01T02:15:00.000Z"],
  ["America/New_York", "2027-01-01T13:00:00.000Z"],
  ["Pacific/Auckland", "2027-01-01T19:00:00.000Z"],
])("the morning in %s is the next time that it is 8 there", (timeZone, at) => {
  expect(untilIn(timeZone)).toBe(at);
});

it("the morning is right where clocks change in the night", () => {
  const berlin = (at: string) => untilIn("Europe/Berlin", new Date(at));
  expect(berlin("2026-03-28T21:00:00Z")).toBe("2026-03-29T06:00:00.000Z");
  expect(berlin("2026-10-24T21:00:00Z")).toBe("2026-10-25T07:00:00.000Z");
});

it("one of the gravest is never left until it is near its target, others may be", () => {
  const gravest = { severity: 4 as const };
  const far = { wait: { since: now, targetMs: 4 * hourMs } };
  const offered = (over: object) =>
    SnoozeTime.options.filter((time) => snoozeMs(time, lying(over)) !== undefined);
  expect(offered({ ...gravest, ...far })).toEqual(["half_hour", "two_hours"]);
  const near = { wait: { since: new Date(now.getTime() - 40 * 60_000), targetMs: hourMs } };
  expect(offered({ ...gravest, ...near })).toEqual([]);
  expect(offered(near)).toEqual(SnoozeTime.options);
});
