import { createServer, request, type Server } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import type { BotProcess } from "../support/bot-process.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { opened } from "../support/opened.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { useScene } from "../support/scene.ts";

const secret = "a-secret-of-thirty-two-characters-or-more";
const balancer = opened(startBalancer);
const scene = useScene({
  env: () => ({ WEBHOOK_URL: `${balancer.url}/hook`, WEBHOOK_SECRET: secret, PORT: "0" }),
  setUp: [],
});
const desk = useCaseDesk(scene);
let second: BotProcess;

beforeAll(async () => {
  second = await scene.startsAnother();
  balancer.ports.push(portOf(scene.bot()), portOf(second));
});

/** Hands each call to the next of several ports, as a load balancer does. */
async function startBalancer() {
  const ports: number[] = [];
  let turn = 0;
  const server = createServer((incoming, response) => {
    turn += 1;
    const options = {
      host: "127.0.0.1",
      port: ports[turn % ports.length],
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
    };
    const onward = request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502);
      answer.pipe(response);
    });
    onward.on("error", () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    ports,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The port that the process chose, as its log says. */
function portOf(bot: BotProcess): number {
  const line =
    bot
      .output()
      .split("\n")
      .find((each) => each.includes("webhook_listening")) ?? "{}";
  return Number(JSON.parse(line).port);
}

/** Only of this update: what the scene began with may still be coming in. */
const stored = async (updateId: number) => {
  const [row] =
    await desk.sql`select count(*)::int as count from inbox where update_id = ${updateId}`;
  return row?.["count"];
};
const update = {
  update_id: 42,
  message: { message_id: 1, date: 1, chat: { id: 5, type: "private" } },
};

async function posts(
  body: string,
  { token, path = "/hook", method = "POST" }: { token?: string; path?: string; method?: string },
): Promise<number> {
  const headers: Record<string, string> =
    token === undefined ? {} : { "x-telegram-bot-api-secret-token": token };
  const [port] = balancer.ports;
  const init = method === "GET" ? { method, headers } : { method, headers, body };
  return (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
}

describe("what is not Telegram's is refused, and nothing written", () => {
  it.each([
    { what: "no secret", given: {}, status: 401 },
    { what: "a wrong secret", given: { token: "wrong" }, status: 401 },
    { what: "a secret cut short", given: { token: secret.slice(0, -1) }, status: 401 },
    { what: "another path", given: { token: secret, path: "/" }, status: 404 },
    { what: "another method", given: { token: secret, method: "GET" }, status: 405 },
  ])("$what: $status", async ({ given, status }) => {
    expect(await posts(JSON.stringify(update), given)).toBe(status);
    expect(await stored(update.update_id)).toBe(0);
  });

  it.each([
    {
      what: "more than a megabyte",
      body: JSON.stringify({ ...update, x: "x".repeat(1_048_577) }),
      status: 413,
    },
    { what: "no JSON", body: "{", status: 400 },
    { what: "no update", body: "{}", status: 400 },
    {
      what: "an update without an id",
      body: JSON.stringify({ message: update.message }),
      status: 400,
    },
  ])("$what: $status", async ({ body, status }) => {
    expect(await posts(body, { token: secret })).toBe(status);
    expect(await stored(update.update_id)).toBe(0);
  });
});

it("an update that arrives twice is kept once", async () => {
  const body = JSON.stringify({ ...update, update_id: 43, message: undefined });
  expect(await posts(body, { token: secret })).toBe(200);
  expect(await posts(body, { token: secret })).toBe(200);
  expect(await stored(43)).toBe(1);
});

it("two processes receive side by side, and people are served in their order", async () => {
  const { sandbox } = scene;
  const people = Array.from({ length: 12 }, () => sandbox.person());
  await Promise.all(
    people.map((person, index) => {
      const letter = String.fromCharCode(97 + index);
      return reportsTerm(person, `by webhook ${letter} ${letter}`);
    }),
  );
  const [counts] = await desk.sql`
    select count(*)::int as reports, count(distinct case_id)::int as cases from reports`;
  expect(counts).toEqual({ reports: 12, cases: 12 });
});

it("a process that is stopped loses nothing: the other one receives what follows", async () => {
  const [one] = balancer.ports;
  expect(await second.stop()).toBe(0);
  balancer.ports.splice(0, balancer.ports.length, one ?? 0);
  const rita = scene.sandbox.person();
  await reportsTerm(rita, "by the one that is left");
});
