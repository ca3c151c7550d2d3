// The two roles of the embedded server. Used by its start, and by what joins it.
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { replaceFile } from "./folders.ts";
import type { Place } from "./place.ts";

/** Who makes the cluster and the two roles; nobody logs in with it afterwards. */
export const superuser = "searchlight";

/** A role that logs in with a password. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

/** `owner` has the tables and brings them up to date; `app` is the bot's, and works with rows. */
export interface Logins {
  readonly owner: Login;
  readonly app: Login;
}

const Kept = z.object({ owner: z.string(), app: z.string() });

const passwordsFile = (place: Place) => path.join(place.dataDir, "database-passwords");

/** The roles with the passwords that are kept in the data folder; undefined where there are none yet. */
export async function readLogins(place: Place): Promise<Logins | undefined> {
  const text = await readFile(passwordsFile(place), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    },
  );
  return text === undefined ? undefined : loginsWith(Kept.parse(JSON.parse(text)));
}

/** The same, with passwords made where there are none. Only for the holder of the data folder's lock. */
export async function ensureLogins(place: Place): Promise<Logins> {
  const known = await readLogins(place);
  if (known !== undefined) return known;
  const make = () => randomBytes(24).toString("hex");
  const passwords = { owner: make(), app: make() };
  await replaceFile(passwordsFile(place), `${JSON.stringify(passwords)}\n`);
  return loginsWith(passwords);
}

function loginsWith(passwords: z.infer<typeof Kept>): Logins {
  return {
    owner: { name: `${superuser}_owner`, password: passwords.owner },
    app: { name: `${superuser}_app`, password: passwords.app },
  };
}
