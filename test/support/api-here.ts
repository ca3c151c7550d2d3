import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Api } from "grammy";
import { opened } from "./opened.ts";

/** A Telegram that answers as `says`, and not at all where that gives nothing; and what it was asked. */
export function useApi(says: (method: string) => object | undefined) {
  const made: { method: string; body: string }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const method = request.url?.split("/").at(-1) ?? "";
      made.push({ method, body: await text(request) });
      const answer = says(method);
      if (answer !== undefined) response.end(JSON.stringify(answer));
    })();
  });
  const held = opened(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const close = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { api: new Api("1:token", { apiRoot: `http://127.0.0.1:${port}` }), close };
  });
  return { api: () => held.api, made };
}
