// The ledger of what was disclosed. Only ever added to, in the transaction that discloses.
import { sql } from "drizzle-orm";
import type { DisclosureId } from "../../domain/ids.ts";
import { all, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { disclosures } from "../tables/legal/disclosures.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, type Fresh } from "../values.ts";

const Kept = record({
  id: disclosures.id,
  decisionId: disclosures.decisionId,
  requestCode: disclosures.requestCode,
  outcome: disclosures.outcome,
  country: disclosures.country,
  dataDigest: disclosures.dataDigest,
  manifestDigest: disclosures.manifestDigest,
  classes: disclosures.classes,
  persons: disclosures.persons,
  disclosedAt: disclosures.disclosedAt,
});
export type Disclosure = ReadBy<typeof Kept>;

/** False: its decision has one. */
export async function insertDisclosure(fresh: Fresh<typeof disclosures>): Promise<boolean> {
  const made = await rows(sql`
    ${insertInto(disclosures, fresh)} on conflict (decision_id) do nothing returning 1`);
  return made.length === 1;
}

export async function disclosureById(id: DisclosureId): Promise<Disclosure | undefined> {
  return first(
    Kept,
    sql`select ${Kept.list} from ${disclosures} where ${same(disclosures.id, id)}`,
  );
}

export async function disclosureOf(requestCode: string): Promise<Disclosure | undefined> {
  return first(
    Kept,
    sql`
      select ${Kept.list} from ${disclosures} where ${same(disclosures.requestCode, requestCode)}
      order by id desc limit 1`,
  );
}

/** A page of the ledger, the newest first. */
export async function someDisclosures(limit: number, offset: number): Promise<Disclosure[]> {
  return all(
    Kept,
    sql`select ${Kept.list} from ${disclosures} order by id desc ${limitTo(limit)} offset ${offset}`,
  );
}
