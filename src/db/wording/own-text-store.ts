// The team's own texts. Written and changed by admins, read where a person is spoken to.
import { sql, type SQL } from "drizzle-orm";
import type { StaffId } from "../../domain/ids.ts";
import type {
  OwnPlace,
  OwnText,
  OwnTextChange,
  OwnTextKey,
} from "../../domain/wording/own-text.ts";
import { all, first, record } from "../record.ts";
import { ownTexts } from "../tables/wording/own-texts.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const at = ({ place, language }: { place: OwnPlace; language: string }) =>
  sql`${same(ownTexts.place, place)} and language = ${language}`;

const Said = record({ words: ownTexts.words });

/** What people who are spoken to in a language read at a place in addition; nothing of another language's. */
export async function ownTextAt(place: OwnPlace, language: string): Promise<string | undefined> {
  const found = await first(
    Said,
    sql`select ${Said.list} from ${ownTexts} where ${at({ place, language })}`,
  );
  return found?.words;
}

const Key = record({ place: ownTexts.place, language: ownTexts.language });

/** Where there is one, in which languages. */
export function writtenTexts(): Promise<OwnTextKey[]> {
  return all(Key, sql`select ${Key.list} from ${ownTexts} where words is not null`);
}

const Kept = record({
  place: ownTexts.place,
  language: ownTexts.language,
  words: ownTexts.words,
  previous: ownTexts.previous,
  draft: ownTexts.draft,
  version: ownTexts.version,
});

/** A text with what is written for it; version 0 where nothing ever was. */
export async function findOwnText(key: OwnTextKey): Promise<OwnText> {
  const found = await first(Kept, sql`select ${Kept.list} from ${ownTexts} where ${at(key)}`);
  const { place, language } = key;
  const none = { words: undefined, previous: undefined, draft: undefined, version: 0 };
  return found ?? { place, language, ...none };
}

/** Keeps what an admin wrote for a text; people read on what they read before. */
export async function keepDraftText(
  { place, language }: OwnTextKey,
  draft: string,
  changedBy: StaffId,
): Promise<void> {
  const changes = { draft, changedBy, changedAt: sql`app_now()` };
  await rows(sql`
    ${insertInto(ownTexts, { place, language, ...changes })}
    on conflict (place, language) do update
      set ${set(ownTexts, { ...changes, version: sql`own_texts.version + 1` })}`);
}

/** What each change makes of a row, and of which rows it is one. */
const changes = {
  use: { to: { words: sql`draft`, previous: sql`words`, draft: null }, of: sql`draft is not null` },
  drop: { to: { draft: null }, of: sql`draft is not null` },
  remove: { to: { words: null, previous: sql`words` }, of: sql`words is not null` },
  undo: {
    to: { words: sql`previous`, previous: sql`words` },
    of: sql`words is distinct from previous`,
  },
} satisfies Record<OwnTextChange, { to: Changes<typeof ownTexts>; of: SQL }>;

/** Compare and set: false when the text is not at `version` any more, or there is nothing to change. */
export async function changeOwnText(
  key: OwnTextKey,
  change: OwnTextChange,
  { version, by }: { version: number; by: StaffId },
): Promise<boolean> {
  const { to, of } = changes[change];
  const told = { version: sql`version + 1`, changedBy: by, changedAt: sql`app_now()` };
  const changed = await rows(sql`
    update ${ownTexts} set ${set(ownTexts, { ...to, ...told })}
    where ${at(key)} and ${same(ownTexts.version, version)} and ${of} returning 1`);
  return changed.length === 1;
}
