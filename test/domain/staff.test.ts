import { describe, expect, it } from "vitest";
import { Tier } from "../../src/domain/cases/tier.ts";
import {
  entitlementOf,
  Role,
  type Entitlement,
  type Membership,
} from "../../src/domain/staff/staff.ts";

const someone = 4_711;
const memberships: readonly Membership[] = [
  "creator",
  "administrator",
  "member",
  "outside",
  "unknown",
];

/** As what a plain member decides. */
const decides: Record<Tier, readonly Role[]> = {
  review: ["moderator", "senior", "admin"],
  escalation: ["senior", "admin"],
};

const cells = Tier.options.flatMap((tier) =>
  memberships.flatMap((membership) =>
    [undefined, ...Role.options].flatMap((role) =>
      [true, false].map((administratorsDecide) => ({
        tier,
        membership,
        role,
        administratorsDecide,
      })),
    ),
  ),
);

function expected({ tier, membership, role, administratorsDecide }: (typeof cells)[number]) {
  if (membership === "unknown") return "cannot_tell";
  if (membership === "outside") return "not_entitled";
  const isAppointed = role !== undefined && decides[tier].includes(role);
  const isByRule = administratorsDecide && membership !== "member";
  return isAppointed || isByRule ? "entitled" : "not_entitled";
}

describe.each(cells)(
  "$tier queue, $membership, appointed $role, administrators decide: $administratorsDecide",
  (cell) => {
    it(expected(cell), () => {
      const { tier, membership, role, administratorsDecide } = cell;
      const is: Entitlement = entitlementOf({
        userId: someone,
        membership,
        roles: role === undefined ? [] : [role],
        queue: { tier, administratorsDecide },
      });
      expect(is).toBe(expected(cell));
    });
  },
);

it.each([
  { who: "an anonymous administrator", userId: 1_087_968_824 },
  { who: "Telegram itself", userId: 777_000 },
  { who: "a channel's stand-in", userId: 136_817_688 },
])("$who is never staff", ({ userId }) => {
  const queue = { tier: "review", administratorsDecide: true } as const;
  const person = { userId, membership: "creator", roles: ["admin"], queue } as const;
  expect(entitlementOf(person)).toBe("not_entitled");
});
