import { setTimeout as sleep } from "node:timers/promises";
import type { Group } from "../group.ts";
import type { Person } from "../person.ts";
import type { Sandbox } from "../sandbox.ts";
import { Hand } from "./hand.ts";
import type { Transcript } from "./transcript.ts";

/** Everybody of the story, each where they act in it. */
export interface Cast {
  /** Hands of the admin, and their adding of the bot. */
  nightWatch: { ada: Hand; mo: Hand; mia: Hand; addsBot: () => void };
  seniorTeam: { ada: Hand; sue: Hand; addsBot: () => void };
  rita: Hand;
  ivan: Hand;
  transcript: Transcript;
  /** Between two lines that are read rather than played, in milliseconds. */
  lineMs: number;
}

/** @param ada the bot's admin, who exists before the bot does */
export function makeCast(
  sandbox: Sandbox,
  ada: Person,
  transcript: Transcript,
  breathMs: number,
): Cast {
  const person = (firstName: string) => sandbox.person({ firstName });
  const [mo, mia, sue] = [person("Mo"), person("Mia"), person("Sue")];
  const night = sandbox.group({ title: "Night watch", owner: ada });
  const senior = sandbox.group({ title: "Senior team", owner: ada });
  for (const moderator of [mo, mia]) night.adds(moderator, { admin: true });
  senior.adds(sue, { admin: true });
  const breathe = () => sleep(breathMs);
  const inGroup = (who: Person, group: Group) =>
    new Hand({
      name: who.user.first_name,
      place: `Group “${group.title}”`,
      seat: who.in(group),
      transcript,
      breathe,
    });
  const inPrivate = (who: Person) =>
    new Hand({
      name: who.user.first_name,
      place: `${who.user.first_name}’s private chat with the bot`,
      seat: who,
      transcript,
      breathe,
    });
  return {
    nightWatch: {
      ada: inGroup(ada, night),
      mo: inGroup(mo, night),
      mia: inGroup(mia, night),
      addsBot: () => night.addsBot(ada),
    },
    seniorTeam: {
      ada: inGroup(ada, senior),
      sue: inGroup(sue, senior),
      addsBot: () => senior.addsBot(ada),
    },
    rita: inPrivate(person("Rita")),
    ivan: inPrivate(person("Ivan")),
    transcript,
    lineMs: breathMs / 8,
  };
}
