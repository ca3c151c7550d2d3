import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/domain/speaking/languages.ts";
import { entryIn, keysIn } from "../../../src/telegram/texts/entries.ts";
import { placeCharacter } from "../../../src/telegram/texts/marks.ts";
import { folder, sourcesOf } from "./file.ts";

/*
 * The bot reads a text when it is first said, and skips what it can't read. So here every file is read as a
 * whole, by Fluent itself.
 */

describe.each(languages)("the texts in $code", ({ code, team }) => {
  const parts = team ? (["reporters", "team"] as const) : (["reporters"] as const);
  const sources = parts.map((part) => readFileSync(new URL(`${code}/${part}.ftl`, folder)));
  const whole = new FluentBundle(code);
  const faults = sources.flatMap((source) =>
    whole.addResource(new FluentResource(source.toString())),
  );
  const keys = parts.flatMap((part) => [...sourcesOf(code, [part]).keys()]);

  it("have no fault that Fluent skips over, and none of them twice", () => {
    expect(faults).toEqual([]);
    expect(keys.filter((key) => !whole.hasMessage(key))).toEqual([]);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it("hold no character that stands for a place", () => {
    expect(sources.filter((source) => placeCharacter.test(source.toString()))).toEqual([]);
  });

  it("stand by themselves, so that one can be read without the others", () => {
    const alone = new FluentBundle(code);
    for (const source of sources) {
      for (const key of keysIn(source)) {
        alone.addResource(new FluentResource(entryIn(source, key) ?? ""));
      }
    }
    const read = (bundle: FluentBundle) => keys.map((key) => [key, bundle.getMessage(key)?.value]);
    expect(read(alone)).toEqual(read(whole));
  });
});
