import { expect, it } from "vitest";
import { allRecipients } from "../../src/db/referrals/recipient-store.ts";
import { referralsOf } from "../../src/db/referrals/referral-store.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import { followReferral } from "../../src/workflow/referrals/follow-referral.ts";
import { operator, seniors, sue, useReferralDesk } from "../support/referral-desk.ts";

const { now, upheld } = useReferralDesk();

it("a referral is made ready for a senior who follows the link of its button, and for nobody else", async () => {
  const id = await upheld("by its link", "to_telegram");
  const telegram = (await now(allRecipients)).find(({ kind }) => kind === "telegram");
  if (telegram === undefined) throw new Error("no recipient");
  const follows = (by: number, membership: Membership = "administrator", group = seniors) =>
    now(() =>
      followReferral(operator, {
        caseId: id,
        to: telegram.id,
        group,
        presser: { userId: UserId.parse(by), name: `M${by}`, membership },
      }),
    );
  expect(await follows(sue, "outside")).toBe("not_allowed");
  expect(await follows(sue, "unknown")).toBe("cannot_tell");
  expect(await follows(950, "member")).toBe("not_allowed");
  expect(await follows(sue, "administrator", ChatId.parse(-1001))).toBe("unknown_card");
  expect(await now(() => referralsOf(id))).toEqual([]);
  expect(await follows(sue)).toBe("referral_prepared");
  expect(await now(() => referralsOf(id))).toHaveLength(1);
});
