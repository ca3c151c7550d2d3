import { createHmac } from "node:crypto";
import { asTaken, type Call } from "./call.ts";

/** A digest of how a message looks after a call; keyed, as whoever reads it must not guess the text. */
export function digestOf(
  call: Extract<Call, { kind: "post" | "edit" | "picture" | "keyboard" }>,
  key: string,
): string {
  const said = call.kind === "keyboard" ? undefined : asTaken(call.piece);
  const drawn = call.kind === "picture" ? [call.sheet] : [];
  const looks = JSON.stringify([said?.text, said?.entities, call.markup, ...drawn]);
  return createHmac("sha256", key).update(looks).digest("base64url").slice(0, 22);
}
