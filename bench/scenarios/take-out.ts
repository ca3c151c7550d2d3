import { connect } from "../../src/db/connect.ts";
import { filesOfExport } from "../../src/db/control/export-store.ts";
import { migrate } from "../../src/db/migrate.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { fileOf, rowsAFile } from "../../src/domain/control/export-file.ts";
import { usualExport, type Export } from "../../src/domain/control/export.ts";
import { rowsOfExport } from "../../src/workflow/control/take-out.ts";
import { growDatabase } from "../../test/support/grown.ts";
import { residentMb } from "../figures/memory.ts";
import type { Row } from "../figures/table.ts";
import { openClient } from "../peers/open-client.ts";
import type { Run } from "./run.ts";

const sizes = { quick: [2_000, 20_000], whole: [20_000, 1_000_000] };

/** All cases and all of the audit log, as an admin takes them out: how long, how large, and how much memory. */
export async function takeOut(run: Run): Promise<Row[]> {
  const rows: Row[] = [];
  for (const reports of run.isQuick ? sizes.quick : sizes.whole) {
    run.tell(`growing to ${reports} reports`);
    const databaseUrl = await run.cluster.database(`takeout${reports}`);
    await migrate(databaseUrl);
    const client = openClient(databaseUrl, 1);
    await growDatabase(client, { reports });
    await client.end({ timeout: 5 });
    const connection = connect(databaseUrl, { connections: 1, name: "take-out" });
    const look = <T>(reading: () => Promise<T>) => unitOfWork(connection.db, reading);
    for (const of of ["cases", "audit"] as const) {
      run.tell(`${of} of ${reports} reports`);
      rows.push({ what: `all ${of}`, who: `${reports} reports`, figures: await taken(of, look) });
    }
    await connection.close();
  }
  return rows;
}

type Look = Parameters<typeof rowsOfExport>[0];

async function taken(of: Export["of"], look: Look): Promise<Record<string, number>> {
  const choice: Export = { ...usualExport, of, days: 0 };
  const began = performance.now();
  const { rows, breaks } = await look(() =>
    filesOfExport({ ...choice, since: undefined }, rowsAFile),
  );
  const answered = performance.now();
  let bytes = 0;
  let most = 0;
  const before = await residentMb(process.pid);
  for (const after of [undefined, ...breaks]) {
    const batches = rowsOfExport(look, { choice, since: undefined, after });
    for await (const part of fileOf(choice, batches)) bytes += part.length;
    most = Math.max(most, await residentMb(process.pid));
  }
  return {
    rows,
    files: breaks.length + 1,
    MB: bytes / 1e6,
    "answer ms": answered - began,
    "all s": (performance.now() - answered) / 1_000,
    "memory grew by MB": most - before,
  };
}
