// Who takes part in the story, by their names. Used by the stage, and by the hands and phones of its people.
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";

/** Everybody of the story. All names are invented. */
export interface Cast {
  /** The bot's admin, who owns both groups. */
  ada: Person;
  mo: Person;
  mia: Person;
  sue: Person;
  rita: Person;
  ivan: Person;
  /** The moderators' group: Mo and Mia. */
  nightWatch: Group;
  /** The escalation group: Sue. */
  seniorTeam: Group;
}

/** They are there before the bot is; nobody has met it yet. */
export function makeCast(sandbox: Sandbox): Cast {
  const person = (firstName: string) => sandbox.person({ firstName });
  const ada = person("Ada");
  const [mo, mia, sue] = [person("Mo"), person("Mia"), person("Sue")];
  const nightWatch = sandbox.group({ title: "Night watch", owner: ada });
  const seniorTeam = sandbox.group({ title: "Senior team", owner: ada });
  for (const moderator of [mo, mia]) nightWatch.adds(moderator, { admin: true });
  seniorTeam.adds(sue, { admin: true });
  const [rita, ivan] = [person("Rita"), person("Ivan")];
  return { ada, mo, mia, sue, rita, ivan, nightWatch, seniorTeam };
}
