import { describe, expect, it } from "vitest";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import type { LinkEntity } from "../../src/domain/subjects/subject-links.ts";

/** Every reading as "kind display", with a ? where the kind is a guess. */
export function read(text: string, entities: readonly LinkEntity[] = []): string[] {
  return readSubjects(text, entities).map(
    ({ subject, kindIsGuess }) => `${subject.kind}${kindIsGuess ? "?" : ""} ${subject.display}`,
  );
}

export type LinkRow = readonly [given: string, ...read: string[]];

export function table(name: string, rows: readonly LinkRow[]): void {
  describe(name, () => {
    it.each(rows.map(([given, ...expected]) => ({ given, expected })))(
      "$given",
      ({ given, expected }) => {
        expect(read(given)).toEqual(expected);
      },
    );
  });
}
