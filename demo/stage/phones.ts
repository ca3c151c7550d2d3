// Which phones show whom. Used by the show, and by the situations to say where they are seen.
import { keyFor } from "sandbox-page/server/phone-place";
import type { PhoneKey } from "sandbox-page/protocol/protocol";
import type { Person } from "telegram-sandbox/people/person";
import { isInside } from "telegram-sandbox/chats/members";
import type { Cast } from "./cast.ts";

/** @param where a group or channel; default: the private chat with the bot */
export function phoneOf(who: Person, where: { id: number } = who): PhoneKey {
  return keyFor(who.id, where.id);
}

/** The phones to begin with, with what each is for. */
export function firstPhones(cast: Cast): { key: PhoneKey; role: string }[] {
  return [
    { key: phoneOf(cast.rita), role: "A reporter" },
    { key: phoneOf(cast.mo, cast.nightWatch), role: "The moderators’ group" },
    { key: phoneOf(cast.sue, cast.seniorTeam), role: "The escalation group" },
    { key: phoneOf(cast.ada), role: "An admin" },
  ];
}

/** Where the moderators’ cards are seen by somebody who is still in that group. */
export function cardsPhone({ nightWatch, mo, mia, ada }: Cast): PhoneKey {
  const { members } = nightWatch.record();
  const who = [mo, mia].find(({ id }) => isInside(members.get(id))) ?? ada;
  return phoneOf(who, nightWatch);
}
