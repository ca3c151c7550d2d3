// What somebody wants to be set all at once. Asked for and settled by admins, shown to them.
import { sql } from "drizzle-orm";
import type { SettingProposalId } from "../../domain/ids.ts";
import { first, record } from "../record.ts";
import { settingProposals } from "../tables/control/setting-proposals.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const Kept = record({
  id: settingProposals.id,
  changes: settingProposals.changes,
  round: settingProposals.round,
  state: settingProposals.state,
  askedBy: settingProposals.askedBy,
  expiresAt: settingProposals.expiresAt,
});
export type SettingProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

const ofId = (id: SettingProposalId) => same(settingProposals.id, id);

export function findProposal(id: SettingProposalId) {
  return first(Kept, sql`select ${Kept.list} from ${settingProposals} where ${ofId(id)}`);
}

/** Held until the transaction ends, so that of presses at once one counts. */
export async function lockProposal(id: SettingProposalId): Promise<SettingProposal | undefined> {
  await rows(sql`select 1 from ${settingProposals} where ${ofId(id)} for update`);
  return findProposal(id);
}

export async function insertProposal(fresh: Fresh<typeof settingProposals>): Promise<void> {
  await rows(insertInto(settingProposals, fresh));
}

export async function changeProposal(
  id: SettingProposalId,
  changes: Changes<typeof settingProposals>,
): Promise<void> {
  await rows(
    sql`update ${settingProposals} set ${set(settingProposals, changes)} where ${ofId(id)}`,
  );
}
