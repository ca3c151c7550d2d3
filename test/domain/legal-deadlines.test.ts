import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, months, readMoment, writtenMoment } from "../../src/domain/legal/calendar.ts";
import {
  answerBy,
  givenFrom,
  heldUntil,
  Instrument,
  instrumentsFor,
  reminderAt,
  reminders,
  RequestKind,
  secrecyOf,
} from "../../src/domain/legal/instrument.ts";

const at = (text: string) => new Date(text).getTime();
const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;
const times = { answerHours: 72, acknowledgeHours: 24 };

/** Received on a day whose deadline passes a change to winter time, in Berlin as in New York. */
const received = {
  instrument: "epoc",
  kind: "information",
  receivedAt: at("2026-10-20T07:12:30Z"),
} as const;

describe("the time for an answer", () => {
  it.each([
    ["epoc", "information", 10 * day],
    ["epoc", "emergency", 8 * hour],
    ["epoc_pr", "preservation", undefined],
    ["dsa_information", "information", 72 * hour],
    ["dsa_removal", "removal", 72 * hour],
    ["tco_removal", "removal", hour],
    ["cybertip", "preservation", undefined],
    ["preservation_letter", "preservation", undefined],
    ["national", "information", undefined],
    ["voluntary", "emergency", undefined],
    ["informal", "information", undefined],
  ] as const)("of %s, %s", (instrument, kind, length) => {
    const { receivedAt } = received;
    const due = answerBy({ instrument, kind, receivedAt }, times);
    expect(due).toBe(length === undefined ? undefined : receivedAt + length);
  });

  it("runs to the second, whatever clocks on walls do meanwhile", () => {
    const due = answerBy(received, times);
    expect(due).toBe(at("2026-10-30T07:12:30Z"));
    const later = answerBy({ ...received, receivedAt: received.receivedAt + second }, times);
    expect(later).toBe(at("2026-10-30T07:12:31Z"));
  });

  it("is what the order says, where the instrument leaves it to that", () => {
    const typed = at("2026-11-02T12:00:00Z");
    expect(answerBy({ ...received, instrument: "national", typed }, times)).toBe(typed);
  });

  it("is as admins read the law where that says 'without undue delay'", () => {
    const dsa = { ...received, instrument: "dsa_information" } as const;
    expect(answerBy(dsa, { ...times, answerHours: 24 })).toBe(received.receivedAt + day);
  });

  it("is told of at half, four fifths, and the whole of it", () => {
    const due = answerBy(received, times) ?? 0;
    expect(reminders.map((percent) => reminderAt(percent, received.receivedAt, due))).toEqual([
      received.receivedAt + 5 * day,
      received.receivedAt + 8 * day,
      due,
    ]);
  });

  it("nothing is given before day 10 where another authority was told, but in an emergency", () => {
    expect(givenFrom(received, true)).toBe(received.receivedAt + 10 * day);
    expect(givenFrom(received, false)).toBeUndefined();
    expect(givenFrom({ ...received, kind: "emergency" }, true)).toBeUndefined();
    expect(givenFrom({ ...received, instrument: "national" }, true)).toBeUndefined();
  });
});

describe("an emergency without an instrument", () => {
  const voluntary = { ...received, instrument: "voluntary", kind: "emergency" } as const;
  const over = received.receivedAt + 7 * day;

  it("is told to nobody before it is over, whatever was answered", () => {
    const none = { secrecy: "none", secretUntil: undefined } as const;
    expect(secrecyOf(voluntary, none)).toEqual({ secrecy: "until_date", secretUntil: over });
    const sooner = { secrecy: "until_date", secretUntil: over - day } as const;
    expect(secrecyOf(voluntary, sooner)).toEqual({ ...sooner, secretUntil: over });
    const later = { secrecy: "until_date", secretUntil: over + day } as const;
    expect(secrecyOf(voluntary, later)).toEqual(later);
    const told = { secrecy: "until_told", secretUntil: undefined } as const;
    expect(secrecyOf(voluntary, told)).toEqual(told);
    expect(secrecyOf(received, none)).toEqual(none);
  });
});

describe("a hold that begins by itself", () => {
  const until = (instrument: Instrument, from: string) => {
    const ms = heldUntil({ instrument, kind: "preservation", receivedAt: at(from) });
    return ms === undefined ? undefined : new Date(ms).toISOString();
  };

  it("lasts as long as the instrument says, by days or by the calendar", () => {
    expect(until("epoc_pr", "2026-01-01T10:00:00Z")).toBe("2026-03-02T10:00:00.000Z");
    expect(until("tco_removal", "2026-08-31T10:00:00Z")).toBe("2027-02-28T10:00:00.000Z");
    expect(until("tco_removal", "2027-08-31T10:00:00Z")).toBe("2028-02-29T10:00:00.000Z");
    expect(until("cybertip", "2028-02-29T10:00:00Z")).toBe("2029-02-28T10:00:00.000Z");
    expect(until("cybertip", "2027-02-28T10:00:00Z")).toBe("2028-02-28T10:00:00.000Z");
    expect(until("informal", "2026-01-01T10:00:00Z")).toBeUndefined();
  });
});

it("every kind of request can come by some instrument", () => {
  for (const kind of RequestKind.options) expect(instrumentsFor(kind)).not.toEqual([]);
  const known = RequestKind.options.flatMap(instrumentsFor);
  expect(Instrument.options.filter((one) => !known.includes(one))).toEqual([]);
});

describe("a day that is typed", () => {
  it("is read as the calendar has it, and written so again", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2199-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const minute = Math.floor(date.getTime() / 60_000) * 60_000;
        const text = new Date(minute).toISOString().slice(0, 16).replace("T", " ");
        expect(readMoment(text)).toBe(minute);
        expect(readMoment(writtenMoment(minute))).toBe(minute);
      }),
    );
  });

  it.each([
    "",
    "tomorrow",
    "2026-02-29",
    "2026-13-01",
    "2026-01-01 24:00",
    "01.02.2026",
    "1999-01-01",
  ])("is none: %j", (text) => expect(readMoment(text)).toBeUndefined());

  it("months later is the same day of the month, or its last one", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 30 }), (from, count) => {
        const to = new Date(after(from.getTime(), months(count)));
        const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
        expect([to.getUTCFullYear(), to.getUTCMonth()]).toEqual([
          first.getUTCFullYear(),
          first.getUTCMonth(),
        ]);
        const last = new Date(
          Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
        ).getUTCDate();
        expect(to.getUTCDate()).toBe(Math.min(from.getUTCDate(), last));
        expect(to.getTime() % 86_400_000).toBe(from.getTime() % 86_400_000);
      }),
    );
  });
});
