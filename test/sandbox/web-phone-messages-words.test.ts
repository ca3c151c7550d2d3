import { describe, expect, test } from "vitest";
import { sizeWords } from "sandbox-page/web/phone/messages/file-size";
import { clockTime, dayWords, listTime } from "sandbox-page/web/phone/messages/times";

const now = new Date(2026, 4, 12, 14, 2).getTime();
const at = (...[month, day, hours = 9, minutes = 5, year = 2026]: number[]) =>
  new Date(year, (month ?? 1) - 1, day, hours, minutes).getTime();

describe("times", () => {
  test("are written with two digits each, in no country's own way", () => {
    expect(clockTime(at(5, 12, 9, 5))).toBe("09:05");
    expect(clockTime(at(5, 12, 0, 0))).toBe("00:00");
    expect(clockTime(at(5, 12, 23, 59))).toBe("23:59");
  });

  test.each([
    ["Today", at(5, 12, 0, 0)],
    ["Yesterday", at(5, 11, 23, 59)],
    ["10 May", at(5, 10)],
    ["12 May 2025", at(5, 12, 9, 5, 2025)],
    ["13 May", at(5, 13)],
  ])("of a day are said as '%s'", (words, day) => {
    expect(dayWords(day, now)).toBe(words);
  });

  test.each([
    ["09:05", at(5, 12)],
    ["Mon", at(5, 11)],
    ["Wed", at(5, 6)],
    ["5 May", at(5, 5)],
    ["13 May", at(5, 13)],
  ])("in a list of chats are said as '%s'", (words, time) => {
    expect(listTime(time, now)).toBe(words);
  });
});

describe("a file's size", () => {
  test.each([
    [0, ""],
    [1, "1 bytes"],
    [999, "999 bytes"],
    [1_000, "1.0 kB"],
    [9_940, "9.9 kB"],
    [9_960, "10 kB"],
    [999_499, "999 kB"],
    [2_345_678, "2.3 MB"],
    [20_000_000_000_000, "20000 GB"],
  ])("of %i is '%s'", (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
