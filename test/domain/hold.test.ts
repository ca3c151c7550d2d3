import { describe, expect, it } from "vitest";
import {
  holdDays,
  prolongationOf,
  prolongedUntil,
  ruleHold,
  type HoldVerb,
} from "../../src/domain/privacy/hold.ts";
import { UserId } from "../../src/domain/ids.ts";

const [ada, bea, cleo] = [UserId.parse(1), UserId.parse(2), UserId.parse(3)];
const now = new Date("2026-12-01T00:00:00Z");
const soon = new Date("2026-12-01T12:00:00Z");
const before = new Date("2026-11-30T12:00:00Z");
const base = {
  askedBy: ada,
  confirmedBy: undefined,
  change: undefined,
  askExpiresAt: soon,
  endsAt: undefined,
} as const;
const drafted = { ...base, status: "drafted" } as const;
const asked = { ...base, status: "asked" } as const;
const standing = {
  ...base,
  status: "standing",
  confirmedBy: bea,
  askExpiresAt: before,
  endsAt: soon,
} as const;
const lifting = { ...standing, askExpiresAt: soon, change: { what: "lift", by: cleo } } as const;

const ruled = (
  hold: Parameters<typeof ruleHold>[0],
  userId: UserId,
  verb: HoldVerb,
  more: { isAdmin?: boolean; isAskerAdmin?: boolean; at?: Date } = {},
) => {
  const { isAdmin = true, isAskerAdmin = true, at = now } = more;
  const wait = { kind: "none" } as const;
  const ruling = ruleHold(hold, { userId, isAdmin }, { verb, wait, isAskerAdmin, now: at });
  return ruling.kind === "refused" ? ruling.because : ruling.kind;
};

describe("a hold", () => {
  it.each([
    ["who asks chooses", drafted, ada, "days", "stands"],
    ["nobody else chooses", drafted, bea, "ground", "not_you"],
    ["nothing is chosen once it is asked", asked, ada, "scope", "gone"],
    ["who asks does not agree", asked, ada, "confirm", "not_you"],
    ["another one agrees", asked, bea, "confirm", "stands"],
    ["another one does not agree", asked, bea, "refuse", "stands"],
    ["a draft is not agreed to", drafted, bea, "confirm", "gone"],
    ["who asks drops it", asked, ada, "drop", "stands"],
    ["nobody else drops it", asked, bea, "drop", "not_you"],
    ["one that stands is not dropped", standing, ada, "drop", "gone"],
    ["anybody asks to lift it", standing, cleo, "lift", "stands"],
    ["one change is asked at a time", lifting, ada, "prolong", "gone"],
    ["who asks to lift it does not agree to that", lifting, cleo, "confirm", "not_you"],
    ["whoever placed it agrees to that", lifting, ada, "confirm", "stands"],
    ["nothing is agreed to where nothing is asked", standing, bea, "confirm", "gone"],
    ["who asked reads the copy", standing, ada, "copy", "stands"],
    ["who agreed reads the copy", standing, bea, "copy", "stands"],
    ["nobody else reads it", standing, cleo, "copy", "not_you"],
    ["before it stands there is nothing to read", asked, ada, "copy", "gone"],
  ] as const)("%s", (_, hold, by, verb, ruling) => {
    expect(ruled(hold, by, verb)).toBe(ruling);
  });

  it("is nothing for whoever is no admin, or asked as one and is none any more", () => {
    expect(ruled(asked, bea, "confirm", { isAdmin: false })).toBe("not_admin");
    expect(ruled(asked, bea, "confirm", { isAskerAdmin: false })).toBe("gone");
  });

  it("lapses when nobody agrees in time, and is over at its end", () => {
    expect(ruled(asked, bea, "confirm", { at: soon })).toBe("gone");
    expect(ruled(lifting, ada, "confirm", { at: soon })).toBe("gone");
    expect(ruled(standing, ada, "copy", { at: soon })).toBe("gone");
  });
});

describe("prolonging a hold", () => {
  const day = 86_400_000;
  const plannedUntil = new Date(now.getTime() + 20 * day);
  const begun = { instrument: "epoc_pr", plannedUntil, endsAt: plannedUntil } as const;

  it("by a European preservation order is 30 days beyond its end, once", () => {
    expect(prolongationOf(begun)).toEqual({ days: [30], since: "its_end" });
    const endsAt = new Date(prolongedUntil(begun, 30, now));
    expect(endsAt.getTime() - plannedUntil.getTime()).toBe(30 * day);
    expect(prolongationOf({ ...begun, endsAt }).days).toEqual([]);
  });

  it("by anything else, or by hand, is as two people want it, from now on", () => {
    const others = [
      { ...begun, instrument: "preservation_letter" },
      { ...begun, instrument: undefined },
      { ...begun, plannedUntil: undefined },
    ] as const;
    for (const hold of others) {
      expect(prolongationOf(hold)).toEqual({ days: holdDays, since: "now" });
      expect(prolongedUntil(hold, 90, now) - now.getTime()).toBe(90 * day);
    }
  });
});
