import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runsBuilt } from "../support/command.ts";
import { asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { keyWords } from "../support/keys.ts";
import { untilRunning, type Troubled } from "./troubled.ts";

let serial = 0;

/**
 * All processes are stopped, a backup is made, and restored into an empty database, on which they go on
 * once an admin says so: the drill of a move. What comes meanwhile waits at Telegram.
 */
export async function restoreElsewhere(
  troubled: Pick<Troubled, "ground" | "slots" | "admin">,
): Promise<void> {
  const { ground, slots, admin } = troubled;
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-restore-"));
  try {
    await writeFile(path.join(folder, "keys"), keyWords.replaceAll(",", "\n"), { mode: 0o600 });
    await Promise.all(slots.map((slot) => slot.stop()));
    const [clock] = await ground.client()`select pace, shift::text as shift from app_clock`;
    const file = path.join(folder, "kept.backup");
    const envOf = (url: string) => ({
      DATABASE_URL: url,
      MIGRATION_DATABASE_URL: asRole(url, ownerRole),
      DATA_DIR: folder,
    });
    await succeeds(runsBuilt("backup", envOf(ground.url()), file));
    serial += 1;
    const name = `${new URL(ground.url()).pathname.slice(1)}_${serial}`;
    await createDatabase(ground.adminUrl(), { name, from: "template0", owner: ownerRole });
    const restored = databaseUrl(ground.url(), name);
    await succeeds(runsBuilt("restore", envOf(restored), file));
    await ground.becomes(name);
    await ground.client()`
      update app_clock set pace = ${clock?.["pace"]}, shift = ${clock?.["shift"]}::interval`;
    for (const slot of slots) slot.start();
    await untilRunning(slots);
    const go = admin.sends("/resume");
    await admin.seesText(/Messages go out again/, { after: go, withinMs: 30_000 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function succeeds(running: ReturnType<typeof runsBuilt>): Promise<void> {
  const { code, out, err } = await running;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${out}\n${err}`);
}
