import type { ChatRef } from "./staff.ts";
import type { Alias } from "./subject.ts";

/** The chat that an alias names, as Telegram is asked about it. */
export function chatBehind({ kind, value }: Alias): ChatRef | undefined {
  if (kind === "chat_id") return Number(value);
  return kind === "username" ? `@${value}` : undefined;
}
