// Hands Telegram's calls to whichever process listens, as a load balancer does. Used by runs with a webhook.
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as probe } from "node:net";

export type Balancer = {
  /** Whether processes that start from now on take updates so. */
  isOn: boolean;
  /** What a process is started with, by its place. */
  envOf: (place: number) => Record<string, string>;
  close: () => void;
};

const secret = "a-secret-of-thirty-two-characters-or-more";

export async function openBalancer(places: number): Promise<Balancer> {
  const ports: number[] = [];
  for (let at = 0; at < places; at += 1) ports.push(await freePort());
  let turn = 0;
  const server = createServer((incoming, response) => {
    turn += 1;
    void handOn(incoming, response, turn);
  });
  const handOn = async (incoming: IncomingMessage, response: ServerResponse, first: number) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(Buffer.from(part));
    for (let at = 0; at < ports.length; at += 1) {
      const port = ports[(first + at) % ports.length] ?? 0;
      const status = await post(port, incoming, Buffer.concat(parts));
      if (status === undefined) continue;
      response.writeHead(status).end();
      return;
    }
    response.writeHead(502).end();
  };
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const balancer: Balancer = {
    isOn: false,
    envOf: (place) =>
      balancer.isOn
        ? {
            WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
            WEBHOOK_SECRET: secret,
            PORT: String(ports[place]),
          }
        : {},
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return balancer;
}

/** Undefined: nobody listens there, or the answer was cut. */
function post(port: number, from: IncomingMessage, body: Buffer): Promise<number | undefined> {
  return new Promise((resolve) => {
    const { url: path, method, headers } = from;
    const onward = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    onward.on("error", () => resolve(undefined));
    onward.end(body);
  });
}

async function freePort(): Promise<number> {
  const server = probe();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === "object" && address !== null ? address.port : 0;
}
