// A list of cases as its group sees it. Called by the composing of the team's messages.
import { casesListed, findBulk, type BulkState } from "../../db/decisions/bulk-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { findQueue } from "../../db/queues/queue-store.ts";
import type { BulkScope } from "../../domain/decisions/bulk.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { BulkId } from "../../domain/ids.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { bulkKey } from "./begin-bulk.ts";
import { nameNow } from "../cases/name-of-case.ts";

export type BulkView = {
  id: BulkId;
  tier: Tier;
  scope: BulkScope;
  state: BulkState;
  /** In the order of the list. */
  cases: readonly (Case & { named: CategoryKey })[];
  language: string;
};

type PlacedBulk = {
  view: BulkView;
  key: string;
  at: Posted | undefined;
  threadId: number | undefined;
};

/** A list of cases that are decided together, as its group sees it. */
export async function viewBulk(id: BulkId): Promise<PlacedBulk | undefined> {
  const bulk = await findBulk(id);
  const queue = bulk && (await findQueue(bulk.queueId));
  if (bulk === undefined || queue === undefined) return undefined;
  const { tier, scope, state } = bulk;
  const found = new Map((await casesListed(bulk.cases)).map((one) => [one.id, one]));
  const listed = bulk.cases.flatMap((one) => found.get(one.id) ?? []);
  const cases = await Promise.all(
    listed.map(async (one) => ({ ...one, named: await nameNow(one) })),
  );
  const key = bulkKey(id);
  const at = (await postedUnder(key)).find((posted) => standsIn(posted, queue));
  const { language, threadId } = queue;
  return { view: { id, tier, scope, state, cases, language }, key, at, threadId };
}
