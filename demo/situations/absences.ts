// People who are suddenly gone: who blocks the bot, who leaves the team. Played by the situations.
import { isInside } from "telegram-sandbox/chats/members";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";
import { says } from "telegram-sandbox/messages/shown";
import { phoneOf } from "../stage/phones.ts";
import { receipt } from "./report-by-hand.ts";
import type { Stage } from "../stage/stage.ts";
import { refused, told, type Told } from "./told.ts";

/** Who reported last blocks the bot. */
export function blockTheBot({ sandbox }: Stage): Told {
  const who = newestReporter(sandbox);
  if (who === undefined) {
    return refused("Nobody who reported something can be reached. Report something as Rita first.");
  }
  who.blocks();
  const name = who.user.first_name;
  return told(
    `${name} has blocked the bot. The notices to ${name} stop; the case goes on as before, and the moderators notice nothing.`,
    phoneOf(who),
  );
}

export function removeAModerator({ cast }: Stage): Told {
  const { mo, ada, nightWatch } = cast;
  const { members } = nightWatch.record();
  if (!isInside(members.get(mo.id))) {
    return refused("Mo is not in Night watch any more. He can be added again under Members.");
  }
  if (!isInside(members.get(ada.id))) {
    return refused("Ada, who would remove him, is not in Night watch herself.");
  }
  nightWatch.removes(mo, { by: ada });
  return told(
    "Ada has removed Mo from Night watch. He sees its cards no more, and a press of his that is still on its way is refused. Mia can go on.",
    phoneOf(mo, nightWatch),
  );
}

/** Whose newest receipt is the newest of all, among those who still hear the bot. */
function newestReporter(sandbox: Sandbox): Person | undefined {
  let newest: { person: Person; at: number } | undefined;
  for (const person of sandbox.people) {
    if (!hears(sandbox, person)) continue;
    const at = receivedAt(person);
    if (at !== undefined && (newest === undefined || at >= newest.at)) newest = { person, at };
  }
  return newest?.person;
}

/** Unix time in seconds. The last question turns into the receipt, so its last change counts. */
function receivedAt(person: Person): number | undefined {
  const message = person.sees().findLast(({ from, text }) => from === "bot" && says(text, receipt));
  return message && (message.raw.edit_date ?? message.raw.date);
}

function hears({ world }: Sandbox, { id }: Person): boolean {
  const chat = world.directory.chats.get(id);
  return chat?.kind === "private" && !chat.blocked && !chat.deactivated;
}
