import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Database } from "../db/connect.ts";
import { storeUpdates, type IncomingUpdate } from "../db/mail/inbox-store.ts";
import type { WaitingLane } from "../db/mail/lane-store.ts";
import { describeFault, type Log } from "../domain/log.ts";

type Receiving = {
  db: Database;
  log: Log;
  host: string;
  port: number;
  path: string;
  secret: string;
  /** Undefined: not an update. */
  read: (body: unknown) => IncomingUpdate | undefined;
  /** Hears of what is new in the inbox. */
  onStored: (lanes: readonly WaitingLane[]) => void;
};

const maxBodyBytes = 1_048_576;

/** Listens for Telegram's webhook calls: stores, answers 200, and leaves the work to the workers. */
export async function startWebhook(
  receiving: Receiving,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const status = await receive(request, receiving);
      response.writeHead(status, { connection: "close" }).end();
    };
    void answer();
  });
  server.requestTimeout = 20_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(receiving.port, receiving.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : receiving.port;
  receiving.log.info("webhook_listening", { port });
  return { port, stop: () => close(server) };
}

async function receive(request: IncomingMessage, receiving: Receiving): Promise<number> {
  const given = request.headers["x-telegram-bot-api-secret-token"];
  if (typeof given !== "string" || !sameSecret(given, receiving.secret)) return 401;
  if (request.url !== receiving.path) return 404;
  if (request.method !== "POST") return 405;
  try {
    const body = await readBody(request);
    if (body === undefined) return 413;
    const update = receiving.read(JSON.parse(body));
    if (update === undefined) return 400;
    receiving.onStored(await storeUpdates(receiving.db, [update]));
    return 200;
  } catch (error) {
    if (error instanceof SyntaxError) return 400;
    // Telegram delivers again what was not answered with 200.
    receiving.log.warn("updates_not_stored", describeFault(error));
    return 503;
  }
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Undefined: too large. What is left of it flows by, as a reset would hide the answer. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size > maxBodyBytes) resolve(undefined);
      else parts.push(part);
    });
    request.once("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    request.once("error", reject);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
