// What proves the audit trail outside of the database: its key, and the head that was seen last.
import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { AuditMac } from "../domain/control/audit-chain.ts";
import type { Secret } from "../domain/privacy/keys.ts";

export function createAuditMac(key: Secret): AuditMac {
  return (text) => createHmac("sha256", key).update(text).digest("hex");
}

/** `position:hash` of a link of the chain. */
type Head = { position: number; hash: string };

export interface NotedHead {
  /** The head that this machine saw last; undefined: none yet. */
  read(): Promise<string | undefined>;
  keep(head: Head): Promise<void>;
}

/** Keeps the head in `DATA_DIR/audit-head`. Where there is no such folder, nothing is kept. */
export function createNotedHead(dataDir: string): NotedHead {
  const folder = path.resolve(dataDir);
  const file = path.join(folder, "audit-head");
  return {
    read: async () => {
      const text = await readFile(file, "utf8").catch(() => "");
      return /^\d+:[0-9a-f]{64}$/m.exec(text)?.[0];
    },
    keep: async ({ position, hash }) => {
      if (!existsSync(folder)) return;
      const fresh = `${file}.${process.pid}`;
      await writeFile(fresh, `${position}:${hash}\n`, { mode: 0o600 });
      await rename(fresh, file);
    },
  };
}
