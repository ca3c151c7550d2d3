import { chmod, chown, mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { silentLog } from "../../src/domain/log.ts";
import { choosePlace } from "../../src/runtime/embedded/place.ts";
import { launch, useFolders } from "./launcher-process.ts";

const folder = useFolders();

test("the folder and those above it are made, whatever the umask", async () => {
  const dataDir = await folder("a/b/data");
  // A process of its own: a test's thread can't set the umask.
  const server = launch(dataDir, { UMASK: "077" });
  await server.started();
  await server.stop();
  expect(server.warnings).toEqual([]);
  expect((await stat(path.join(dataDir, "run"))).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(dataDir, "postgres"))).mode & 0o777).toBe(0o700);
});

describe.runIf(process.getuid?.() === 0)("as root", () => {
  test("data under a private home goes to /var/lib, and is found again", async () => {
    const home = await folder();
    const dataDir = path.join(home, "data");
    await mkdir(dataDir);
    await chmod(home, 0o700);
    const place = await choosePlace(dataDir, silentLog);
    try {
      expect(place.dataDir).toMatch(/^\/var\/lib\/searchlight\/./);
      expect(place.user).not.toMatchObject({ uid: 65_534 });
      expect(await choosePlace(dataDir, silentLog)).toEqual(place);
      await mkdir(place.clusterDir);
      await chmod(home, 0o711);
      expect(await choosePlace(dataDir, silentLog)).toEqual(place);
    } finally {
      await rm(place.dataDir, { recursive: true });
    }
  });

  test("a database that went out of reach is not replaced by an empty one", async () => {
    const home = await folder();
    await mkdir(path.join(home, "data/postgres"), { recursive: true });
    await chmod(home, 0o700);
    await expect(choosePlace(path.join(home, "data"), silentLog)).rejects.toMatchObject({
      kind: "data_dir_unusable",
      message: expect.stringMatching(/uid 63\d{3},/),
    });
  });

  test("a folder that holds other things is not opened to others", async () => {
    const home = await folder("things");
    await mkdir(home, { mode: 0o700 });
    await writeFile(path.join(home, "letter"), "");
    const place = await choosePlace(home, silentLog);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    await rm(place.dataDir, { recursive: true });
  });

  test("the server runs as whoever owns the data folder", async () => {
    const dataDir = await folder("data");
    await mkdir(dataDir);
    await chown(dataDir, 12345, 12345);
    expect(await choosePlace(dataDir, silentLog)).toMatchObject({ user: { uid: 12345 } });
  });
});
