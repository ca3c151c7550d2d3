// The hands of all who take part in the story, and its pace. Used by the story, its tellers and the tour.
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Cast } from "./cast.ts";
import { Hand } from "./hand.ts";
import type { Narrator } from "./narrator.ts";

/** Everybody of the story, each in the chat where they act. */
export interface Hands {
  /** The admin's hands, and how the admin adds the bot. */
  nightWatch: { ada: Hand; mo: Hand; mia: Hand; addsBot: () => void };
  seniorTeam: { ada: Hand; sue: Hand; addsBot: () => void };
  rita: Hand;
  ivan: Hand;
  narrator: Narrator;
  /** The pause between two lines that are read rather than played, in milliseconds. */
  lineMs: number;
}

export interface Pace {
  /** The pause between what one sees and what one does. A rejection breaks the story off. */
  breathe: () => Promise<void>;
  lineMs: number;
}

export function handsOf(cast: Cast, narrator: Narrator, { breathe, lineMs }: Pace): Hands {
  const { ada, mo, mia, sue, nightWatch, seniorTeam } = cast;
  const inGroup = (who: Person, group: Group) =>
    new Hand({
      name: who.user.first_name,
      place: { name: `Group “${group.title}”`, personId: who.id, chatId: group.id },
      seat: who.in(group),
      narrator,
      breathe,
    });
  const inPrivate = (who: Person) => {
    const name = `${who.user.first_name}’s private chat with the bot`;
    return new Hand({
      name: who.user.first_name,
      place: { name, personId: who.id, chatId: who.id },
      seat: who,
      narrator,
      breathe,
    });
  };
  return {
    nightWatch: {
      ada: inGroup(ada, nightWatch),
      mo: inGroup(mo, nightWatch),
      mia: inGroup(mia, nightWatch),
      addsBot: () => nightWatch.addsBot(ada),
    },
    seniorTeam: {
      ada: inGroup(ada, seniorTeam),
      sue: inGroup(sue, seniorTeam),
      addsBot: () => seniorTeam.addsBot(ada),
    },
    rita: inPrivate(cast.rita),
    ivan: inPrivate(cast.ivan),
    narrator,
    lineMs,
  };
}
