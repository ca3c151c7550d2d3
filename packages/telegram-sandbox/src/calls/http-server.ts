import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ApiError } from "./api-error.ts";
import { errorReply, type Desk, type Reply } from "./desk.ts";
import { readParams } from "./request-body.ts";

/** The Bot API's front door: `/bot<token>/<method>` on 127.0.0.1. */
export class HttpServer {
  readonly #server: Server;
  readonly #token: string;
  readonly #desk: Desk;
  /** The token was revoked. */
  isRevoked = false;

  constructor(token: string, desk: Desk) {
    this.#token = token;
    this.#desk = desk;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A bug of the sandbox's own: say so, as a bot's test would only see a broken answer.
        console.error("sandbox:", error);
        send(response, errorReply(500, "Internal Server Error: sandbox bug"));
      });
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  /** @returns the port, chosen by the system when 0 was asked for */
  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("sandbox: no port");
    return address.port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://sandbox");
    // There are no files to download; the log shows it like other calls.
    const download = /^\/file\/bot([^/]+)()\//.exec(url.pathname);
    const route = /^\/bot([^/]+)\/(?:test\/)?([^/]+)\/?$/.exec(url.pathname) ?? download;
    if (route === null) return send(response, errorReply(404, "Not Found"));
    const [, token = "", called = ""] = route;
    const method = called === "" ? "download of a file" : called;
    if (this.isRevoked || decodeURIComponent(token) !== this.#token) {
      return send(response, errorReply(401, "Unauthorized"));
    }
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      const params = await readParams(request, url.searchParams);
      const reply = await this.#desk.take(method, params, gone.signal);
      if (reply === "cut") request.socket.destroy();
      else send(response, reply);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      send(response, errorReply(error.code, error.message, error.parameters));
    }
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "cut" || response.destroyed || response.headersSent) return;
  const body = JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
