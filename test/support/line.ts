import { createServer, connect as dial, type AddressInfo, type Socket } from "node:net";
import path from "node:path";

/** A line between the bot and PostgreSQL or Telegram that a test can spoil, on a port of its own. */
export type Line = {
  port: number;
  /** Says nothing any more in either direction, and ends nothing: as when a router between is gone. */
  fallSilent: () => void;
  /** Ends each connection, and takes none until it is mended. */
  cut: () => void;
  /** New connections go through again. Those that fell silent stay so, as what was swallowed is gone. */
  mend: () => void;
  /** New connections lead there, as an address does that another server took over. */
  leadTo: (databaseUrl: string) => void;
  close: () => Promise<void>;
};

type Way = { host: string; port: number } | { path: string };
type State = "open" | "silent" | "cut";

/**
 * After so long, in milliseconds, a server ends the session of a host that says nothing, as it is asked to when a
 * connection is made (`connect.ts`). By itself it can't here: this process is there, and answers for the host.
 */
const noticedMs = 25_000;

async function openLine(to: Way): Promise<Line> {
  let state: State = "open";
  let way = to;
  const sockets = new Set<Socket>();
  /** At the server, of the connections that have not fallen silent. */
  const farEnds = new Set<Socket>();
  const server = createServer((near) => {
    keep(near);
    if (state === "cut") return near.destroy();
    // Taken by the machine between, and never passed on.
    if (state === "silent") return near.pause();
    const far = dial(way);
    keep(far);
    farEnds.add(far);
    near.pipe(far);
    far.pipe(near);
    const end = () => {
      // What fell silent ends nothing at its other end.
      if (!farEnds.delete(far)) return;
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.once("close", end).once("error", end);
    return undefined;
  });
  function keep(socket: Socket) {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(socket));
  }
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    fallSilent: () => {
      state = "silent";
      for (const socket of sockets) socket.unpipe().pause();
      const left = [...farEnds];
      farEnds.clear();
      setTimeout(() => left.forEach((far) => far.destroy()), noticedMs).unref();
    },
    cut: () => {
      state = "cut";
      endAll();
    },
    mend: () => {
      state = "open";
    },
    leadTo: (databaseUrl) => {
      way = wayTo(databaseUrl);
    },
    close: async () => {
      endAll();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Where the server of a database's address listens. */
export function wayTo(databaseUrl: string): Way {
  const { searchParams, hostname, port } = new URL(databaseUrl);
  const folder = searchParams.get("host");
  const at = Number(port === "" ? 5432 : port);
  if (folder === null) return { host: hostname, port: at };
  return { path: path.join(folder, `.s.PGSQL.${at}`) };
}

/** A line to a database, and the database's address through it. */
export async function openDatabaseLine(databaseUrl: string): Promise<Line & { url: string }> {
  const line = await openLine(wayTo(databaseUrl));
  const url = new URL(databaseUrl);
  url.searchParams.delete("host");
  url.hostname = "127.0.0.1";
  url.port = String(line.port);
  return { ...line, url: url.href };
}
