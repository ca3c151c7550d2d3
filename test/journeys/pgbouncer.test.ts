import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startSandbox } from "telegram-sandbox";
import { describe, expect, it } from "vitest";
import { startBotProcess } from "../support/bot-process.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";

/* PgBouncer itself between the bot and PostgreSQL. Where it is not installed, it is not tried. */

const program = "/usr/sbin/pgbouncer";
/** As the start and docs/operating.md name them. */
const settings =
  "tcp_keepalives_idle, tcp_keepalives_interval, tcp_keepalives_count, tcp_user_timeout, " +
  "idle_in_transaction_session_timeout, statement_timeout";

const database = useDatabase();
const sandbox = opened(async () => {
  const started = await startSandbox({ scale: 50 });
  return { ...started, close: () => started.stop() };
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Runs it with these lines for as long as `work` takes, which gets the address that leads through it. */
async function through<T>(lines: readonly string[], work: (url: string) => Promise<T>): Promise<T> {
  const url = new URL(database.url());
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), "pgbouncer-"));
  const file = path.join(folder, "pgbouncer.ini");
  const at = [
    `host=${url.searchParams.get("host") ?? url.hostname}`,
    `port=${url.port || "5432"}`,
    `user=${url.username}`,
    `password=${url.password}`,
  ];
  const ini = [
    "[databases]",
    `* = ${at.join(" ")}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = any",
    ...lines,
  ];
  await writeFile(file, `${ini.join("\n")}\n`);
  for (const each of [folder, file]) await chmod(each, 0o755);
  const child = spawn(program, [file], { stdio: "ignore", ...(await whoeverMay(url)) });
  const gone = once(child, "exit");
  try {
    await untilOpen(port);
    url.searchParams.delete("host");
    url.hostname = "127.0.0.1";
    url.port = String(port);
    return await work(url.href);
  } finally {
    child.kill("SIGINT");
    setTimeout(() => child.kill("SIGKILL"), 2_000).unref();
    await gone;
    await rm(folder, { recursive: true });
  }
}

/** It does not run as root, so as whose the socket is to which it goes. */
async function whoeverMay(url: URL): Promise<{ uid?: number; gid?: number }> {
  const folder = url.searchParams.get("host");
  if (process.getuid?.() !== 0 || folder === null) return {};
  const { uid, gid } = await stat(folder);
  return { uid, gid };
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error("PgBouncer did not start");
}

const starts = (databaseUrl: string) => startBotProcess({ sandbox, databaseUrl, adminIds: [5] });

describe.skipIf(!existsSync(program))("a PgBouncer before PostgreSQL", () => {
  it("that lends sessions for a transaction is refused with what to set", async () => {
    const lines = ["pool_mode = transaction", `ignore_startup_parameters = ${settings}`];
    await through(lines, async (url) => {
      await expect(starts(url)).rejects.toThrow("pool_mode = session");
    });
  });

  it("that takes no settings from a client is refused with those that it has to let through", async () => {
    await through(["pool_mode = session"], async (url) => {
      await expect(starts(url)).rejects.toThrow(`ignore_startup_parameters with ${settings}`);
    });
  });

  it("that gives each client a session of its own is worked through", async () => {
    const lines = ["pool_mode = session", `ignore_startup_parameters = ${settings}`];
    await through(lines, async (url) => {
      const bot = await starts(url);
      const rita = sandbox.person({ firstName: "Rita" });
      rita.sends("/start");
      await rita.seesText(/Search term|report/i);
      expect(await bot.stop()).toBe(0);
    });
  });
});
