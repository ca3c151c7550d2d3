import { mkdtemp, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Person } from "../person.ts";
import { startSandbox, type Sandbox } from "../sandbox.ts";
import { BotProcess } from "./bot-process.ts";

/** The local Telegram, and the bot on it with a database in a folder of its own. */
export interface Stage {
  sandbox: Sandbox;
  /** The bot's admin, whose id it is started with. */
  ada: Person;
  bot: BotProcess;
  /** @returns whether the bot ended as it should */
  close: () => Promise<boolean>;
}

export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox();
  const ada = sandbox.person({ firstName: "Ada" });
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-demo-"));
  const bot = new BotProcess({ sandbox, adminId: ada.id, dataDir: folder });
  return {
    sandbox,
    ada,
    bot,
    close: async () => {
      const wasClean = await bot.stop();
      await sandbox.stop();
      await removeData(folder);
      return wasClean;
    },
  };
}

/** Also what stands elsewhere, where the database's own user can't enter the folder. */
async function removeData(folder: string): Promise<void> {
  const elsewhere = await readlink(path.join(folder, "postgres")).catch(() => "");
  // A database that is just going may still write to it.
  const how = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  if (elsewhere !== "") await rm(path.dirname(elsewhere), how);
  await rm(folder, how);
}
