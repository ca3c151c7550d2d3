// A local Telegram with people and the bot on it. Opened by the show, used by its situations and its tour.
import { mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { makeCast, type Cast } from "./cast.ts";
import { ReturningBot } from "./returning-bot.ts";

/** The local Telegram with its people, and the bot on it with a database in a folder of its own. */
export interface Stage {
  sandbox: Sandbox;
  cast: Cast;
  bot: ReturningBot;
  /** Of the bot's embedded database. */
  dataDir: string;
  /** Aborts when all of it ends: for what goes on in the background. */
  ending: AbortSignal;
  /** @returns whether the bot ended as it should */
  close: () => Promise<boolean>;
}

/** Everybody is there at once; the bot is just starting. */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox({
    bot: { name: "Searchlight", username: "searchlight_sandbox_bot" },
  });
  const cast = makeCast(sandbox);
  const dataDir = await mkdtemp(path.join(tmpdir(), "searchlight-demo-"));
  const bot = new ReturningBot({ sandbox, adminId: cast.ada.id, dataDir });
  const ending = new AbortController();
  return {
    sandbox,
    cast,
    bot,
    dataDir,
    ending: ending.signal,
    close: async () => {
      ending.abort();
      // A bot that can't reach Telegram takes its time to stop.
      sandbox.faults.clear();
      const wasClean = await bot.stop();
      await sandbox.stop();
      await removeData(dataDir);
      return wasClean;
    },
  };
}

/** Removes the database as well where it lies elsewhere, since its user could not enter this folder. */
async function removeData(folder: string): Promise<void> {
  const elsewhere = await readlink(path.join(folder, "postgres")).catch(() => "");
  // A database that is just going may still write to it.
  const how = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  if (elsewhere !== "") await rm(path.dirname(elsewhere), how);
  await rm(folder, how);
}
