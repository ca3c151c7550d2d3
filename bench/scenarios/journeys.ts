// People who report, beside both peers. Also put on several processes, and on grown databases.
import { beside, runFor, type Racer } from "../figures/beside.ts";
import type { Row } from "../figures/table.ts";
import { Reporter } from "../load/journey.ts";
import { openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const crowds = [1, 8, 64, 200];

/** So many who report at once, each the next report as soon as the last was received. */
export async function journeys(run: Run): Promise<Row[]> {
  const contenders = await Promise.all([
    openContender(run, "searchlight"),
    openContender(run, "textbook"),
    openContender(run, "bare"),
  ]);
  const rows: Row[] = [];
  try {
    for (const count of run.isQuick ? [8] : crowds) {
      const what = `${count} reporting, updates`;
      run.tell(what);
      rows.push(
        ...(await beside(
          what,
          contenders.map((each) => reporting(each, count)),
          run.pace,
        )),
      );
    }
  } finally {
    for (const contender of contenders) await contender.close();
  }
  return rows;
}

export function reporting(contender: Contender, count: number): Racer {
  const { double, watch, kind } = contender;
  const reporters = Array.from({ length: count }, () => new Reporter(double, watch));
  return { name: kind, contender, round: (ms) => runFor(ms, reporters) };
}
