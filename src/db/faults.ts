// Which errors mean a lost connection or are worth another try. Used by the pipeline and units of work.

/** States after which the server has ended the session, or is about to. */
const lostStates = [/^08/, /^57P/, /^25P0[34]/];
const transientStates = [
  ...lostStates, // connection; shut down, starting up; idle or stuck transaction ended
  /^40/, // serialization, deadlock
  /^25006/, // read-only: it is a replica by now, or is to be one for a while
  /^53/, // out of disk, memory, connections
  /^55P03/, // lock not available
  /^57014/, // a statement took too long
];
/** Of postgres.js and of Node's sockets: the way to the server is cut. */
const lostCodes: ReadonlySet<string> = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
  "NO_ANSWER",
]);

/** The line to the database fell silent: nobody knows what became of what was asked. */
export class NoAnswer extends Error {
  readonly code = "NO_ANSWER";
  constructor() {
    super("The database gave no answer");
  }
}

/** The connection of the unit of work at hand is gone. */
export class LostConnection extends Error {
  readonly code = "CONNECTION_CLOSED";
  constructor() {
    super("The connection of this unit of work is lost");
  }
}

/** What is to be done depends on a message whose sending has not come to its end: try again soon. */
export class SendUnderWay extends Error {
  readonly code = "SEND_UNDER_WAY";
  constructor() {
    super("A message is on its way to this chat");
  }
}

/** Another one did what was to be done, or has what was to be taken, and was seen too late. */
export class TakenByAnother extends Error {
  readonly code = "TAKEN_BY_ANOTHER";
  constructor() {
    super("Another process was faster");
  }
}

const ourCodes: ReadonlySet<string> = new Set(["SEND_UNDER_WAY", "TAKEN_BY_ANOTHER"]);

/**
 * Whether an error, or one that it wraps, is a passing fault of the database or the way to it:
 * then the work is tried again and nobody's update is to blame.
 */
export function isTransientFault(error: unknown): boolean {
  return codesIn(error).some(
    (code) =>
      lostCodes.has(code) ||
      ourCodes.has(code) ||
      transientStates.some((state) => state.test(code)),
  );
}

/** Whether the connection that an error came from can't be used any more. */
export function isConnectionLost(error: unknown): boolean {
  return codesIn(error).some(
    (code) => lostCodes.has(code) || lostStates.some((state) => state.test(code)),
  );
}

/** The codes of an error and of those that it wraps, as drizzle and grammY do. */
function codesIn(error: unknown): string[] {
  const codes: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 6; depth += 1) {
    if ("code" in at && typeof at.code === "string") codes.push(at.code);
    at = "error" in at && at.error instanceof Error ? at.error : at.cause;
  }
  return codes;
}

/** A row was left without a value that it must have. */
export function isValueMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23502";
}

/** A statement divided by zero, as ours do to say that something is not there. */
export function hasDividedByZero(error: unknown): boolean {
  return codesIn(error).includes("22012");
}
