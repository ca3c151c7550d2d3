import { describe, expect, it } from "vitest";
import { keptBy, ruleWork, type Assignment } from "../../src/domain/cases/assignment.ts";
import { StaffId } from "../../src/domain/ids.ts";

const mo = StaffId.parse("019ab000-0000-7000-8000-000000000001");
const mia = StaffId.parse("019ab000-0000-7000-8000-000000000002");
const mos: Assignment = { by: { id: mo, name: "Mo" }, until: new Date("2026-11-25T12:00:00Z") };
const open = { status: "open", category: "drugs", version: 1 } as const;
const byMia = { tier: "review", version: 1, staffId: mia, isSenior: false } as const;

describe("who may decide on a case that Mo has", () => {
  it.each([
    { who: "Mo", case_: open, press: { ...byMia, staffId: mo }, kept: false },
    { who: "a colleague", case_: open, press: byMia, kept: true },
    { who: "a senior", case_: open, press: { ...byMia, isSenior: true }, kept: false },
    {
      who: "a colleague, of the gravest",
      case_: { ...open, category: "child_abuse" },
      press: byMia,
      kept: false,
    },
    {
      who: "a colleague with an old button, who hears of the decision first",
      case_: { ...open, version: 2 },
      press: byMia,
      kept: false,
    },
  ] as const)("$who: kept from it: $kept", ({ case_, press, kept }) => {
    expect(keptBy(mos, case_, press)).toEqual(kept ? mos : undefined);
  });

  it("is anybody once it is free", () => expect(keptBy(undefined, open, byMia)).toBeUndefined());
});

describe("who may take a case or let go of it", () => {
  it.each([
    { when: "free", held: undefined, case_: open, press: byMia, kind: "allowed" },
    {
      when: "one's own",
      held: mos,
      case_: open,
      press: { ...byMia, staffId: mo },
      kind: "allowed",
    },
    { when: "another's", held: mos, case_: open, press: byMia, kind: "taken" },
    {
      when: "decided meanwhile",
      held: undefined,
      case_: { ...open, version: 2 },
      press: byMia,
      kind: "refused",
    },
    {
      when: "not with this tier",
      held: undefined,
      case_: { ...open, status: "escalated" },
      press: byMia,
      kind: "refused",
    },
  ] as const)("$when: $kind", ({ held, case_, press, kind }) => {
    expect(ruleWork(case_, held, press).kind).toBe(kind);
  });
});
