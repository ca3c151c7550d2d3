import { beside } from "../figures/beside.ts";
import type { Row } from "../figures/table.ts";
import { openContender } from "../stage/contender.ts";
import { reporting } from "./journeys.ts";
import type { Run } from "./run.ts";

/** What sealing costs those who report: the bot beside one that seals nothing. */
export async function sealing(run: Run): Promise<Row[]> {
  const contenders = [
    await openContender(run, "searchlight"),
    await openContender(run, "unsealed"),
  ];
  const rows: Row[] = [];
  try {
    for (const count of run.isQuick ? [8] : [8, 64]) {
      const what = `${count} reporting, updates`;
      run.tell(what);
      const racers = contenders.map((each) => reporting(each, count));
      rows.push(...(await beside(what, racers, run.pace)));
    }
  } finally {
    for (const contender of contenders) await contender.close();
  }
  return rows;
}
