import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";

/** The newest card with these words that has a button of this label, once there is one. */
export async function cardWith(group: Group, words: string, label: string): Promise<ShownMessage> {
  const isThere = ({ text, buttons }: ShownMessage) =>
    text.includes(words) && buttons.flat().some((button) => button.text.includes(label));
  const all = await group.until((cards) => cards.some(isThere));
  const card = all.findLast(isThere);
  if (card === undefined) throw new Error(`no card with ${words}`);
  return card;
}

/** Presses the first button of that label on that card; the words of the answer. */
export async function pressOn(
  person: Person,
  group: Group,
  words: string,
  label: string,
): Promise<string | undefined> {
  const card = await cardWith(group, words, label);
  return (await person.in(group).presses(label, { message: card }).answer()).text;
}
