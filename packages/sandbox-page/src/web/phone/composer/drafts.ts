// What was half written in each chat. Kept and taken up by the phone.
import type { PhoneKey } from "../../../protocol/protocol.ts";

const drafts = new Map<string, string>();

/** What was half written in chats that one went away from. A new world begins without any. */
export function draftOf(generation: number, key: PhoneKey): string {
  return drafts.get(`${generation}/${key}`) ?? "";
}

export function keepDraft(generation: number, key: PhoneKey, text: string): void {
  const name = `${generation}/${key}`;
  if (text === "") drafts.delete(name);
  else drafts.set(name, text);
}
