import { chmod, cp, lstat, readlink } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../src/domain/log.ts";
import { findPackage, prepareBinaries } from "../../src/runtime/embedded/binaries.ts";
import { choosePlace, type Place } from "../../src/runtime/embedded/place.ts";
import { run } from "../../src/runtime/embedded/server-user.ts";
import { useFolders } from "./launcher-process.ts";

const folder = useFolders();
const isRoot = process.getuid?.() === 0;

const someLink = "native/lib/libpq.so.5";
const linux = process.platform === "linux";

test.runIf(linux)("links that npm left out are made in its package", async () => {
  const source = await packageWithoutLinks(await folder("node_modules/package"));
  const place = await choosePlace(await folder("data"), silentLog);
  const { postgres } = await prepareBinaries(place, silentLog, source);

  expect(postgres).toBe(path.join(source, "native/bin/postgres"));
  expect(await readlink(path.join(source, someLink))).toMatch(/^libpq\.so\.5\.\d+$/);
  expect(await versionOf(postgres, place)).toContain("PostgreSQL");
});

test.runIf(linux && !isRoot)(
  "a package that can't be written to is left as it is, and copied",
  async () => {
    const source = await packageWithoutLinks(await folder("node_modules/package"));
    const place = await choosePlace(await folder("data"), silentLog);
    await chmod(path.join(source, "native/lib"), 0o555);
    onTestFinished(() => chmod(path.join(source, "native/lib"), 0o755));
    const { postgres } = await prepareBinaries(place, silentLog, source);

    expect(postgres.startsWith(place.dataDir)).toBe(true);
    expect(await versionOf(postgres, place)).toContain("PostgreSQL");
  },
);

test.runIf(isRoot)(
  "a package in a private home is copied to where the server's user can read it",
  async () => {
    const home = await folder();
    const source = path.join(home, "node_modules/package");
    await cp(findPackage(), source, { recursive: true, verbatimSymlinks: true });
    await chmod(home, 0o700);
    const place = await choosePlace(await folder("data"), silentLog);
    const { postgres } = await prepareBinaries(place, silentLog, source);

    expect(postgres.startsWith(place.dataDir)).toBe(true);
    expect(await versionOf(postgres, place)).toContain("PostgreSQL");
    const again = await prepareBinaries(place, silentLog, source);
    expect(again.postgres).toBe(postgres);
  },
);

async function packageWithoutLinks(copy: string): Promise<string> {
  await cp(findPackage(), copy, {
    recursive: true,
    filter: async (file) => !(await lstat(file)).isSymbolicLink(),
  });
  return copy;
}

async function versionOf(postgres: string, place: Place): Promise<string> {
  return (await run(place.user, postgres, ["-V"])).output;
}
