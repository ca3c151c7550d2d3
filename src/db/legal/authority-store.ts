// The address book of authorities. Added to by the register, read where one is named or written to.
import { sql } from "drizzle-orm";
import type { AuthorityId } from "../../domain/ids.ts";
import { all, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { authorities } from "../tables/legal/authorities.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Fresh } from "../values.ts";

const Kept = record({
  id: authorities.id,
  name: authorities.name,
  country: authorities.country,
  class: authorities.class,
  contact: authorities.contact,
  foundAt: authorities.foundAt,
  ageKey: authorities.ageKey,
});
export type Authority = ReadBy<typeof Kept>;

export async function insertAuthority(fresh: Fresh<typeof authorities>): Promise<void> {
  await rows(insertInto(authorities, fresh));
}

export async function authorityById(id: AuthorityId): Promise<Authority | undefined> {
  return first(
    Kept,
    sql`select ${Kept.list} from ${authorities} where ${same(authorities.id, id)}`,
  );
}

/** From now on what goes to it is closed to that key. */
export async function setAgeKey(id: AuthorityId, ageKey: string): Promise<void> {
  await rows(sql`
    update ${authorities} set ${set(authorities, { ageKey })} where ${same(authorities.id, id)}`);
}

/** The newest first. */
export async function someAuthorities(limit: number): Promise<Authority[]> {
  return all(Kept, sql`select ${Kept.list} from ${authorities} order by id desc ${limitTo(limit)}`);
}
