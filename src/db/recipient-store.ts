import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import { RecipientId } from "../domain/ids.ts";
import { OneLanguage } from "../domain/languages.ts";
import { knownRecipients, RecipientKind, type Recipient } from "../domain/recipient.ts";
import { rows } from "./unit-of-work.ts";

const Kept = z.object({
  id: RecipientId,
  kind: RecipientKind,
  name: z.string(),
  address: z.string(),
  language: OneLanguage,
  categories: z.array(CategoryKey),
  isRemoved: z.boolean(),
}) satisfies z.ZodType<Recipient>;

const columns = sql`id, kind, name, address, language, categories,
  removed_at is not null as "isRemoved"`;

/** The whole address book, those removed included, by kind and name. */
export async function allRecipients(): Promise<Recipient[]> {
  const found = await rows(sql`
    select ${columns} from recipients
    order by array_position(array['telegram', 'hotline', 'police', 'other'], kind), name, id`);
  return found.map((row) => Kept.parse(row));
}

export async function recipientById(id: RecipientId): Promise<Recipient | undefined> {
  const [row] = await rows(sql`select ${columns} from recipients where id = ${id}`);
  return row && Kept.parse(row);
}

/** Puts those into the address book who are in it from the beginning, as far as they never were. */
export async function plantRecipients(): Promise<void> {
  for (const { seed, kind, name, address, categories } of knownRecipients) {
    await rows(sql`
      insert into recipients (id, seed, kind, name, address, categories)
      values (${uuidv7()}, ${seed}, ${kind}, ${name}, ${address},
        ${JSON.stringify(categories)}::jsonb)
      on conflict (seed) do nothing`);
  }
}

export async function insertRecipient(
  fresh: Pick<Recipient, "id" | "kind" | "name" | "address">,
): Promise<void> {
  await rows(sql`
    insert into recipients (id, kind, name, address)
    values (${fresh.id}, ${fresh.kind}, ${fresh.name}, ${fresh.address})`);
}

/** What is so from now on. */
export async function changeRecipient(id: RecipientId, to: Partial<Recipient>): Promise<void> {
  const removed = to.isRemoved === true ? sql`coalesce(removed_at, app_now())` : sql`null`;
  await rows(sql`
    update recipients set name = coalesce(${to.name ?? null}, name),
      address = coalesce(${to.address ?? null}, address),
      language = coalesce(${to.language ?? null}, language),
      categories = coalesce(${to.categories ? JSON.stringify(to.categories) : null}::jsonb, categories),
      removed_at = ${to.isRemoved === undefined ? sql`removed_at` : removed}
    where id = ${id}`);
}
