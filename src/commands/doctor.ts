import { lookAtDatabase } from "../doctor/database.ts";
import { wrong, type Finding } from "../doctor/finding.ts";
import { lookAtDisk, lookAtFiles, lookAtPorts } from "../doctor/machine.ts";
import { lookAtNode } from "../doctor/node-version.ts";
import { lookAtTelegram } from "../doctor/telegram.ts";
import { readConfig, type Config } from "../runtime/config.ts";
import { loadEnvFile } from "../runtime/env-file.ts";
import { say } from "./run-command.ts";

const marks = { fine: "ok  ", note: "note", wrong: "MEND" } satisfies Record<
  Finding["kind"],
  string
>;

/** Looks at all that the bot needs; everything that is found is said before it ends. */
export async function doctor(): Promise<void> {
  loadEnvFile();
  const read = readConfig(process.env);
  const findings = [lookAtNode(process.versions.node, new Date())];
  if (read.kind === "faulty") {
    findings.push(...read.faults.map(wrong));
    findings.push(...(await lookAtFiles(process.env["DATA_DIR"] || "./data")));
  } else findings.push(...(await lookAtAll(read.config)));
  for (const { kind, says } of findings) say(`${marks[kind]}  ${says}`);
  const toMend = findings.filter(({ kind }) => kind === "wrong").length;
  say("");
  say(
    toMend === 0
      ? "Nothing keeps the bot from its work."
      : `${toMend} to mend: the lines that begin with MEND.`,
  );
  process.exitCode = toMend === 0 ? 0 : 1;
}

async function lookAtAll(config: Config): Promise<Finding[]> {
  const { findings, facts } = await lookAtDatabase(config);
  const isRunning = (facts?.content?.sessions ?? 0) > 0;
  return [
    ...(await lookAtFiles(config.dataDir)),
    ...(await lookAtDisk(config.dataDir)),
    ...(await lookAtPorts(config, isRunning)),
    ...findings,
    ...(await lookAtTelegram(config, facts?.content)),
  ];
}
