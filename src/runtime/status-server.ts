// Answers on a local port: /live, /ready, /metrics, and the feed. Started by the start.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Log } from "../domain/log.ts";
import { openFeedDoor, type Feed, type Response } from "./feed-door.ts";
import { OperatorFault } from "./operator-fault.ts";

export type StatusPort = { host: string; port: number; /** Somebody set it. */ isSet: boolean };

type Status = {
  /** Why it is not ready; empty: it is. */
  because: () => readonly string[];
  metrics: () => Promise<{ type: string; text: string }>;
  feed: Feed;
};

/** Listens; on a port that nobody set, on any free one where that is taken. */
export async function startStatusServer(
  { host, port, isSet }: StatusPort,
  status: Status,
  log: Log,
): Promise<() => Promise<void>> {
  const door = openFeedDoor(status.feed);
  const server = createServer((request, response) => {
    const answer = async () => {
      const { code, headers, body } = await answerTo(request, status, door);
      response.writeHead(code, { ...headers, connection: "close" }).end(body);
    };
    answer().catch(() => response.destroy());
  });
  server.requestTimeout = 5_000;
  try {
    await listen(server, host, port);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (isSet || !isTaken) throw taken(host, port, error);
    await listen(server, host, 0);
  }
  const address = server.address();
  log.info("status_listening", {
    port: typeof address === "object" && address !== null ? address.port : port,
  });
  server.unref();
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

async function answerTo(
  { method, url = "/", headers }: IncomingMessage,
  { because, metrics }: Status,
  door: ReturnType<typeof openFeedDoor>,
): Promise<Response> {
  const json = { "content-type": "application/json" };
  const [path = ""] = url.split("?");
  if (path.startsWith("/feed/")) return door({ method, url, headers });
  switch (path) {
    case "/live":
      return { code: 200, headers: json, body: '{"live":true}\n' };
    case "/ready": {
      const reasons = because();
      const ready = reasons.length === 0;
      const body = `${JSON.stringify({ ready, because: reasons })}\n`;
      return { code: ready ? 200 : 503, headers: json, body };
    }
    case "/metrics": {
      const { type, text } = await metrics();
      return { code: 200, headers: { "content-type": type }, body: text };
    }
    default:
      return { code: 404, headers: json, body: '{"found":false}\n' };
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function taken(host: string, port: number, cause: unknown): OperatorFault {
  return new OperatorFault(
    "status_port_unusable",
    `STATUS_PORT: expected a free port; ${host}:${port} can't be listened on. Set another one, 0 for any, or off.`,
    { cause },
  );
}
