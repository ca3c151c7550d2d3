import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { dumpDatabase } from "../../src/db/control/backup-dump.ts";
import { asSuperuser, useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

/* A table whose last rows come together with their end, and fill what is read ahead. */

const database = useDatabase();
const tables = Array.from({ length: 16 }, (_, at) => ({ name: `wide_${at}`, kb: 17 + at * 3 }));

it("a dump goes on after a table whose end came while nobody read, and is whole", async () => {
  const client = openClient(database.url());
  for (const { name, kb } of tables) {
    await client.unsafe(`create table ${name} (words text);
      insert into ${name} select repeat('x', 1023) from generate_series(1, ${kb})`);
  }
  let bytes = 0;
  let last: Uint8Array = Buffer.alloc(0);
  for await (const piece of dumpDatabase(asSuperuser(database.url()))) {
    bytes += piece.length;
    last = piece;
    // Whoever closes it and writes it to a disk is slower than the server.
    await sleep(2);
  }
  expect(bytes).toBeGreaterThan(tables.reduce((sum, { kb }) => sum + kb * 1_024, 0));
  expect(JSON.parse(Buffer.from(last).toString())).toMatchObject({ kind: "end" });
  await client.end();
}, 20_000);
