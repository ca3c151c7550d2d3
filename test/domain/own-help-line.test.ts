import { describe, expect, it } from "vitest";
import { readOwnHelp } from "../../src/domain/wording/own-help-line.ts";

const today = "2026-12-01";
const good = {
  country: "MX",
  name: "Línea de la Vida",
  number: "800 911 2000",
  one: "https://www.gob.mx/linea",
  other: "https://news.example.org/help",
};
const written = (changed: Partial<typeof good>, ...more: string[]) =>
  [...Object.values({ ...good, ...changed }), ...more].join("\n");
const because = (text: string | undefined) => {
  const read = readOwnHelp(text, today);
  return read.kind === "refused" ? read.because : read.kind;
};

describe("a help line of the team's own", () => {
  it("has a country, a name, a number, two sources, and a day on which they were read", () => {
    const { country, name, number, one, other } = good;
    const words = { country, name, number, sources: [one, other] };
    expect(readOwnHelp(written({ country: "mx" }), today)).toEqual({
      kind: "read",
      words: { ...words, readOn: today },
    });
    expect(readOwnHelp(written({}, "2026-11-25"), today)).toEqual({
      kind: "read",
      words: { ...words, readOn: "2026-11-25" },
    });
  });

  it.each([undefined, "", "MX\nname\n800 911", `${written({})}\n2026-11-25\nmore`])(
    "is not read from %j",
    (text) => expect(because(text)).toBe("unread"),
  );

  it("has a name that fits on a line", () => {
    expect(because(written({ name: "x".repeat(60) }))).toBe("read");
    expect(because(written({ name: "x".repeat(61) }))).toBe("unread");
  });

  it.each(["Mexico", "M1", "ZZ", "EU", "QQ"])("is in a country, and %s is none", (country) => {
    expect(because(written({ country }))).toBe("country");
  });

  it.each(["call us", "@helper", "12*34#", "http://example.org", "tg://resolve", "1".repeat(40)])(
    "has what can be dialled or looked at, and %s can't",
    (number) => expect(because(written({ number }))).toBe("number"),
  );
  it.each(["112", "+52 (55) 5259-8121", "https://help.example.org/chat"])(
    "may have %s",
    (number) => {
      expect(because(written({ number }))).toBe("read");
    },
  );

  it.each([
    [good.one, good.one],
    ["https://a.example.org/x", "https://b.example.org/y"],
    ["https://a.gob.mx", "https://www.a.gob.mx/2"],
    ["https://example.org", "http://example.net"],
    ["https://example.org", "example.net"],
    ["https://example.org", `https://example.net/${"x".repeat(200)}`],
    ["https://example.org", "https://user@example.net/"],
  ])("has pages of two publishers, not %s and %s", (one, other) => {
    expect(because(written({ one, other }))).toBe("sources");
  });

  it.each(["2026-12-02", "2025-11-30", "2026-02-30", "25.11.2026", "yesterday"])(
    "was read on a day of the last year, not on %s",
    (day) => expect(because(written({}, day))).toBe("day"),
  );
});
