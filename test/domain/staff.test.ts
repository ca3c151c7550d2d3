import { expect, it } from "vitest";
import { entitlementOf } from "../../src/domain/staff.ts";

const someone = 4_711;

it.each([
  { membership: "creator", isOwner: false, is: "entitled" },
  { membership: "creator", isOwner: true, is: "entitled" },
  { membership: "administrator", isOwner: false, is: "entitled" },
  { membership: "administrator", isOwner: true, is: "entitled" },
  { membership: "member", isOwner: false, is: "not_entitled" },
  { membership: "member", isOwner: true, is: "entitled" },
  { membership: "outside", isOwner: false, is: "not_entitled" },
  { membership: "outside", isOwner: true, is: "not_entitled" },
  { membership: "unknown", isOwner: false, is: "cannot_tell" },
  { membership: "unknown", isOwner: true, is: "cannot_tell" },
] as const)("$membership, owner of the bot: $isOwner: $is", ({ is, ...person }) => {
  expect(entitlementOf({ userId: someone, ...person })).toBe(is);
});

it.each([
  { who: "an anonymous administrator", userId: 1_087_968_824 },
  { who: "Telegram itself", userId: 777_000 },
  { who: "a channel's stand-in", userId: 136_817_688 },
])("$who is never staff", ({ userId }) => {
  const person = { userId, membership: "creator", isOwner: true } as const;
  expect(entitlementOf(person)).toBe("not_entitled");
});
