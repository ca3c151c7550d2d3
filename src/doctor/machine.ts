// What the machine has for the bot: files, disk, ports. Looked at by the doctor.
import { access, constants, stat, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import type { Config } from "../runtime/config.ts";
import { isOpenToOthers, secretFiles } from "../runtime/secret-files.ts";
import { fine, note, wrong, type Finding } from "./finding.ts";

const megabyte = 1_048_576;
/** PostgreSQL stops when it can't write, and a flood of reports takes some hundred. */
const leastFree = 200 * megabyte;
const wantedFree = 2_000 * megabyte;

export async function lookAtFiles(dataDir: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { file } of secretFiles(dataDir)) {
    if (await isOpenToOthers(file)) {
      found.push(wrong(`${file} can be read by others, and holds secrets: chmod 600 "${file}"`));
    } else if ((await stat(file).catch(() => undefined)) !== undefined) {
      found.push(fine(`${file} is its owner's alone.`));
    }
  }
  return found;
}

export async function lookAtDisk(dataDir: string): Promise<Finding[]> {
  const folder = await nearestFolder(path.resolve(dataDir));
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const says = `${Math.floor(free / megabyte)} MB are free in ${folder}`;
  const mayWrite = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return [
    free < leastFree
      ? wrong(`${says}: too little, the database would stop. Make room, or set DATA_DIR elsewhere.`)
      : free < wantedFree
        ? note(`${says}: little. Make room before a year of reports needs it.`)
        : fine(`${says}.`),
    mayWrite
      ? fine(`DATA_DIR can be written to.`)
      : wrong(`DATA_DIR: ${folder} can't be written to by this user. Hand it over with chown.`),
  ];
}

async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true || folder === path.dirname(folder)) return folder;
  return nearestFolder(path.dirname(folder));
}

/** `isRunning`: a bot on this database gave a sign of life, and may be who listens. */
export async function lookAtPorts(config: Config, isRunning: boolean): Promise<Finding[]> {
  const ports = [
    ...(config.status?.isSet === true ? [{ name: "STATUS_PORT", ...config.status }] : []),
    ...(config.intake.kind === "webhook" ? [{ name: "PORT", ...config.intake }] : []),
  ];
  return Promise.all(
    ports.map(async ({ name, host, port }) => {
      const fault = await listens(host, port);
      if (fault === undefined) return fine(`${name}: ${host}:${port} is free.`);
      if (fault === "EADDRINUSE" && isRunning) {
        return fine(`${name}: ${host}:${port} is taken, while a bot runs.`);
      }
      return wrong(
        fault === "EADDRINUSE"
          ? `${name}: another program listens on ${host}:${port} (EADDRINUSE). Stop it, or set another port.`
          : `${name}: ${host}:${port} can't be listened on (${fault}). Set an address of this machine, and a port from 1024 on.`,
      );
    }),
  );
}

/** Undefined: it can be listened on. */
function listens(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
