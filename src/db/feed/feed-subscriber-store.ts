// Who may read the feed. Kept by `/feed`, read at each request.
import { sql } from "drizzle-orm";
import type { FeedSubscriberId } from "../../domain/ids.ts";
import { all, first, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { feedSubscribers } from "../tables/feed/feed-subscribers.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const Kept = record({
  id: feedSubscribers.id,
  tier: feedSubscribers.tier,
  name: feedSubscribers.name,
  categories: feedSubscribers.categories,
  status: feedSubscribers.status,
  expiresAt: feedSubscribers.expiresAt,
  askedBy: staff.telegramUserId,
  askerName: staff.name,
});
export type Subscriber = NonNullable<Awaited<ReturnType<typeof findSubscriber>>>;

const kept = sql`
  select ${Kept.list} from ${feedSubscribers} join ${staff} on staff.id = asked_by`;

export function findSubscriber(id: FeedSubscriberId) {
  return first(Kept, sql`${kept} where ${same(feedSubscribers.id, id)}`);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockSubscriber(id: FeedSubscriberId): Promise<Subscriber | undefined> {
  await rows(
    sql`select 1 from ${feedSubscribers} where ${same(feedSubscribers.id, id)} for update`,
  );
  return findSubscriber(id);
}

/** Those that count or may come to count, the newest first. */
export function liveSubscribers(limit: number): Promise<Subscriber[]> {
  return all(
    Kept,
    sql`
      ${kept} where feed_subscribers.status in ('granted', 'active')
        or (feed_subscribers.status in ('drafted', 'asked') and expires_at > app_now())
      order by feed_subscribers.id desc ${limitTo(limit)}`,
  );
}

export async function insertSubscriber(fresh: Fresh<typeof feedSubscribers>): Promise<void> {
  await rows(insertInto(feedSubscribers, fresh));
}

export async function changeSubscriber(
  id: FeedSubscriberId,
  changes: Changes<typeof feedSubscribers>,
): Promise<void> {
  await rows(sql`
    update ${feedSubscribers} set ${set(feedSubscribers, changes, { id })}
    where ${same(feedSubscribers.id, id)}`);
}

const Reader = record({ id: feedSubscribers.id, categories: feedSubscribers.categories });

/** Whose key it is, as long as that counts. */
export function subscriberOfKey(keyHash: string) {
  return first(
    Reader,
    sql`
      select ${Reader.list} from ${feedSubscribers}
      where ${same(feedSubscribers.keyHash, keyHash)} and status = 'active'`,
  );
}

const Open = record({ id: feedSubscribers.id, name: feedSubscribers.name });

/** The grant of the public tier, if it counts. Its name is where to object. */
export function publicGrant() {
  return first(
    Open,
    sql`
      select ${Open.list} from ${feedSubscribers} where tier = 'public' and status = 'active'`,
  );
}

const FreshKey = record({ freshKey: feedSubscribers.freshKey, name: feedSubscribers.name });

/** The key while it is shown; undefined: it is to be seen no more. */
export async function shownKey(
  id: FeedSubscriberId,
): Promise<{ key: string; name: string } | undefined> {
  const row = await first(
    FreshKey,
    sql`
      select ${FreshKey.list} from ${feedSubscribers}
      where ${same(feedSubscribers.id, id)} and status = 'active'`,
  );
  return row?.freshKey === undefined ? undefined : { key: row.freshKey, name: row.name };
}
