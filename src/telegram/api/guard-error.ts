/** A call that must never be made, stopped before it left: always a fault of ours. */
export class GuardError extends Error {
  override readonly name = "GuardError";
}
