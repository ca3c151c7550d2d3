// A call's chat and time in words. Used by the list of calls and by one call's details.
import { chats, people } from "../../store.ts";

/** Whose chat, or which. */
export function chatWords(id: number): string {
  const person = people.value.find((one) => one.id === id);
  if (person !== undefined) return `to ${person.name}`;
  const chat = chats.value.find((one) => one.id === id);
  return chat === undefined ? `in chat ${id}` : `in ${chat.title}`;
}

export function timeWords(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB");
}
