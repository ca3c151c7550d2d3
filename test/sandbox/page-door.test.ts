import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { post, visit } from "./page-visitor.ts";

interface Asked {
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request with headers and paths that no browser lets a page send. */
function ask(url: string, { method = "GET", path = "/", headers = {}, body = "" }: Asked) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      text(response).then((read) => resolve({ status, headers: answered, body: read }), reject);
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

const json = { "content-type": "application/json" };
const startOver = JSON.stringify({ do: "start_over" });

test("a name that somebody made lead to this machine is not answered", async () => {
  const { url } = await visit();
  const { port } = new URL(url);
  const evil = ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, "[::1]"];
  for (const host of evil) {
    const read = await ask(url, { headers: { host } });
    expect([host, read.status]).toEqual([host, 403]);
    expect(read.body).not.toContain("<title>");
    const done = await ask(url, {
      method: "POST",
      path: "/do",
      headers: { ...json, host },
      body: startOver,
    });
    expect([host, done.status]).toEqual([host, 403]);
  }
});

test("its own names are answered, also behind a forwarded port", async () => {
  const { url } = await visit();
  const { port } = new URL(url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "localhost:8080", "localhost"]) {
    const { status, body } = await ask(url, { headers: { host } });
    expect([host, status, body]).toEqual([host, 200, "<!doctype html><title>page</title>"]);
    const headers = { ...json, host, origin: `http://${host}` };
    const done = await ask(url, { method: "POST", path: "/do", headers, body: startOver });
    expect([host, done.status]).toEqual([host, 200]);
  }
});

test("other pages can neither have anything done nor listen", async () => {
  const page = await visit();
  let began = 0;
  page.show.startOver = async () => {
    began += 1;
    return { kind: "done" };
  };
  const { port } = new URL(page.url);
  const others = [
    "https://evil.example",
    `http://evil.example:${port}`,
    `https://127.0.0.1:${port}`,
  ];
  for (const origin of [...others, "http://127.0.0.1:1", "null"]) {
    const done = await post(page.url, startOver, { origin });
    expect([origin, done.status]).toEqual([origin, 403]);
    const heard = await ask(page.url, { path: "/events", headers: { origin } });
    expect([origin, heard.status]).toEqual([origin, 403]);
  }
  expect(began).toBe(0);
  expect((await post(page.url, startOver, { origin: page.url })).status).toBe(200);
  expect(began).toBe(1);
});

test("only JSON has something done: what forms can send has not", async () => {
  const page = await visit();
  const forms = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""];
  for (const type of [...forms, "application/jsonp", "text/plain; application/json"]) {
    const done = await ask(page.url, {
      method: "POST",
      path: "/do",
      headers: { "content-type": type },
      body: startOver,
    });
    expect([type, done.status]).toEqual([type, 415]);
  }
  const exact = await post(page.url, startOver, {
    "content-type": "Application/JSON; charset=utf-8",
  });
  expect(exact.status).toBe(200);
});

test("there is nothing but the page's three files, the stream, what the bot sent and what is done", async () => {
  const { url } = await visit();
  const files = ["/", "/page.js", "/page.css"];
  const types = ["text/html", "text/javascript", "text/css"];
  for (const [index, path] of files.entries()) {
    const { status, headers } = await ask(url, { path });
    expect([path, status]).toEqual([path, 200]);
    expect(headers["content-type"]).toBe(`${types[index]}; charset=utf-8`);
  }
  const nothing = [
    "/secret.txt",
    "/index.html",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/page.js/../secret.txt",
    "//secret.txt",
    "//[",
    "http://[",
    "/file/",
    "/file/../secret.txt",
    "/file/..%2f..%2fetc%2fpasswd",
    "/constructor",
    "/__proto__",
    "/do",
    "/%",
    "/page.js%00",
  ];
  for (const path of nothing) {
    const { status, body } = await ask(url, { path });
    expect([path, status]).toEqual([path, 404]);
    expect(body).not.toContain("not for the page");
  }
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD"]) {
    expect([method, (await ask(url, { method })).status]).toEqual([method, 405]);
  }
  for (const path of ["/", "/events", "/page.js", "/file/x"]) {
    const posted = await ask(url, { method: "POST", path, headers: json, body: startOver });
    expect([path, posted.status]).toEqual([path, 404]);
  }
});

test("every answer says that nothing from elsewhere is loaded, and that nobody may frame it", async () => {
  const { url } = await visit();
  const answers = [
    await ask(url, {}),
    await ask(url, { path: "/page.js" }),
    await ask(url, { path: "/nothing" }),
    await ask(url, { headers: { host: "evil.example" } }),
    await ask(url, { method: "POST", path: "/do", headers: json, body: startOver }),
  ];
  for (const { headers } of answers) {
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  }
  const stream = await fetch(`${url}/events`);
  expect(stream.headers.get("content-security-policy")).toContain("default-src 'none'");
  await stream.body?.cancel();
});

test("what is more than a megabyte is read to its end and refused in words", async () => {
  const page = await visit();
  const ann = page.sandbox.person();
  const phone = `${ann.id}.${ann.id}`;
  const sending = (length: number) => {
    const text = "x".repeat(length);
    return post(page.url, JSON.stringify({ do: "act", phone, act: { kind: "send", text } }));
  };
  const long = await sending(1_048_576);
  expect(long.status).toBe(413);
  expect(await long.json()).toEqual({ kind: "refused", words: "This is too long." });
  expect(ann.sees()).toEqual([]);
  expect((await sending(4096 * 250)).status).toBe(200);
  expect(ann.sees().length).toBe(250);
});

test("it listens on 127.0.0.1 and on no other address of this machine", async () => {
  const { url } = await visit();
  const port = Number(new URL(url).port);
  const isOpen = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host, port, timeout: 1000 });
      const end = (open: boolean) => {
        socket.destroy();
        resolve(open);
      };
      socket.once("connect", () => end(true));
      socket.once("error", () => end(false));
      socket.once("timeout", () => end(false));
    });
  expect(await isOpen("127.0.0.1")).toBe(true);
  expect(await isOpen("127.0.0.2")).toBe(false);
  expect(await isOpen("::1")).toBe(false);
});
