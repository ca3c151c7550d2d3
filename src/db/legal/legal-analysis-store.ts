// What officers answered about a version of a request. Kept answer by answer, sealed with the proposal.
import { sql } from "drizzle-orm";
import type { LegalRequestId, StaffId } from "../../domain/ids.ts";
import type { Analysis } from "../../domain/legal/analysis.ts";
import { first, record, type ReadBy } from "../record.ts";
import { legalAnalyses } from "../tables/legal/legal-analyses.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

type Of = { requestId: LegalRequestId; version: number };
const isOf = ({ requestId, version }: Of) =>
  sql`${same(legalAnalyses.requestId, requestId)} and ${same(legalAnalyses.version, version)}`;

const Kept = record({
  answers: legalAnalyses.answers,
  by: legalAnalyses.by,
  digest: legalAnalyses.digest,
});
export type KeptAnalysis = ReadBy<typeof Kept>;

export async function legalAnalysisOf(of: Of): Promise<KeptAnalysis | undefined> {
  return first(Kept, sql`select ${Kept.list} from ${legalAnalyses} where ${isOf(of)}`);
}

/** False: it is sealed. */
export async function keepLegalAnalysis(of: Of, answers: Analysis, by: StaffId): Promise<boolean> {
  const changed = await rows(sql`
    update ${legalAnalyses} set ${set(legalAnalyses, { answers, by }, of)}
    where ${isOf(of)} and digest is null returning 1`);
  if (changed.length === 1) return true;
  const made = await rows(sql`
    ${insertInto(legalAnalyses, { ...of, answers, by })} on conflict do nothing returning 1`);
  return made.length === 1;
}

/** From now on it does not change any more. False: it was sealed before, or is not there. */
export async function sealLegalAnalysis(of: Of, digest: string): Promise<boolean> {
  const sealed = await rows(sql`
    update ${legalAnalyses} set ${set(legalAnalyses, { digest, sealedAt: sql`app_now()` })}
    where ${isOf(of)} and digest is null returning 1`);
  return sealed.length === 1;
}
