// Walks what was published, from the first report on. Called by `npm run verify-reports`.
import { publishedAll } from "../../db/transparency/published-store.ts";
import { genesis } from "../../domain/control/audit-chain.ts";
import { Report } from "../../domain/transparency/report.ts";
import { digestOf } from "./draft-report.ts";
import { trustedIn } from "./minisign.ts";

export type ReportFault = {
  nr: number;
  fault: "missing" | "changed" | "not_signed" | "not_after_the_one_before";
};

/** Walks what was published: whether each is as it was signed, and names the one before it. */
export async function verifyReports(): Promise<{ reports: number; faults: ReportFault[] }> {
  const reports = await publishedAll();
  const faults: ReportFault[] = [];
  let [before, next] = [genesis, 1];
  for (const { nr, json, digest, previous, signature, publicKey } of reports) {
    const report = Report.parse(JSON.parse(json));
    if (nr !== next) faults.push({ nr: next, fault: "missing" });
    if (digestOf(json) !== digest || report.nr !== nr) faults.push({ nr, fault: "changed" });
    if (previous !== before || report.previous !== before) {
      faults.push({ nr, fault: "not_after_the_one_before" });
    }
    const trusted = trustedIn(Buffer.from(json), { publicKey, signature });
    if (trusted?.includes(`nr ${nr},`) !== true) faults.push({ nr, fault: "not_signed" });
    [before, next] = [digest, nr + 1];
  }
  return { reports: reports.length, faults };
}
