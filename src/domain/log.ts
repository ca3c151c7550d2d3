// What a log line may say. Used by the pipeline, by Telegram's side, and by the start of the program.

/** What happened, in snake_case and in the past or present tense: `update_stored`, `lane_busy`. */
type LogEvent = Lowercase<string>;

/**
 * The only fields a log line may carry. None of them can hold a text, a name or a link:
 * a "code" is a short word of ours or of the platform (`sendMessage`, `ECONNRESET`, `23505`), and
 * whatever doesn't look like one is withheld when the line is written (see `logValue`).
 */
const logFieldKinds = {
  updateId: "number",
  arrival: "number",
  attempt: "number",
  attempts: "number",
  owner: "number",
  count: "number",
  durationMs: "number",
  delayMs: "number",
  retryAfterS: "number",
  version: "code",
  pid: "number",
  port: "number",
  exitCode: "number",
  role: "code",
  stage: "code",
  reason: "code",
  method: "code",
  outboxKind: "code",
  outboxId: "number",
  faultKind: "code",
  errorName: "code",
  /** An HTTP status or Telegram's error code (number), or one of Node's or postgres.js's (word). */
  errorCode: "code",
  sqlState: "code",
  constraint: "code",
  signal: "code",
  /** File and line of our innermost frame, without its folder: `worker.js:88`. */
  frame: "code",
  /** Folder of our own data on this machine; never a path out of a message. */
  folder: "folder",
  embedded: "boolean",
} as const satisfies Record<string, "number" | "boolean" | "code" | "folder">;

interface ValueOfKind {
  number: number;
  boolean: boolean;
  code: string | number;
  folder: string;
}

export type LogFields = {
  readonly [Field in keyof typeof logFieldKinds]?:
    ValueOfKind[(typeof logFieldKinds)[Field]] | undefined;
};

/** What every layer logs through. Takes no error and no message: see `describeFault`. */
export interface Log {
  debug(event: LogEvent, fields?: LogFields): void;
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
}

/** A log that says nothing, for tests and for scripts that report in their own way. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const fits = {
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  code: (value) =>
    typeof value === "number" || (typeof value === "string" && /^[\w.:+-]{1,64}$/.test(value)),
  folder: (value) => typeof value === "string" && /^[^\r\n]{1,300}$/.test(value),
} satisfies Record<keyof ValueOfKind, (value: unknown) => boolean>;

/**
 * The value as it may be written, `undefined` when the field is unknown or empty, and the word
 * `withheld` when the value isn't of its field's kind: the place that logged it can be found.
 */
export function logValue(field: string, value: unknown): unknown {
  if (value === undefined || !isLogField(field)) return undefined;
  return fits[logFieldKinds[field]](value) ? value : "withheld";
}

function isLogField(field: string): field is keyof typeof logFieldKinds {
  return Object.hasOwn(logFieldKinds, field);
}

/**
 * What may be logged of an error: its name, codes and the line it came from. Never its message:
 * drizzle's carries all bound parameters, grammY's the token and the payload. If an error wraps others
 * (`cause`, or grammY's `error`), each field comes from the innermost that has it.
 */
export function describeFault(error: unknown): LogFields {
  let fields: LogFields = {};
  for (
    let at: unknown = error, depth = 0;
    depth === 0 || (depth < 6 && at !== undefined);
    depth += 1
  ) {
    if (!(at instanceof Error)) {
      if (depth === 0) fields = { errorName: `thrown_${at === null ? "null" : typeof at}` };
      break;
    }
    fields = { ...fields, errorName: at.name, ...frameOf(at), ...codesOf(at) };
    at = "error" in at && at.error instanceof Error ? at.error : at.cause;
  }
  return fields;
}

function codesOf(error: Error): LogFields {
  const fields: { -readonly [Field in keyof LogFields]: LogFields[Field] } = {};
  if ("code" in error && typeof error.code === "string") {
    // Every SQLSTATE has a digit among its five characters; EPERM and EPIPE have none.
    if (/^(?=.*\d)[0-9A-Z]{5}$/.test(error.code)) fields.sqlState = error.code;
    else fields.errorCode = error.code;
  }
  if ("constraint_name" in error && typeof error.constraint_name === "string") {
    fields.constraint = error.constraint_name;
  }
  if ("error_code" in error && typeof error.error_code === "number") {
    fields.errorCode = error.error_code;
  }
  if ("method" in error && typeof error.method === "string") fields.method = error.method;
  if ("parameters" in error) fields.retryAfterS = retryAfterOf(error.parameters);
  return fields;
}

function retryAfterOf(parameters: unknown): number | undefined {
  if (typeof parameters !== "object" || parameters === null) return undefined;
  if (!("retry_after" in parameters)) return undefined;
  return typeof parameters.retry_after === "number" ? parameters.retry_after : undefined;
}

/** The message is cut off first: it stands at the head of the stack and may look like a frame. */
function frameOf(error: Error): LogFields {
  const stack = error.stack ?? "";
  const head = stack.indexOf(error.message);
  const frames = head < 0 ? "" : stack.slice(head + error.message.length);
  const ours = frames
    .split("\n")
    .filter((line) => !/node_modules\/(?!searchlight\/dist\/)/.test(line));
  const frame = /^\s+at .*?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(ours.join("\n"))?.[1];
  return frame === undefined ? {} : { frame };
}
