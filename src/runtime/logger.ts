// Writes the process's log, with its allow-listed fields only. Used by the start.
import { pino } from "pino";
import { logValue, type Log, type LogFields } from "../domain/log.ts";
import { createScrub } from "./scrub.ts";

export interface LoggerOptions {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly format: "json" | "text";
  /** Values that must not appear in any line, besides bot tokens, which never do. */
  readonly secrets: readonly string[];
  /** Where lines go, each with its line feed; the process's stdout unless given. */
  readonly write?: (line: string) => void;
}

/**
 * The process's log: one line an event, with the fields of the allow-list only, whatever the
 * caller's types let through, and scrubbed once more as a whole.
 */
export function createLogger(options: LoggerOptions): Log {
  const scrub = createScrub(options.secrets);
  const write = options.write ?? ((line: string) => process.stdout.write(line));
  const destination = {
    write: (line: string) => write(scrub(options.format === "json" ? line : asText(line))),
  };
  const lines = pino(
    {
      level: options.level,
      base: null,
      messageKey: "event",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
  return {
    debug: (event, fields) => lines.debug(allowed(fields), named(event)),
    info: (event, fields) => lines.info(allowed(fields), named(event)),
    warn: (event, fields) => lines.warn(allowed(fields), named(event)),
    error: (event, fields) => lines.error(allowed(fields), named(event)),
  };
}

function named(event: string): string {
  return /^[a-z][a-z0-9_]{0,63}$/.test(event) ? event : "event_without_proper_name";
}

function allowed(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const written = logValue(field, value);
      return written === undefined ? [] : [[field, written]];
    }),
  );
}

function asText(line: string): string {
  const entries = Object.entries(JSON.parse(line) as Record<string, string | number | boolean>);
  const { time, level, event, ...fields } = Object.fromEntries(entries);
  const rest = Object.entries(fields).map(([field, value]) => ` ${field}=${value}`);
  return `${time} ${String(level).toUpperCase().padEnd(5)} ${event}${rest.join("")}\n`;
}
