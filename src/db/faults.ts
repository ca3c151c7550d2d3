const transientStates = [
  /^08/, // connection
  /^40/, // serialization, deadlock
  /^53/, // out of disk, memory, connections
  /^57P/, // shut down, starting up
  /^25P0[34]/, // idle or stuck transaction ended by the server
  /^55P03/, // lock not available
];
const transientCodes: ReadonlySet<string> = new Set([
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
]);

/**
 * Whether an error, or one that it wraps, is a passing fault of the database or the way to it:
 * then the work is tried again and nobody's update is to blame.
 */
export function isTransientFault(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; depth += 1) {
    if ("code" in at && typeof at.code === "string") {
      const { code } = at;
      if (transientCodes.has(code) || transientStates.some((state) => state.test(code)))
        return true;
    }
    at = "error" in at && at.error instanceof Error ? at.error : at.cause;
  }
  return false;
}
