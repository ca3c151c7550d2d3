// Which cases, and whose reports, a target of a legal request names. Used by holds that begin by themselves.
import { sql } from "drizzle-orm";
import { all, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { reports } from "../tables/reporting/reports.ts";
import { casesAt, reportsAt, type Resolved } from "./legal-target-store.ts";

/** So many things are held for one target at most. */
const most = 20;

const NamedCase = record({ id: cases.id, code: cases.code });

export async function casesNamed(target: Resolved): Promise<ReadBy<typeof NamedCase>[]> {
  return all(
    NamedCase,
    sql`
      select ${NamedCase.list} from ${cases} where cases.id in (${casesAt(target)})
      order by cases.id ${limitTo(most)}`,
  );
}

const NamedReporter = record({ id: reports.reporterId, code: reports.code });

/** Each reporter with the code of their newest report. */
export async function reportersNamed(target: Resolved): Promise<ReadBy<typeof NamedReporter>[]> {
  return all(
    NamedReporter,
    sql`
      select distinct on (reports.reporter_id) ${NamedReporter.list} from ${reports}
      where reports.id in (${reportsAt(target)})
      order by reports.reporter_id, reports.id desc ${limitTo(most)}`,
  );
}
