import { expect, it } from "vitest";
import { askedOfPerson } from "../../src/domain/legal/sections.ts";

it("whoever reported is told whether it is who they are, what they wrote, or neither", () => {
  expect(askedOfPerson(["identity"])).toBe("who");
  expect(askedOfPerson(["reports", "subject"])).toBe("words");
  expect(askedOfPerson(["identity", "objections"])).toBe("both");
  expect(askedOfPerson(["subject", "case"])).toBe("other");
});
