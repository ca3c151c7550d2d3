import { expect, it } from "vitest";
import { categories, categoryKeys } from "../../src/domain/cases/categories.ts";
import {
  guidancePlace,
  guidedCategory,
  noticePlace,
  ownPlaces,
  ownTextUnits,
  readOwnText,
} from "../../src/domain/wording/own-text.ts";

it("stands beneath the guidance of each category that has some, and of no other", () => {
  const guided = ownPlaces.flatMap((place) => guidedCategory(place) ?? []);
  expect(guided).toEqual(categoryKeys.filter((key) => categories[key].guidance !== "none"));
  expect(ownPlaces).toContain(guidancePlace("child_abuse"));
  expect(ownPlaces).not.toContain(guidancePlace("drugs"));
});

it("stands beneath two notices, and never beneath one of the gravest", () => {
  expect(noticePlace("upheld")).toBe("upheld");
  expect(noticePlace("dismissed")).toBe("dismissed");
  for (const status of ["closed", "open", "referred", "escalated"]) {
    expect(noticePlace(status)).toBeUndefined();
  }
});

it.each(ownPlaces)("%s: is one paragraph of bounded length", (place) => {
  const max = ownTextUnits(place);
  expect(readOwnText(place, " We answer\n\non weekdays.\u2028Thank you. ")).toEqual({
    kind: "words",
    words: "We answer on weekdays. Thank you.",
  });
  expect(readOwnText(place, "x".repeat(max))).toMatchObject({ kind: "words" });
  const refused = (because: string) => ({ kind: "refused", because });
  expect(readOwnText(place, "x".repeat(max + 1))).toEqual(refused("too_long"));
  expect(readOwnText(place, "\u200b \n")).toEqual(refused("unread"));
  expect(readOwnText(place, undefined)).toEqual(refused("unread"));
});
