// Who and what there is in the world. Used by the frame, and by the doings that change standings.
import { isInside, type Standing } from "telegram-sandbox/chats/members";
import type { ChatRecord } from "telegram-sandbox/chats/chats";
import type { World } from "telegram-sandbox/world";
import { isGone } from "../phone-place.ts";
import type { ShownChat, ShownPerson, ShownStage, ShownStanding } from "../../protocol/protocol.ts";
import type { Stage } from "../show.ts";
import { languageOf, nameOf } from "../who.ts";

export function stageOf(stage: Stage): ShownStage {
  const { bot, faults, world } = stage.sandbox;
  const name = world.profile.text("name", "");
  return {
    generation: stage.generation,
    bot: { id: bot.id, name, username: bot.username ?? "" },
    state: stage.botState,
    lineCut: faults.isDown,
    phones: [...stage.phones],
    situations: [...stage.situations],
  };
}

/** Everybody, in the order in which they came. */
export function peopleOf({ sandbox, botAdmins }: Stage): ShownPerson[] {
  const { world } = sandbox;
  const people: ShownPerson[] = [];
  for (const user of world.directory.users.values()) {
    if (user.is_bot) continue;
    const own = world.directory.chats.get(user.id);
    people.push({
      id: user.id,
      name: nameOf(user),
      username: user.username,
      language: languageOf(user),
      isBotAdmin: botAdmins.includes(user.id),
      blockedBot: own?.kind === "private" && own.blocked,
      isDeleted: isGone(world, user),
    });
  }
  return people;
}

/** Groups and channels, without what became a supergroup. */
export function chatsOf(world: World): ShownChat[] {
  const chats: ShownChat[] = [];
  for (const chat of world.directory.chats.values()) {
    if (chat.kind === "private") continue;
    if (chat.kind !== "channel" && chat.migratedTo !== "stays") continue;
    chats.push(chatOf(world, chat));
  }
  return chats;
}

function chatOf(world: World, chat: Exclude<ChatRecord, { kind: "private" }>): ShownChat {
  const { id, kind, title, username } = chat;
  const members: ShownChat["members"] = [];
  for (const [memberId, standing] of chat.members) {
    const user = world.directory.users.get(memberId);
    const shown = standingOf(standing);
    if (user === undefined || shown === "outside" || memberId === world.bot.id) continue;
    members.push({ id: memberId, name: nameOf(user), standing: shown });
  }
  const topics = chat.kind === "channel" ? [] : [...chat.topics.values()];
  return {
    id,
    kind,
    title,
    username,
    forum: chat.kind !== "channel" && chat.forum,
    topics: topics
      .filter((topic) => topic.state !== "deleted")
      .map((topic) => ({ id: topic.id, name: topic.name, isClosed: topic.state === "closed" })),
    members,
    bot: standingOf(chat.members.get(world.bot.id)),
  };
}

export function standingOf(standing: Standing | undefined): ShownStanding | "outside" {
  if (standing === undefined || !isInside(standing)) return "outside";
  return standing.kind === "left" || standing.kind === "kicked" ? "outside" : standing.kind;
}
