import { expect, it } from "vitest";
import { entitlementOf } from "../../src/domain/staff.ts";

const someone = 4_711;

it.each([
  { membership: "creator", isAdmin: false, is: "entitled" },
  { membership: "creator", isAdmin: true, is: "entitled" },
  { membership: "administrator", isAdmin: false, is: "entitled" },
  { membership: "administrator", isAdmin: true, is: "entitled" },
  { membership: "member", isAdmin: false, is: "not_entitled" },
  { membership: "member", isAdmin: true, is: "entitled" },
  { membership: "outside", isAdmin: false, is: "not_entitled" },
  { membership: "outside", isAdmin: true, is: "not_entitled" },
  { membership: "unknown", isAdmin: false, is: "cannot_tell" },
  { membership: "unknown", isAdmin: true, is: "cannot_tell" },
] as const)("$membership, admin of the bot: $isAdmin: $is", ({ is, ...person }) => {
  expect(entitlementOf({ userId: someone, ...person })).toBe(is);
});

it.each([
  { who: "an anonymous administrator", userId: 1_087_968_824 },
  { who: "Telegram itself", userId: 777_000 },
  { who: "a channel's stand-in", userId: 136_817_688 },
])("$who is never staff", ({ userId }) => {
  const person = { userId, membership: "creator", isAdmin: true } as const;
  expect(entitlementOf(person)).toBe("not_entitled");
});
