// Where a package goes that does not go through a chat. Given by the start, used by whoever sends one.

/** Telegram takes no larger file from a bot, in bytes; some room is left for what is sent with it. */
const mostInChat = 49 * 1024 * 1024;

export type Outgoing = {
  /** Whether the operator wants no package in a chat. */
  isAlways: boolean;
  /** Writes a closed file; gives where it lies, from `DATA_DIR` on. */
  keep: (fileName: string, content: Uint8Array) => Promise<string>;
};

export function staysHere({ isAlways }: Pick<Outgoing, "isAlways">, bytes: number): boolean {
  return isAlways || bytes > mostInChat;
}
