import { describe, expect, it } from "vitest";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { StaffId } from "../../src/domain/ids.ts";
import {
  isConfirmed,
  referralVerbs,
  ReferralStatus,
  ruleReferral,
} from "../../src/domain/referrals/referral.ts";
import { Tier } from "../../src/domain/cases/tier.ts";

describe("what can be said of a referral", () => {
  it.each([
    ["prepared", ["sent", "not_sent"], false],
    ["sent", ["not_sent", "acknowledged"], true],
    ["acknowledged", [], true],
    ["not_sent", [], false],
  ] as const)("that is %s: %j; it is shown: %s", (status, verbs, shown) => {
    expect(referralVerbs(status)).toEqual(verbs);
    expect(isConfirmed(status)).toBe(shown);
  });

  it("is listed for every state", () => {
    expect(ReferralStatus.options).toEqual(["prepared", "sent", "acknowledged", "not_sent"]);
  });
});

const sue = StaffId.parse("019ab000-0000-7000-8000-000000000001");
const decided = (over: Partial<Decision>): Decision => ({
  version: 3,
  kind: "uphold",
  ground: "to_authority",
  by: { kind: "staff", id: sue, name: "Sue" },
  from: "escalated",
  to: "upheld",
  fromCategory: "drugs",
  toCategory: "drugs",
  at: new Date("2026-11-25T12:00:00Z"),
  ...over,
});

describe("a case is referred", () => {
  const rules = (status: CaseStatus, history: readonly Decision[], tier: Tier, version = 3) =>
    ruleReferral({ status, version: 3, category: "drugs" }, history, {
      tier,
      version,
      staffId: sue,
    });

  it.each(["to_telegram", "to_authority"] as const)(
    "once it is upheld %s, by seniors",
    (ground) => {
      const history = [decided({ ground })];
      expect(rules("upheld", history, "escalation")).toEqual({ kind: "allowed", measure: ground });
      expect(rules("upheld", history, "review")).toMatchObject({ because: "not_from_here" });
      expect(rules("upheld", history, "escalation", 2)).toMatchObject({ because: "outdated" });
    },
  );

  it.each([
    ["that is only listed", "upheld", [decided({ ground: "listed" })]],
    ["that was upheld without saying what follows", "upheld", [decided({ ground: undefined })]],
    [
      "whose uphold was taken back",
      "escalated",
      [decided({ version: 4, kind: "undo", ground: "uphold", to: "escalated" }), decided({})],
    ],
    ["that is dismissed", "dismissed", [decided({ kind: "dismiss", to: "dismissed" })]],
  ] as const)("never one %s", (_, status, history) => {
    expect(rules(status, history, "escalation")).toMatchObject({ because: "not_from_here" });
  });
});
