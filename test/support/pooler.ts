import { createServer, connect as dial, type AddressInfo, type Socket } from "node:net";
import { wayTo } from "./line.ts";

/** What a server says that is ready for the next statement: `Z`, its length, and `I` outside of a transaction. */
const idle = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

type Server = { socket: Socket; client: Client | undefined; said: Buffer };
type Client = { socket: Socket; server: Server | undefined };

/**
 * A pooler that lends a server's session for one transaction, as PgBouncer does with
 * `pool_mode = transaction`: who asks next gets the one that was given back last. Each client proves
 * itself on a session of its own, which then is anybody's.
 */
export async function openPooler(
  databaseUrl: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const free: Server[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
  };
  const lend = (server: Server, client: Client) => {
    server.client = client;
    client.server = server;
  };
  const openServer = (client: Client) => {
    const server: Server = {
      socket: dial(wayTo(databaseUrl)),
      client: undefined,
      said: Buffer.alloc(0),
    };
    keep(server.socket);
    lend(server, client);
    server.socket.on("data", (part: Buffer) => {
      server.client?.socket.write(part);
      server.said = Buffer.concat([server.said, part]).subarray(-idle.length);
      if (!server.said.equals(idle) || server.client === undefined) return;
      server.client.server = undefined;
      server.client = undefined;
      free.push(server);
    });
  };
  const pooler = createServer((socket) => {
    keep(socket);
    const client: Client = { socket, server: undefined };
    openServer(client);
    socket.on("data", (part: Buffer) => {
      const server = client.server ?? free.pop();
      // Its end: the session stays for others.
      if (server === undefined || part[0] === 0x58) return;
      lend(server, client);
      server.socket.write(part);
    });
  });
  await new Promise<void>((resolve) => {
    pooler.listen(0, "127.0.0.1", resolve);
  });
  const url = new URL(databaseUrl);
  url.searchParams.delete("host");
  url.hostname = "127.0.0.1";
  url.port = String((pooler.address() as AddressInfo).port);
  return {
    url: url.href,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => {
        pooler.close(resolve);
      });
    },
  };
}
