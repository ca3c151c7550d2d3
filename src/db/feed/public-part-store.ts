// What of the feed is public. Weighed when admins call a category graver, and by what tends the feed.
import { sql } from "drizzle-orm";
import type { CalledAs } from "../../domain/control/categories-in-force.ts";
import { maxPublicSeverity } from "../../domain/feed/entry.ts";
import { rows } from "../unit-of-work.ts";
import { nextSeq } from "./feed-turn.ts";

/**
 * Takes out of the public part what is too grave for it now, and back in what left it so and is not any more;
 * what never was in it stays out. `grave`: what is too grave by what it is called; what the team rated by
 * itself goes by that. The caller has the turn.
 */
export async function weighPublic(grave: readonly CalledAs[]): Promise<void> {
  const words = JSON.stringify(grave.map(({ category, own }) => `${category} ${own ?? ""}`));
  const isTooGrave = sql`case when c.rated is null
    then ${words}::jsonb ?| array[c.category || ' ', c.category || ' ' || coalesce(c.own_category, '')]
    else c.rated > ${maxPublicSeverity}::int end`;
  await rows(sql`
    update feed_entries set left_public = not left_public, seq = ${nextSeq} + moving.nr
    from (select f.id as moving_id, row_number() over (order by f.id) - 1 as nr
      from feed_entries f join cases c on c.id = f.case_id
      where f.is_in and f.is_public and f.left_public <> ${isTooGrave}) moving
    where id = moving.moving_id`);
}
