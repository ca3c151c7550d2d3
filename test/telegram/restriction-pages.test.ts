import { expect, it } from "vitest";
import { CaseId, RestrictionId } from "../../src/domain/ids.ts";
import {
  RestrictionGround,
  RestrictionMeasure,
  restrictionVerbs,
  RestrictionStatus,
} from "../../src/domain/referrals/restriction.ts";
import { teamLanguages } from "../../src/domain/speaking/languages.ts";
import { drawRestrictions } from "../../src/telegram/referrals/restriction-pages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { linesOf } from "../support/lines-of.ts";

const texts = createTexts();
const base = {
  id: RestrictionId.parse("019ab000-0000-7000-8000-000000000001"),
  puid: "019ab000-0000-4000-8000-000000000002",
  caseId: CaseId.parse("019ab000-0000-7000-8000-000000000003"),
  code: "C-4K7P2M9X",
  category: "drugs",
  subjectKind: "channel",
  appliedOn: "2026-11-30",
  isByTrusted: false,
} as const;

const all = [undefined, ...RestrictionMeasure.options].flatMap((measure) =>
  [undefined, ...RestrictionGround.options].flatMap((ground) =>
    RestrictionStatus.options.flatMap((status) =>
      [undefined, "2026-12-01"].map((liftedOn) => {
        const restriction = { ...base, measure, ground, status, liftedOn, contentOn: "2026-11-29" };
        return { restriction, verbs: restrictionVerbs(restriction) };
      }),
    ),
  ),
);

it.each(teamLanguages.map(({ code }) => code))(
  "every page of what was done on a service of one's own fits twelve lines of a phone in %s",
  (language) => {
    const drawn = [
      ...all.map((one) => drawRestrictions(texts, { kind: "one", language, ...one })),
      drawRestrictions(texts, { kind: "list", language, count: 10_000, restrictions: [] }),
    ];
    for (const { piece } of drawn) expect(linesOf(piece), piece.text).toBeLessThanOrEqual(12);
  },
);

it("one that is not whole is not offered to be recorded, and one that is lifted offers nothing", () => {
  const verbsOf = (more: Partial<(typeof all)[number]["restriction"]>) =>
    restrictionVerbs({
      status: "drafted",
      measure: "removed",
      ground: "illegal",
      liftedOn: undefined,
      ...more,
    });
  expect(verbsOf({ ground: undefined })).not.toContain("record");
  expect(verbsOf({})).toContain("record");
  expect(verbsOf({ status: "recorded" })).toEqual(["lift"]);
  expect(verbsOf({ status: "recorded", liftedOn: "2026-12-01" })).toEqual([]);
});
