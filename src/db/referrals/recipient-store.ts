// The address book of recipients. Ruled by admins, read when a case is referred.
import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { RecipientId } from "../../domain/ids.ts";
import { knownRecipients, type Recipient } from "../../domain/referrals/recipient.ts";
import { all, computed, first, record, type ReadBy } from "../record.ts";
import { recipients } from "../tables/referrals/recipients.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Kept = record({
  id: recipients.id,
  kind: recipients.kind,
  name: recipients.name,
  form: recipients.form,
  mail: recipients.mail,
  phone: recipients.phone,
  language: recipients.language,
  categories: recipients.categories,
  isRemoved: computed(sql`removed_at is not null`, z.boolean()),
});

function read({ form, mail, phone, ...row }: ReadBy<typeof Kept>): Recipient {
  const reach = {
    ...(form !== undefined && { form }),
    ...(mail !== undefined && { mail }),
    ...(phone !== undefined && { phone }),
  };
  return { ...row, reach };
}

/** The whole address book, those removed included, by kind and name. */
export async function allRecipients(): Promise<Recipient[]> {
  const found = await all(
    Kept,
    sql`
      select ${Kept.list} from ${recipients}
      order by array_position(array['telegram', 'hotline', 'police', 'other'], kind), name, id`,
  );
  return found.map(read);
}

export async function recipientById(id: RecipientId): Promise<Recipient | undefined> {
  const row = await first(
    Kept,
    sql`select ${Kept.list} from ${recipients} where ${same(recipients.id, id)}`,
  );
  return row && read(row);
}

/** Puts those into the address book who are in it from the beginning, as far as they never were. */
export async function plantRecipients(): Promise<void> {
  const known = knownRecipients.map(({ reach, ...recipient }) => {
    const { form, mail, phone } = reach;
    return { ...recipient, id: RecipientId.parse(uuidv7()), form, mail, phone };
  });
  await rows(sql`${insertInto(recipients, ...known)} on conflict (seed) do nothing`);
}

export async function insertRecipient({
  id,
  kind,
  name,
  reach: { form, mail, phone },
}: Pick<Recipient, "id" | "kind" | "name" | "reach">): Promise<void> {
  await rows(insertInto(recipients, { id, kind, name, form, mail, phone }));
}

/** What is so from now on. */
export async function changeRecipient(id: RecipientId, to: Partial<Recipient>): Promise<void> {
  const { name, reach, language, categories, isRemoved } = to;
  const removed = isRemoved === true ? sql`coalesce(removed_at, app_now())` : null;
  const changes = {
    name: name ?? sql`name`,
    language: language ?? sql`language`,
    categories: categories ?? sql`categories`,
    removedAt: isRemoved === undefined ? sql`removed_at` : removed,
    ...(reach && { form: null, mail: null, phone: null, ...reach }),
  };
  await rows(
    sql`update ${recipients} set ${set(recipients, changes)} where ${same(recipients.id, id)}`,
  );
}
