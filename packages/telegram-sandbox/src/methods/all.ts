// The table of all methods. Used when a sandbox starts, and by the desk.
import { profileMethods } from "./bot-profile.ts";
import { chatMethods } from "./chat-facts.ts";
import { editMethods } from "./edit.ts";
import type { Method } from "./method.ts";
import { sendMethods } from "./send.ts";
import { topicMethods } from "./topics.ts";
import { updateMethods } from "./updates.ts";

interface Offered {
  /** As Telegram writes it. */
  name: string;
  /** `polls`: waits for updates, which the desk does itself. */
  method: Method | "polls";
}

/** By name in lower case: Telegram takes any case. */
export type OfferedMethods = ReadonlyMap<string, Offered>;

const supported: OfferedMethods = new Map(
  Object.entries({
    getUpdates: "polls" as const,
    ...sendMethods,
    ...editMethods,
    ...chatMethods,
    ...profileMethods,
    ...topicMethods,
    ...updateMethods,
  }).map(([name, method]) => [name.toLowerCase(), { name, method }]),
);

/**
 * @param names in any case; default: all that are supported
 * @throws Error for one that is not supported
 */
export function offered(names?: readonly string[]): OfferedMethods {
  if (names === undefined) return supported;
  return new Map(
    names.map((name) => {
      const found = supported.get(name.toLowerCase());
      if (found === undefined) throw new Error(`sandbox: ${name} is not supported`);
      return [name.toLowerCase(), found];
    }),
  );
}
