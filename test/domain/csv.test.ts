import { expect, it } from "vitest";
import { csvOf } from "../../src/domain/control/csv.ts";

it.each([
  ["=1+1", "'=1+1"],
  ["+44", "'+44"],
  ["-2", "'-2"],
  ["@name", "'@name"],
  ["\tx", "'\tx"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['a "b"', '"a ""b"""'],
  ["a,b", '"a,b"'],
  ["two\nlines", '"two\nlines"'],
  [7, "7"],
  ["drugs", "drugs"],
  ["", ""],
])("the cell %j is written as %j", (given, written) => {
  expect(csvOf([[given, "end"]])).toBe(`${written},end\r\n`);
});
