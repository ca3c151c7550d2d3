import { uuidv7 } from "uuidv7";
import type { Database } from "../../src/db/connect.ts";
import { insertSubscriber, changeSubscriber } from "../../src/db/feed/feed-subscriber-store.ts";
import { changeRestriction, insertRestriction } from "../../src/db/referrals/restriction-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { CaseId, FeedSubscriberId, RestrictionId, UserId } from "../../src/domain/ids.ts";
import { staffBehind } from "../../src/workflow/staff/staff-behind.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import { people } from "./town.ts";

/** Ada began to grant the feed to several; Alma agreed to one. */
export async function grantFeed(db: Database): Promise<void> {
  await unitOfWork(db, async () => {
    const [ada, alma] = await Promise.all(
      (["ada", "alma"] as const).map((who) =>
        staffBehind({ userId: UserId.parse(people[who].id), name: who }),
      ),
    );
    if (ada === undefined || alma === undefined) throw new Error("no admins");
    const expiresAt = new Date(Date.now() + 86_400_000);
    for (const status of ["drafted", "asked", "granted"] as const) {
      const id = FeedSubscriberId.parse(uuidv7());
      const fresh = {
        id,
        tier: "key",
        name: `Hotline ${status}`,
        categories: categoryKeys,
      } as const;
      await insertSubscriber({ ...fresh, askedBy: ada, expiresAt });
      await changeSubscriber(id, status === "granted" ? { status, agreedBy: alma } : { status });
    }
  });
}

/** Ada recorded one thing that was done because of a case, and has not finished another one. */
export async function restrict(desk: CaseDesk): Promise<void> {
  const [row] = await desk.sql`select id from cases where status = 'upheld' order by id limit 1`;
  const caseId = CaseId.parse(row?.["id"]);
  await unitOfWork(desk.db, async () => {
    const recordedBy = await staffBehind({ userId: UserId.parse(people.ada.id), name: "ada" });
    for (const status of ["drafted", "recorded"] as const) {
      const id = RestrictionId.parse(uuidv7());
      const fresh = { id, puid: uuidv7(), caseId, appliedOn: "2026-01-02", recordedBy };
      await insertRestriction(fresh);
      const measure = status === "drafted" ? "demoted" : "removed";
      await changeRestriction(id, { status, measure, ground: "illegal" });
    }
  });
}
