// How people, groups, channels and topics are added from the page. Called by what performs its doings.
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Sandbox } from "telegram-sandbox";
import { textLimit } from "telegram-sandbox/messages/text";
import { isGone } from "../phone-place.ts";
import type { Done, Doing } from "../../protocol/protocol.ts";
import { refused } from "../refused.ts";

type DoingOf<K extends Doing["do"]> = Extract<Doing, { do: K }>;

const nameLimit = 64;
const titleLimit = 128;

/** Also owners that the sandbox made up for groups. */
export function personOf({ people, groups }: Sandbox, id: number): Person | undefined {
  const known = people.find((person) => person.id === id);
  return known ?? groups.find((group) => group.owner.id === id)?.owner;
}

export function groupOf({ groups }: Sandbox, id: number): Group | undefined {
  return groups.find((group) => group.id === id);
}

export function addPerson(sandbox: Sandbox, doing: DoingOf<"add_person">): Done {
  const firstName = doing.name.trim();
  const languageCode = doing.language.trim();
  const username = bare(doing.username ?? "");
  const wrong =
    nameFault(firstName, "A name", nameLimit) ??
    languageFault(languageCode) ??
    (username === "" ? undefined : usernameFault(sandbox, username));
  if (wrong !== undefined) return refused(wrong);
  const facts = { firstName, languageCode, ...(username === "" ? {} : { username }) };
  return { kind: "made", id: sandbox.person(facts).id };
}

export function addGroup(sandbox: Sandbox, doing: DoingOf<"add_group">): Done {
  const title = doing.title.trim();
  const wrong = nameFault(title, "A title", titleLimit);
  if (wrong !== undefined) return refused(wrong);
  const owner = personOf(sandbox, doing.owner);
  if (owner === undefined) return refused("A group needs an owner.");
  const members = [...new Set(doing.members)].map((id) => personOf(sandbox, id));
  const known = members.filter((member) => member !== undefined);
  const isShort = known.length < members.length;
  if (isShort || [owner, ...known].some(({ user }) => isGone(sandbox.world, user))) {
    return refused("One of these people isn’t there any more.");
  }
  return {
    kind: "made",
    id: sandbox.group({ title, owner, forum: doing.forum, members: known }).id,
  };
}

export function addChannel(sandbox: Sandbox, doing: DoingOf<"add_channel">): Done {
  const title = doing.title.trim();
  const username = bare(doing.username);
  const posts = doing.posts.map((post) => post.trim()).filter((post) => post !== "");
  const wrong =
    nameFault(title, "A title", titleLimit) ?? usernameFault(sandbox, username) ?? postFault(posts);
  if (wrong !== undefined) return refused(wrong);
  const owner = doing.owner === undefined ? undefined : personOf(sandbox, doing.owner);
  if (doing.owner !== undefined && owner === undefined) {
    return refused("A channel’s owner is somebody who is here.");
  }
  const facts = { title, username, posts, ...(owner === undefined ? {} : { owner }) };
  return { kind: "made", id: sandbox.channel(facts).id };
}

export function addTopic(sandbox: Sandbox, doing: DoingOf<"add_topic">): Done {
  const group = groupOf(sandbox, doing.chat);
  if (group === undefined) return refused("Only groups have topics.");
  const name = doing.name.trim();
  const wrong = nameFault(name, "A name", titleLimit);
  if (wrong !== undefined) return refused(wrong);
  return { kind: "made", id: group.topic(name).id };
}

/** As people write it, with or without the @. */
function bare(username: string): string {
  return username.trim().replace(/^@/, "");
}

function nameFault(name: string, what: string, limit: number): string | undefined {
  if (name === "") return `${what} is needed.`;
  return name.length > limit ? `${what} has at most ${limit} characters.` : undefined;
}

function languageFault(tag: string): string | undefined {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  return "A language is a tag such as en, de or pt-br.";
}

function usernameFault({ world }: Sandbox, username: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_]{4,31}$/.test(username)) {
    return "A username has 5 to 32 letters, digits or underscores, and begins with a letter.";
  }
  const isTaken = world.directory.byUsername(username) !== undefined;
  return isTaken ? `@${username} is taken.` : undefined;
}

function postFault(posts: readonly string[]): string | undefined {
  const isLong = posts.some((post) => post.length > textLimit);
  return isLong ? `A post has at most ${textLimit} characters.` : undefined;
}
