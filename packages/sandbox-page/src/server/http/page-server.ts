// The page's server on 127.0.0.1. Started by the demo, and by the tests of the page.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { atTheDoor, safeHeaders } from "./door.ts";
import { readDoing } from "../doings/doing.ts";
import { EventStream } from "./event-stream.ts";
import { sentDocument, staticFile, type OpenFile } from "./open-file.ts";
import { perform } from "../doings/perform.ts";
import type { Done } from "../../protocol/protocol.ts";
import { refused } from "../refused.ts";
import type { Show } from "../show.ts";
import { withoutToken } from "./token.ts";

interface PageOptions {
  show: Show;
  /** The folder of index.html, page.js and page.css. Default: the page as it was built. */
  assets?: string;
  /** Default 0: any free one. */
  port?: number;
}

/** Found from the sources as from what is built of them. */
export const builtPage = fileURLToPath(new URL("../../../dist/web", import.meta.url));

const bodyLimitBytes = 1_048_576;
const mostPhones = 24;

/** Serves the page on 127.0.0.1, and nowhere else. */
export async function servePage(
  options: PageOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const events = new EventStream(options.show);
  const server = createServer((request, response) => {
    serve(options, events, request, response).catch((error: unknown) => {
      if (response.destroyed) return;
      // This is a bug of the page's own, or a folder that isn't built. Say so where people look for it.
      console.error("sandbox:", error);
      answer(options, response, 500, refused("The demo’s own page has a fault; see its output."));
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("sandbox: no port");
  return address.port;
}

async function serve(
  options: PageOptions,
  events: EventStream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = atTheDoor(request);
  if (entry !== "welcome") return answer(options, response, entry.status, refused(entry.words));
  const [path = "", search] = (request.url ?? "").split("?", 2);
  const query = new URLSearchParams(search);
  if (request.method === "POST") {
    if (path !== "/do") return notFound(options, response);
    return takeDoing(options, request, query.get("generation"), response);
  }
  if (path === "/events") return openEvents(options, events, query.get("phones") ?? "", response);
  const fileId = /^\/file\/([\w-]+)$/.exec(path)?.[1];
  const file =
    fileId === undefined
      ? await staticFile(options.assets ?? builtPage, path)
      : sentDocument(options.show.now().sandbox, fileId);
  if (file === undefined) return notFound(options, response);
  sendFile(response, file);
}

function openEvents(
  options: PageOptions,
  events: EventStream,
  asked: string,
  response: ServerResponse,
): void {
  const keys = new Set(asked.split(",").filter((key) => key !== ""));
  if (keys.size > mostPhones) return answer(options, response, 400, refused("Too many phones."));
  response.writeHead(200, { ...safeHeaders, "content-type": "text/event-stream" });
  events.add(response, [...keys]);
}

async function takeDoing(
  options: PageOptions,
  request: IncomingMessage,
  generation: string | null,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === "too long") return answer(options, response, 413, refused("This is too long."));
  const read = readDoing(body.text);
  if (read.kind === "unread") return answer(options, response, 400, refused(read.words));
  // The next world gives the same ids to other people and messages.
  if (generation !== null && generation !== String(options.show.now().generation)) {
    return answer(
      options,
      response,
      409,
      refused("The world has begun anew meanwhile. Try again."),
    );
  }
  answer(options, response, 200, await perform(options.show, read.doing));
}

async function readBody(request: IncomingMessage): Promise<{ text: string } | "too long"> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    // The rest is read and dropped; otherwise the browser would see a cut connection instead of the words.
    if (size <= bodyLimitBytes) chunks.push(chunk);
  }
  return size > bodyLimitBytes ? "too long" : { text: Buffer.concat(chunks).toString("utf8") };
}

function notFound(options: PageOptions, response: ServerResponse): void {
  answer(options, response, 404, refused("There is nothing here."));
}

function answer({ show }: PageOptions, response: ServerResponse, status: number, done: Done): void {
  if (response.destroyed || response.headersSent) return;
  const json = withoutToken(JSON.stringify(done), show.now().sandbox.token);
  response.writeHead(status, { ...safeHeaders, "content-type": "application/json; charset=utf-8" });
  response.end(json);
}

function sendFile(response: ServerResponse, { type, disposition, bytes }: OpenFile): void {
  response.writeHead(200, {
    ...safeHeaders,
    "content-type": type,
    "content-length": bytes.length,
    ...(disposition === undefined ? {} : { "content-disposition": disposition }),
  });
  response.end(bytes);
}
