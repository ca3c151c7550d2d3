import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeBytes, codeFrom, readCode } from "../../src/domain/cases/codes.ts";

const random = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });

describe("a code", () => {
  it("has a prefix and eight characters that nobody takes for others", () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(codeFrom("C", bytes)).toMatch(/^C-[0-9A-HJKMNP-TV-Z]{8}$/);
      }),
    );
  });

  it("is understood as people type it", () => {
    const sloppy = (code: string) => [
      code.toLowerCase(),
      code.replace("-", ""),
      code.replace("-", " "),
      ` ${code.slice(0, 6)} ${code.slice(6)} `,
      code.slice(0, 2) + code.slice(2).replaceAll("1", "l").replaceAll("0", "o"),
      code.slice(0, 2) + code.slice(2).replaceAll("1", "I").replaceAll("0", "O"),
    ];
    fc.assert(
      fc.property(random, fc.constantFrom("R" as const, "C" as const), (bytes, kind) => {
        const code = codeFrom(kind, bytes);
        for (const typed of sloppy(code)) expect(readCode(typed)).toBe(code);
      }),
    );
  });

  it.each(["", "C-", "C-123", "C-123456789", "X-12345678", "C-1234567U", "C-1234567!", "12345678"])(
    "is nothing else: %j",
    (typed) => expect(readCode(typed)).toBeUndefined(),
  );
});
