import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

const Package = z.object({ version: z.string() });
const { version } = Package.parse(
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")),
);

/** Which process this is, of which version: others read it from the database's list of sessions. */
export const processName = `${hostname().slice(0, 20)}/${process.pid} v${version}`;
