// Changes of what people are and may do in a chat. Called by what performs the page's doings.
import type { Group } from "telegram-sandbox/chats/group";
import { isAnonymous } from "telegram-sandbox/chats/members";
import type { Sandbox } from "telegram-sandbox";
import { groupOf, personOf } from "./newcomers.ts";
import { findPlace, isGone } from "../phone-place.ts";
import type { Done, Doing, ShownStanding } from "../../protocol/protocol.ts";
import { done, refused } from "../refused.ts";
import { voicesOf } from "../voices.ts";
import { standingOf } from "../views/world-view.ts";

type DoingOf<K extends Doing["do"]> = Extract<Doing, { do: K }>;
type Wanted = DoingOf<"set_member">["to"];

/** The steps that lead from one standing to another, as an owner takes them. */
interface Steps {
  adds: (asAdmin: boolean) => void;
  promotes: () => void;
  demotes: () => void;
  restricts: () => void;
  removes: () => void;
}

export function setMember(sandbox: Sandbox, doing: DoingOf<"set_member">): Done {
  const group = groupOf(sandbox, doing.chat);
  if (group === undefined) return refused("Only groups have members to change.");
  const { members, kind } = group.record();
  const from = standingOf(members.get(doing.member));
  if (from === "creator") return refused("The owner of a group stays its owner.");
  if (doing.to === "restricted" && kind === "group") {
    return refused("Only supergroups can restrict their members.");
  }
  const steps =
    doing.member === sandbox.bot.id ? botSteps(group) : personSteps(sandbox, group, doing.member);
  if (steps === undefined) return refused("There is nobody like that.");
  const user = sandbox.world.directory.users.get(doing.member);
  if (doing.to !== "outside" && user !== undefined && isGone(sandbox.world, user)) {
    return refused("This account was deleted.");
  }
  if (from !== doing.to) take(steps, from, doing.to);
  return done;
}

function take(steps: Steps, from: ShownStanding | "outside", to: Wanted): void {
  switch (to) {
    case "outside":
      return steps.removes();
    case "administrator":
      return from === "outside" ? steps.adds(true) : steps.promotes();
    case "member":
      return from === "outside" ? steps.adds(false) : steps.demotes();
    case "restricted":
      if (from === "outside") steps.adds(false);
      return steps.restricts();
  }
}

function botSteps(group: Group): Steps {
  return {
    adds: (asAdmin) => group.addsBot(group.owner, { asAdmin }),
    promotes: () => group.promotesBot(),
    demotes: () => group.demotesBot(),
    restricts: () => group.restrictsBot(),
    removes: () => group.removesBot(),
  };
}

function personSteps(sandbox: Sandbox, group: Group, id: number): Steps | undefined {
  const person = personOf(sandbox, id);
  if (person === undefined) return undefined;
  return {
    adds: (admin) => group.adds(person, { admin }),
    promotes: () => group.promotes(person),
    demotes: () => group.demotes(person),
    restricts: () => group.restricts(person),
    removes: () => group.removes(person),
  };
}

/** In whose name somebody writes from now on. */
export function setVoice(sandbox: Sandbox, { phone, as }: DoingOf<"set_voice">): Done {
  const { world } = sandbox;
  const place = findPlace(world, phone);
  const isOffered = place !== undefined && voicesOf(world, place).some((voice) => voice.as === as);
  const group = isOffered ? groupOf(sandbox, place.chat.id) : undefined;
  const person = isOffered ? personOf(sandbox, place.user.id) : undefined;
  if (group === undefined || person === undefined) {
    return refused("Nobody can write in that name here.");
  }
  const { voices, members } = group.record();
  if (typeof as === "number") {
    voices.set(person.id, as);
    return done;
  }
  voices.delete(person.id);
  const isHidden = as === "group";
  if (isAnonymous(members.get(person.id)) !== isHidden) group.hides(person, isHidden);
  return done;
}

export function setTopic(sandbox: Sandbox, doing: DoingOf<"set_topic">): Done {
  const group = groupOf(sandbox, doing.chat);
  const topic = group?.record().topics.get(doing.topic);
  if (group === undefined || topic === undefined || topic.state === "deleted") {
    return refused("There is no such topic any more.");
  }
  if (doing.isClosed === (topic.state === "closed")) return done;
  if (doing.isClosed) group.closesTopic(topic);
  else group.reopensTopic(topic);
  return done;
}

export function setBlocked(
  sandbox: Sandbox,
  { person: id, isBlocked }: DoingOf<"set_blocked">,
): Done {
  const person = personOf(sandbox, id);
  const own = sandbox.world.directory.chats.get(id);
  if (person === undefined || own?.kind !== "private") return refused("There is nobody like that.");
  if (own.deactivated) return refused("This account was deleted.");
  if (own.blocked === isBlocked) return done;
  if (isBlocked) person.blocks();
  else person.unblocks();
  return done;
}

export function deleteAccount(sandbox: Sandbox, { person: id }: DoingOf<"delete_account">): Done {
  const person = personOf(sandbox, id);
  if (person === undefined) return refused("There is nobody like that.");
  person.leavesTelegram();
  return done;
}
