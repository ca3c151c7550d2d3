// How clients reach the embedded server. Used by what makes, starts and configures it.
import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import type { Place } from "./place.ts";

export const databaseName = "searchlight";
export const databaseUser = "searchlight";
/** With a socket, the port is only a part of its name. */
const socketPort = 5432;

/**
 * How clients reach the server and prove who they are: a socket in a folder that nobody else can
 * enter, or, on Windows, a loopback port and a password.
 */
export type Access =
  | { readonly kind: "socket"; readonly folder: string; readonly port: number }
  | {
      readonly kind: "password";
      readonly port: number;
      readonly password: string;
      readonly passwordFile: string;
    };

export async function chooseAccess(place: Place): Promise<Access> {
  if (process.platform !== "win32") {
    return { kind: "socket", folder: place.socketDir, port: socketPort };
  }
  const passwordFile = path.join(place.dataDir, "database-password");
  const made = randomBytes(24).toString("hex");
  const password = await writeFile(passwordFile, made, { flag: "wx", mode: 0o600 }).then(
    () => made,
    () => readFile(passwordFile, "utf8"),
  );
  return { kind: "password", port: await freePort(), password, passwordFile };
}

/** The database's address for clients. A socket's folder stands in `?host=`, as in libpq. */
export function accessUrl(access: Access): string {
  switch (access.kind) {
    case "socket": {
      const folder = encodeURIComponent(access.folder).replaceAll("%2F", "/");
      return `postgres://${databaseUser}@localhost:${access.port}/${databaseName}?host=${folder}`;
    }
    case "password":
      return `postgres://${databaseUser}:${access.password}@127.0.0.1:${access.port}/${databaseName}`;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
