import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtPage } from "sandbox-page/server/http/page-server";

const limitBytes = 200_000;

async function files(): Promise<{ name: string; bytes: Buffer }[]> {
  const names = await readdir(builtPage, { recursive: true });
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(path.join(builtPage, name)) })),
  );
}

test("the page's own scripts stay small", async () => {
  const scripts = (await files()).filter(({ name }) => /\.m?js$/.test(name));
  expect(scripts.map(({ name }) => name)).toContain("page.js");
  const compressed = scripts.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);
  expect(compressed).toBeGreaterThan(10_000);
  expect(compressed).toBeLessThanOrEqual(limitBytes);
});

/** Names of kinds of markup, what is read as a link, and what is written as an example. */
const harmless = /^http:\/\/www\.w3\.org\/\d|^https:\/\/\$\{|^https:\/\/t\.me\/tulip_lottery$/;

test("nothing in the page points at another host", async () => {
  const found = (await files()).flatMap(({ name, bytes }) =>
    addressesIn(bytes.toString("utf8")).map((address) => `${name}: ${address}`),
  );
  expect(found).toEqual([]);
});

/** Whatever a browser could load or connect to, also without the scheme. */
function addressesIn(text: string): string[] {
  const whole = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)<>\\]+/g) ?? [];
  const bare = text.match(/(?:src|href|url)\s*[=(]\s*["']?\/\/[^\s"')]+/g) ?? [];
  return [...whole, ...bare].filter((address) => !harmless.test(address));
}
