import { spawn } from "node:child_process";
import type { Log } from "../domain/log.ts";

/** A command that takes longer is ended, in milliseconds. */
const timeoutMs = 30_000;

/**
 * Runs the operator's command with ALARM and ALARM_STATE in its environment, as Telegram may be what is
 * down. It gets nothing else of ours: no token, no key.
 */
export function alarmCommand(command: string | undefined, log: Log) {
  return (alarm: string, state: "raised" | "ended"): void => {
    if (command === undefined) return;
    const { PATH, HOME } = process.env;
    const child = spawn(command, {
      shell: true,
      stdio: "ignore",
      timeout: timeoutMs,
      env: { PATH, HOME, ALARM: alarm, ALARM_STATE: state },
    });
    const failed = (exitCode?: number) =>
      log.warn("alarm_command_failed", { reason: alarm, exitCode });
    child.once("error", () => failed());
    child.once("exit", (code) => {
      if (code !== 0) failed(code ?? undefined);
    });
  };
}
