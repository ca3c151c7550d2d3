// Groups in which it stands which legal requests wait. Set up by admins, drawn anew at each change.
import { sql } from "drizzle-orm";
import type { LegalDeskId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { eraseRows } from "../privacy/eraser-store.ts";
import { all, first, record, type ReadBy } from "../record.ts";
import { declaredOf } from "../table.ts";
import { legalDesks } from "../tables/legal/legal-desks.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Fresh } from "../values.ts";

const Desk = record({
  id: legalDesks.id,
  chatId: legalDesks.chatId,
  threadId: legalDesks.threadId,
  language: legalDesks.language,
});
export type LegalDesk = ReadBy<typeof Desk>;

const isAt = ({ chatId, threadId }: Place) =>
  sql`${same(legalDesks.chatId, chatId)} and thread_id is not distinct from ${threadId ?? null}`;

/** Makes the desk there; false: there is one. */
export async function putLegalDesk(fresh: Fresh<typeof legalDesks>): Promise<boolean> {
  const made = await rows(sql`${insertInto(legalDesks, fresh)} on conflict do nothing returning 1`);
  return made.length === 1;
}

export async function legalDeskAt(place: Place): Promise<LegalDesk | undefined> {
  return first(Desk, sql`select ${Desk.list} from ${legalDesks} where ${isAt(place)}`);
}

export async function legalDeskById(id: LegalDeskId): Promise<LegalDesk | undefined> {
  return first(Desk, sql`select ${Desk.list} from ${legalDesks} where ${same(legalDesks.id, id)}`);
}

export async function allLegalDesks(): Promise<LegalDesk[]> {
  return all(Desk, sql`select ${Desk.list} from ${legalDesks} order by id`);
}

/** Nothing of legal requests stands there any more. */
export async function endLegalDesks(chatId: LegalDesk["chatId"]): Promise<void> {
  await eraseRows(declaredOf(legalDesks), { where: same(legalDesks.chatId, chatId) });
}

/** A group became a supergroup with another number. */
export async function moveLegalDesks(
  from: LegalDesk["chatId"],
  to: LegalDesk["chatId"],
): Promise<void> {
  await rows(sql`
    update ${legalDesks} set ${set(legalDesks, { chatId: to })}
    where ${same(legalDesks.chatId, from)}`);
}
