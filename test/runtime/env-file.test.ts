import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { loadEnvFile } from "../../src/runtime/env-file.ts";

test("a .env file is read, and what is set already wins", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-env-"));
  const file = path.join(folder, ".env");
  process.env["SEARCHLIGHT_TEST_SET"] = "from outside";
  try {
    expect(loadEnvFile(file)).toBe("absent");
    await writeFile(file, "SEARCHLIGHT_TEST_SET=file\nSEARCHLIGHT_TEST_UNSET=file\n");
    expect(loadEnvFile(file)).toBe("loaded");
    expect(process.env["SEARCHLIGHT_TEST_SET"]).toBe("from outside");
    expect(process.env["SEARCHLIGHT_TEST_UNSET"]).toBe("file");
  } finally {
    delete process.env["SEARCHLIGHT_TEST_SET"];
    delete process.env["SEARCHLIGHT_TEST_UNSET"];
    await rm(folder, { recursive: true });
  }
});
