import { silentLog } from "../domain/log.ts";
import { startDatabase } from "../reach-database.ts";
import { readyDatabase } from "../ready-database.ts";
import { runCommand, say } from "./run-command.ts";

/** Brings the tables up to date; on the embedded database while no bot runs. */
export const migrateTables = () =>
  runCommand(async (config) => {
    const database = await startDatabase(config, silentLog);
    try {
      const missing = await readyDatabase(database, silentLog);
      say(
        missing === 0
          ? "The tables are up to date; there was nothing to do."
          : `The tables are up to date; ${missing} migrations were missing.`,
      );
    } finally {
      await database.stop();
    }
  });
