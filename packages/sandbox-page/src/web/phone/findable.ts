import { chats, stage } from "../store.ts";
import type { Findable } from "./tap.ts";

/** At the moment of a tap. */
export function findableNow(): Findable {
  return { botUsername: stage.value?.bot.username, chats: chats.value };
}
