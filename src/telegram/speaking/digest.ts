import { createHmac } from "node:crypto";
import { asTaken, type Call } from "./call.ts";

type Showing = Extract<Call, { kind: "post" | "edit" | "picture" | "keyboard" }>;

/** It is asked for a call when it is claimed, and again when its answer is kept. */
const known = new WeakMap<Showing, { key: string; digest: string }>();

/** A digest of how a message looks after a call; keyed, as whoever reads it must not guess the text. */
export function digestOf(call: Showing, key: string): string {
  const before = known.get(call);
  if (before?.key === key) return before.digest;
  const said = call.kind === "keyboard" ? undefined : asTaken(call.piece);
  const drawn = call.kind === "picture" ? [call.sheet] : [];
  const looks = JSON.stringify([said?.text, said?.entities, call.markup, ...drawn]);
  const digest = createHmac("sha256", key).update(looks).digest("base64url").slice(0, 22);
  known.set(call, { key, digest });
  return digest;
}
