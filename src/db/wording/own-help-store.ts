// Help lines of the team's own. Added and taken away by admins, read where help lines are shown.
import { sql } from "drizzle-orm";
import type { OwnHelpLineId, StaffId } from "../../domain/ids.ts";
import {
  ownHelpChanges,
  type OwnHelpChange,
  type OwnHelpLine,
} from "../../domain/wording/own-help-line.ts";
import { all, first, record } from "../record.ts";
import { ownHelpLines } from "../tables/wording/own-help-lines.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Kept = record({
  id: ownHelpLines.id,
  kind: ownHelpLines.kind,
  country: ownHelpLines.country,
  name: ownHelpLines.name,
  number: ownHelpLines.number,
  sources: ownHelpLines.sources,
  readOn: ownHelpLines.readOn,
  state: ownHelpLines.state,
});

/** Those that people are shown. */
export function listedHelpLines(): Promise<OwnHelpLine[]> {
  return all(
    Kept,
    sql`select ${Kept.list} from ${ownHelpLines} where state = 'listed' order by country, id`,
  );
}

/** All that ever held or may, for admins. */
export function everyOwnHelpLine(): Promise<OwnHelpLine[]> {
  return all(Kept, sql`select ${Kept.list} from ${ownHelpLines} order by country, id`);
}

export function findOwnHelpLine(id: OwnHelpLineId): Promise<OwnHelpLine | undefined> {
  return first(
    Kept,
    sql`select ${Kept.list} from ${ownHelpLines} where ${same(ownHelpLines.id, id)}`,
  );
}

/** Keeps what an admin wrote; nobody else sees it yet. */
export async function insertOwnHelpLine(
  line: Omit<OwnHelpLine, "state">,
  changedBy: StaffId,
): Promise<void> {
  await rows(insertInto(ownHelpLines, { ...line, changedBy }));
}

/** Compare and set: false when the line is not as the button showed it. */
export async function changeOwnHelpLine(
  id: OwnHelpLineId,
  change: OwnHelpChange,
  changedBy: StaffId,
): Promise<boolean> {
  const { from, to } = ownHelpChanges[change];
  const changes = { state: to, changedBy, changedAt: sql`app_now()` };
  const changed = await rows(sql`
    update ${ownHelpLines} set ${set(ownHelpLines, changes)}
    where ${same(ownHelpLines.id, id)} and ${same(ownHelpLines.state, from)} returning 1`);
  return changed.length === 1;
}
