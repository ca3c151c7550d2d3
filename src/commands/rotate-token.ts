import { chmod, chown, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { usualEnvFile } from "../runtime/env-file.ts";
import type { Config } from "../runtime/config.ts";
import { OperatorFault } from "../runtime/operator-fault.ts";
import { createLooks } from "../telegram/control/looks.ts";
import { runCommand, say } from "./run-command.ts";

/** With the environment of the bot. A bot that runs ends when its token is worth nothing any more. */
export const rotateToken = () =>
  runCommand(async (config) => {
    const id = config.botToken.split(":")[0] ?? "";
    if (process.stdin.isTTY) {
      say(
        `Get a new token of the bot ${id} from @BotFather: /mybots, the bot, API Token, Revoke current token. From then on the bot that runs takes and sends nothing, and ends with 77; nothing is lost for a day.`,
      );
      process.stdout.write("Then put it here, and press Enter: ");
    }
    const token = await firstLine();
    await refuseUnfit(token, config, id);
    const isWritten = await writeToken(usualEnvFile(), config.botToken, token);
    say(
      isWritten
        ? `The new token stands in ${usualEnvFile()}.`
        : "It is the new token of this bot. Set BOT_TOKEN to it where you keep it; it does not stand in .env here.",
    );
    say("Start the bot again: one that runs still has the old token.");
  });

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line.trim();
  return "";
}

async function refuseUnfit(token: string, config: Config, id: string): Promise<void> {
  if (!/^\d{3,}:[\w-]{20,}$/.test(token)) {
    throw refused("expected digits, a colon and about 35 letters; found another form");
  }
  if (token === config.botToken) throw refused("expected a new one; this is the one that is set");
  if (token.split(":")[0] !== id) {
    throw refused(
      `expected one of the bot ${id}, to which the database belongs; found one of another bot`,
    );
  }
  const me = await createLooks(token, config.telegramApiRoot).me();
  if (me.kind === "seen") return say(`Telegram knows it: it is @${me.value.username}'s.`);
  throw refused(
    me.kind === "unreachable"
      ? `Telegram can't be asked whose it is (${me.reason}). Nothing was changed; try again`
      : "expected one that Telegram knows; it refuses this one",
  );
}

const refused = (words: string) => new OperatorFault("token_refused", `The token: ${words}.`);

/** Whole or not at all, and for the eyes of whom it was. False: the old one does not stand there. */
async function writeToken(file: string, before: string, after: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n");
  const at = lines.findIndex(
    (line) => /^\s*(export\s+)?BOT_TOKEN\s*=/.test(line) && line.includes(before),
  );
  if (at === -1) return false;
  const changed = lines.with(at, `BOT_TOKEN=${after}`).join("\n");
  const { uid, gid } = await stat(file);
  const draft = `${file}.${process.pid}`;
  await rm(draft, { force: true });
  await writeFile(draft, changed, { mode: 0o600, flush: true });
  await chmod(draft, 0o600);
  if (process.getuid?.() === 0) await chown(draft, uid, gid);
  await rename(draft, file);
  return true;
}
