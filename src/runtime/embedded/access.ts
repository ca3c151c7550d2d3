// How clients reach the embedded server. Used by what makes, starts and configures it.
import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { superuser, type Login } from "./logins.ts";
import type { Place } from "./place.ts";

export const databaseName = "searchlight";
/** With a socket, the port is only a part of its name. */
const socketPort = 5432;

/**
 * How clients reach the server: a socket in a folder that nobody else can enter, or, on Windows, a
 * loopback port, where the superuser has a password as well.
 */
export type Access =
  | { readonly kind: "socket"; readonly folder: string; readonly port: number }
  | {
      readonly kind: "loopback";
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
  return { kind: "loopback", port: await freePort(), password, passwordFile };
}

/** The database's address for a role. A socket's folder stands in `?host=`, as in libpq. */
export function accessUrl(access: Access, { name, password }: Login): string {
  const who = `${name}:${password}`;
  switch (access.kind) {
    case "socket": {
      const folder = encodeURIComponent(access.folder).replaceAll("%2F", "/");
      return `postgres://${who}@localhost:${access.port}/${databaseName}?host=${folder}`;
    }
    case "loopback":
      return `postgres://${who}@127.0.0.1:${access.port}/${databaseName}`;
  }
}

/** The address for the superuser, whom the socket asks for no password while it lets them in. */
export function superuserUrl(access: Access): string {
  const password = access.kind === "loopback" ? access.password : "none";
  return accessUrl(access, { name: superuser, password });
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
