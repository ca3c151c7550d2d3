// What a bot takes to which nobody writes. Also asked of grown databases.
import { setTimeout as sleep } from "node:timers/promises";
import { residentMb } from "../figures/memory.ts";
import type { Figures, Row } from "../figures/table.ts";
import { difference, openMeter } from "../figures/usage.ts";
import { openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const kinds = ["searchlight", "textbook"] as const;

/** What a bot takes to which nobody writes, one after the other. */
export async function idle(run: Run): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of kinds) {
    run.tell(`idle ${kind}`);
    const contender = await openContender(run, kind);
    try {
      // What a start plans and sets is over by then, and the garbage that it left is collected.
      await sleep(run.isQuick ? 3_000 : 60_000);
      rows.push({ what: "nobody writes", who: kind, figures: await idleFigures(contender, run) });
    } finally {
      await contender.close();
    }
  }
  return rows;
}

export async function idleFigures(
  contender: Contender,
  run: Pick<Run, "isQuick">,
): Promise<Figures> {
  const meter = await openMeter(contender);
  const before = await meter.usage();
  const began = performance.now();
  await sleep(run.isQuick ? 3_000 : 20_000);
  const used = difference(await meter.usage(), before);
  const ms = performance.now() - began;
  const [mb = NaN] = await Promise.all(contender.pids().map(residentMb));
  await meter.close();
  return {
    "bot % of a core": (used.botMs / ms) * 100,
    "PostgreSQL % of a core": (used.postgresMs / ms) * 100,
    "statements a second": (used.statements / ms) * 1_000,
    "bot MB": mb,
  };
}
