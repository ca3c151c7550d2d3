import { mkdtemp, readdir, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { staysHere } from "../../src/domain/legal/outgoing.ts";
import { clearOutgoing, createOutgoing } from "../../src/runtime/outgoing.ts";

const dayMs = 86_400_000;
const content = new TextEncoder().encode("closed");
const folderOf = () => mkdtemp(path.join(tmpdir(), "outgoing-"));

it("a package stays on the server when the operator wants that, or when no chat takes it", () => {
  expect(staysHere({ isAlways: true }, 1)).toBe(true);
  expect(staysHere({ isAlways: false }, 49 * 1024 * 1024)).toBe(false);
  expect(staysHere({ isAlways: false }, 49 * 1024 * 1024 + 1)).toBe(true);
});

it("it is for the bot's own user alone, in a folder of its own, whatever its name says", async () => {
  const dataDir = await folderOf();
  const outgoing = createOutgoing(dataDir, true);
  const at = await outgoing.keep("../../L-7F3K9Q2M.tar.age", content);
  outgoing.stop();
  expect(at).toBe(path.join("outgoing", "L-7F3K9Q2M.tar.age"));
  expect((await stat(path.join(dataDir, at))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(dataDir, "outgoing"))).mode & 0o777).toBe(0o700);
  expect(await readdir(path.join(dataDir, "outgoing"))).toEqual(["L-7F3K9Q2M.tar.age"]);
});

it("it goes after a day, and not before; so does what a process left that was killed", async () => {
  const dataDir = await folderOf();
  const outgoing = createOutgoing(dataDir, true);
  await outgoing.keep("old.tar.age", content);
  await outgoing.keep("new.tar.age", content);
  outgoing.stop();
  const folder = path.join(dataDir, "outgoing");
  await writeFile(path.join(folder, "half.tar.age.123"), content);
  const now = Date.now();
  const aged = (name: string, ms: number) =>
    utimes(path.join(folder, name), new Date(now - ms), new Date(now - ms));
  await aged("old.tar.age", dayMs);
  await aged("half.tar.age.123", dayMs + 60_000);
  await aged("new.tar.age", dayMs - 60_000);
  await clearOutgoing(dataDir, now);
  expect(await readdir(folder)).toEqual(["new.tar.age"]);
  await clearOutgoing(path.join(dataDir, "nowhere"), now);
});
