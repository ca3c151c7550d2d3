// Whom the embedded server lets in: its pg_hba.conf. Used by its start.
import { createHash } from "node:crypto";
import { chown, readFile } from "node:fs/promises";
import path from "node:path";
import { databaseName } from "./access.ts";
import { replaceFile } from "./folders.ts";
import { superuser, type Logins } from "./logins.ts";
import type { Place } from "./place.ts";

/**
 * Whom the server lets in: `setting_up` the superuser alone, who makes the roles; `closed` these two by
 * their passwords; `open`, for tests and measurements, everybody who can enter the socket's folder.
 */
export type Door = "setting_up" | "closed" | "open";

/** pg_hba.conf. It names by a digest the passwords that the server was told. */
function doorLines(door: Door, logins: Logins): string {
  const local = process.platform === "win32" ? ["host", "127.0.0.1/32"] : ["local", ""];
  const line = (who: string, method: string) =>
    [local[0], door === "open" ? "all" : databaseName, who, local[1], method].join(" ");
  const trusted = process.platform === "win32" ? "scram-sha-256" : "trust";
  const { owner, app } = logins;
  switch (door) {
    case "setting_up":
      return `${line(superuser, trusted)}\n`;
    case "open":
      return `${line("all", trusted)}\n`;
    case "closed": {
      const told = createHash("sha256").update(`1 ${owner.password} ${app.password}`).digest("hex");
      return `# ${told}\n${line(`${owner.name},${app.name}`, "scram-sha-256")}\n`;
    }
  }
}

const doorFile = (place: Place) => path.join(place.clusterDir, "pg_hba.conf");

/** Whether the server was told these passwords, and lets nobody else in. */
export async function isDoor(place: Place, door: Door, logins: Logins): Promise<boolean> {
  const found = await readFile(doorFile(place), "utf8").catch(() => "");
  return found === doorLines(door, logins);
}

/** Takes effect when the server starts or is told to read its settings again. */
export async function setDoor(place: Place, door: Door, logins: Logins): Promise<void> {
  const { user } = place;
  await replaceFile(doorFile(place), doorLines(door, logins), (file) =>
    user.kind === "other" ? chown(file, user.uid, user.gid) : Promise.resolve(),
  );
}
