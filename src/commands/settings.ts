import { readFile, stat } from "node:fs/promises";
import { connect } from "../db/connect.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import type { Operator } from "../domain/control/operator.ts";
import type { FileFault } from "../domain/control/settings-file.ts";
import { UserId } from "../domain/ids.ts";
import { keysOf } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import type { Config } from "../runtime/config.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";
import { createTexts } from "../telegram/texts/texts.ts";
import {
  faultVars,
  proposeFromServer,
  type FromServer,
} from "../workflow/control/propose-settings.ts";
import { runCommand, say, type Fault } from "./run-command.ts";

/** No file of settings is nearly as long. */
const mostBytes = 65_536;

/** With the environment of the bot, also while it runs: the admins are asked, and nothing is changed here. */
export const proposeFile = (file: string | undefined) =>
  runCommand(async (config) => {
    const text = await textOf(file ?? "");
    tell(await propose(config, text));
  }, noTables);

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw unread(`${file}: expected a file; there is none`);
  if (found.size > mostBytes) {
    throw unread(`${file}: expected a file of settings; found ${found.size} bytes`);
  }
  return readFile(file, "utf8");
}

const unread = (words: string) => new OperatorFault("settings_unread", `${words}.`);

async function propose(config: Config, text: string): Promise<FromServer> {
  sealWith(await keysOf(config));
  const server = await joinDatabase(config);
  const { db, close } = connect(server.url, { connections: 1, name: "searchlight settings" });
  const operator: Operator = {
    owners: [...new Set(config.adminIds)].map((id) => UserId.parse(id)),
    outcomeNoticeDelayMs: config.outcomeNoticeDelayS * 1_000,
  };
  try {
    return await unitOfWork(db, () => proposeFromServer(operator, text));
  } finally {
    await close();
    await server.stop();
  }
}

function tell(done: FromServer): void {
  if (done.kind === "same") return say("Everything is so already. Nothing was changed.");
  if (done.kind === "refused") {
    const words = done.faults.map(wordsOf);
    throw new OperatorFault("settings_refused", words.join("\n"));
  }
  for (const { key, from, to } of done.asked) say(`${key}: ${from} -> ${to}`);
  say(
    `Nothing is changed yet: ${done.admins === 1 ? "the admin was" : `${done.admins} admins were`} asked to confirm it in the chat with the bot, within a day.`,
  );
}

/** As the chat has it, without what keeps directions apart there. */
function wordsOf(fault: FileFault): string {
  const vars = faultVars(fault, "server");
  const { text } = createTexts().message("en", "settings-file-fault", vars);
  return text.replaceAll(/[\u2066-\u2069]/g, "");
}

const noTables = ({ sqlState }: Fault) =>
  sqlState === "42P01"
    ? "The database has no settings yet: no bot of this version has run on it."
    : undefined;
