import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { helpSites } from "../../src/domain/data/help-lines/everywhere.ts";
import type { HelpSource } from "../../src/domain/speaking/help-line.ts";
import {
  helpCountries,
  helpLines,
  helpLinesIn,
  helpSiteKinds,
} from "../../src/domain/speaking/help-lines.ts";

const host = ({ address }: HelpSource): string =>
  new URL(address).hostname.replace(/^www\d?\./, "").toLowerCase();

/** The publisher's part of a host: `news.example.org` and `example.org` are one. */
const publisher = (source: HelpSource): string => {
  const labels = host(source).split(".");
  const isPublic = /^(gov|gob|gouv|govt|police|nhs|com|org|co|ac|edu|net)$/.test(
    labels.at(-2) ?? "",
  );
  return labels.slice(isPublic ? -3 : -2).join(".");
};

const keys = "22233344455566677778889999";
const onKeypad = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => keys[letter.toLowerCase().charCodeAt(0) - 97] ?? "");
/** Also those of other scripts: ten of them stand in a row, from zero on. */
const digits = (text: string): string =>
  text.replaceAll(/\P{Nd}/gu, "").replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    return String(digit.charCodeAt(0) % 16);
  });

const all = [
  ...helpLines.map((line) => ({ what: `${line.countries[0]} ${line.number}`, ...line })),
  ...helpSites.map((site) => ({ what: site.name, ...site })),
];

describe("each help line", () => {
  it.each(all)("$what has two sources that do not speak for each other", ({ sources }) => {
    const [one, other] = sources;
    expect(publisher(one)).not.toBe(publisher(other));
    expect(one.quote).not.toBe(other.quote);
    for (const { address, title, quote } of sources) {
      expect(new URL(address).protocol).toMatch(/^https?:$/);
      expect(title.trim()).not.toBe("");
      expect(quote.length).toBeLessThanOrEqual(300);
    }
  });

  it.each(helpLines.map((line) => [line.countries[0], line.number, line] as const))(
    "in %s: both quotes state %s",
    (_, number, { sources }) => {
      for (const { quote } of sources) {
        const stated = [digits(quote), digits(onKeypad(quote))];
        expect(stated.some((found) => found.includes(digits(number)))).toBe(true);
      }
    },
  );

  it.each(helpSites)("on the web: both sources name $name", ({ name, url, sources }) => {
    const own = new URL(url).hostname.replace(/^www\./, "");
    for (const source of sources) {
      const named = source.quote.toLowerCase().includes(name.toLowerCase());
      expect(named || host(source) === own).toBe(true);
    }
    expect(sources.every((source) => host(source) === own)).toBe(false);
    expect(new URL(url).pathname).toBe("/");
  });

  it.each(all)("$what was read on a day that has been, and was written before", ({ sources }) => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { readOn, writtenOn } of sources) {
      expect(new Date(readOn).toISOString().slice(0, 10)).toBe(readOn);
      expect(readOn <= today).toBe(true);
      expect(writtenOn ?? readOn).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect((writtenOn ?? readOn) <= readOn).toBe(true);
    }
  });

  it("has a number that can be dialled as it stands", () => {
    for (const { number } of helpLines) expect(number).toMatch(/^\+?\d[\d ()-]*\d$/);
  });

  it("is in a country of ISO 3166, and in each only once", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    for (const code of helpCountries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(names.of(code), code).toBeDefined();
    }
    const listed = helpLines.flatMap(({ countries, kind, number }) =>
      countries.map((country) => `${country} ${kind} ${number}`),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe("what fits whom", () => {
  it.each([...categoryKeys, "any" as const])("%s finds every country not empty", (topic) => {
    const empty = helpCountries.filter((country) => helpLinesIn(country, topic).length === 0);
    // Without an emergency number, a country has the lines that fit, or none for that topic.
    expect(empty.every((country) => helpLinesIn(country, "any").length > 0)).toBe(true);
    expect(helpSiteKinds(topic)).toContain("crisis");
  });

  it("whoever reports a threat to life sees the emergency number first", () => {
    for (const topic of ["threat_to_life", "child_abuse", "any"] as const) {
      for (const country of helpCountries) {
        const lines = helpLinesIn(country, topic).map(({ kind }) => kind);
        if (lines.includes("emergency")) expect(lines[0], country).toBe("emergency");
      }
    }
  });

  it("whoever reports self-harm sees somebody to talk to first", () => {
    expect(helpLinesIn("GB", "self_harm").map(({ kind }) => kind)[0]).toBe("crisis");
  });

  it("victims of images find Take It Down and StopNCII, children and adults alike", () => {
    for (const topic of ["intimate_images", "child_abuse"] as const) {
      expect(helpSiteKinds(topic)).toContain("images");
    }
  });

  it("nobody is offered more lines at once than fit on a phone", () => {
    for (const topic of [...categoryKeys, "any" as const]) {
      for (const country of helpCountries) {
        expect(helpLinesIn(country, topic).length, country).toBeLessThanOrEqual(7);
      }
    }
  });
});

describe("what the texts link to", () => {
  const folder = new URL("../../src/telegram/texts/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ftl"),
  );

  it.each(files)("in %s is a site with sources, or Telegram's own", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const linked = [...text.matchAll(/href="(https:\/\/[\w.-]+[^"]*)"/g)].map(
      (match) => match[1] ?? "",
    );
    const known = helpSites.map(({ url }) => url as string);
    const others = linked.filter((url) => !url.startsWith("https://telegram.org/"));
    expect(others.filter((url) => !known.includes(url))).toEqual([]);
  });
});
