import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Connection } from "../src/db/connect.ts";
import { readOverview, type Overview } from "../src/db/control/overview-store.ts";
import { runningPostgres } from "../src/runtime/embedded-postgres.ts";

const patienceMs = 2_000;

/** A look into the database of the bot that runs on a data folder; undefined while there is none. */
export function openInside() {
  let current: { dataDir: string; connection: Connection } | undefined;

  const connectionOf = async (dataDir: string): Promise<Connection | undefined> => {
    if (current?.dataDir === dataDir) return current.connection;
    await close();
    const running = await runningPostgres(dataDir);
    if (running === undefined) return undefined;
    current = {
      dataDir,
      connection: connect(running.url, { connections: 1, name: "searchlight inside" }),
    };
    return current.connection;
  };
  const close = async () => {
    const past = current;
    current = undefined;
    await past?.connection.close();
  };
  const read = async (dataDir: string): Promise<Overview | undefined> => {
    const connection = await connectionOf(dataDir).catch(() => undefined);
    if (connection === undefined) return undefined;
    const late = sleep(patienceMs, undefined, { ref: false });
    return Promise.race([readOverview(connection.db).catch(() => undefined), late]);
  };
  return { read, close };
}
