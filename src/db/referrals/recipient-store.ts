import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { CategoryKey } from "../../domain/cases/categories.ts";
import { RecipientId } from "../../domain/ids.ts";
import { OneLanguage } from "../../domain/speaking/languages.ts";
import {
  knownRecipients,
  Reach,
  RecipientKind,
  type Recipient,
} from "../../domain/referrals/recipient.ts";
import { rows } from "../unit-of-work.ts";

const Kept = z.object({
  id: RecipientId,
  kind: RecipientKind,
  name: z.string(),
  reach: Reach,
  language: OneLanguage,
  categories: z.array(CategoryKey),
  isRemoved: z.boolean(),
}) satisfies z.ZodType<Recipient>;

const columns = sql`id, kind, name, language, categories,
  jsonb_strip_nulls(jsonb_build_object('form', form, 'mail', mail, 'phone', phone)) as reach,
  removed_at is not null as "isRemoved"`;

const waysIn = ({ form, mail, phone }: Reach) =>
  sql`${form ?? null}::text, ${mail ?? null}::text, ${phone ?? null}::text`;

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
  for (const { seed, kind, name, reach, categories } of knownRecipients) {
    await rows(sql`
      insert into recipients (id, seed, kind, name, form, mail, phone, categories)
      values (${uuidv7()}, ${seed}, ${kind}, ${name}, ${waysIn(reach)},
        ${JSON.stringify(categories)}::jsonb)
      on conflict (seed) do nothing`);
  }
}

export async function insertRecipient(
  fresh: Pick<Recipient, "id" | "kind" | "name" | "reach">,
): Promise<void> {
  await rows(sql`
    insert into recipients (id, kind, name, form, mail, phone)
    values (${fresh.id}, ${fresh.kind}, ${fresh.name}, ${waysIn(fresh.reach)})`);
}

/** What is so from now on. */
export async function changeRecipient(id: RecipientId, to: Partial<Recipient>): Promise<void> {
  const removed = to.isRemoved === true ? sql`coalesce(removed_at, app_now())` : sql`null`;
  await rows(sql`
    update recipients set name = coalesce(${to.name ?? null}, name),
      (form, mail, phone) = (select ${to.reach ? waysIn(to.reach) : sql`form, mail, phone`}),
      language = coalesce(${to.language ?? null}, language),
      categories = coalesce(${to.categories ? JSON.stringify(to.categories) : null}::jsonb, categories),
      removed_at = ${to.isRemoved === undefined ? sql`removed_at` : removed}
    where id = ${id}`);
}
