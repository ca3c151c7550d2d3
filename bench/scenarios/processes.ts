import { beside } from "../figures/beside.ts";
import type { Row } from "../figures/table.ts";
import { openContender } from "../stage/contender.ts";
import { reporting } from "./journeys.ts";
import type { Run } from "./run.ts";

const people = 64;

/** What more processes of the bot on one database give; the textbook bot can be one process only. */
export async function processes(run: Run): Promise<Row[]> {
  const ours = await openContender(run, "searchlight");
  const textbook = await openContender(run, "textbook");
  const rows: Row[] = [];
  try {
    for (const count of run.isQuick ? [1, 2] : [1, 2, 4]) {
      const what = `${people} reporting, ${count} ${count === 1 ? "process" : "processes"}, updates`;
      run.tell(what);
      while (ours.pids().length < count) await ours.startsAnother();
      rows.push(
        ...(await beside(what, [reporting(ours, people), reporting(textbook, people)], run.pace)),
      );
    }
  } finally {
    await ours.close();
    await textbook.close();
  }
  return rows;
}
