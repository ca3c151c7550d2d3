import { expect, test } from "vitest";
import type { Doing } from "sandbox-page/protocol/protocol";
import { visit } from "./page-visitor.ts";

/** A world in which everything that can be asked for wrongly is there. */
async function world() {
  const page = await visit();
  const { sandbox } = page;
  const ada = sandbox.person({ firstName: "Ada", username: "ada_runs_it" });
  const mo = sandbox.person({ firstName: "Mo" });
  const gone = sandbox.person({ firstName: "Gone" });
  gone.leavesTelegram();
  const group = sandbox.group({ title: "Team", owner: ada, members: [mo] });
  const forum = sandbox.group({ title: "Forum", owner: ada, forum: true });
  const basic = sandbox.group({ title: "Basic", owner: ada, kind: "group", members: [mo] });
  const deleted = forum.topic("Deleted");
  forum.deletesTopic(deleted);
  const channel = sandbox.channel({ title: "News", username: "news_of_it", posts: ["a"] });
  return { page, sandbox, ada, mo, gone, group, forum, basic, channel, deleted };
}

type Known = Awaited<ReturnType<typeof world>>;

const person = { do: "add_person", name: "Ann", language: "en" } as const;
const newGroup = { do: "add_group", title: "New", forum: false, members: [] } as const;
const channel = { do: "add_channel", title: "New", username: "new_channel", posts: [] } as const;

/** What is asked for, and the words in which it is refused. */
const wrong: Record<string, [(known: Known) => Doing, string]> = {
  "a person without a name": [() => ({ ...person, name: " " }), "A name is needed."],
  "a person with an endless name": [
    () => ({ ...person, name: "n".repeat(65) }),
    "A name has at most 64 characters.",
  ],
  "a person with a language in words": [
    () => ({ ...person, language: "Arabic" }),
    "A language is a tag such as en, de or pt-br.",
  ],
  "a person without a language": [
    () => ({ ...person, language: "" }),
    "A language is a tag such as en, de or pt-br.",
  ],
  "a person with a short username": [
    () => ({ ...person, username: "ann" }),
    "A username has 5 to 32 letters, digits or underscores, and begins with a letter.",
  ],
  "a person with somebody’s username": [
    () => ({ ...person, username: "@Ada_Runs_It" }),
    "@Ada_Runs_It is taken.",
  ],
  "a person with a channel’s username": [
    () => ({ ...person, username: "news_of_it" }),
    "@news_of_it is taken.",
  ],
  "a group without a title": [
    ({ ada }) => ({ ...newGroup, owner: ada.id, members: [], title: "\n" }),
    "A title is needed.",
  ],
  "a group of nobody’s": [
    () => ({ ...newGroup, owner: 4711, members: [] }),
    "A group needs an owner.",
  ],
  "a group with a stranger": [
    ({ ada }) => ({ ...newGroup, owner: ada.id, members: [4711] }),
    "One of these people isn’t there any more.",
  ],
  "a group with somebody who left Telegram": [
    ({ ada, gone }) => ({ ...newGroup, owner: ada.id, members: [gone.id] }),
    "One of these people isn’t there any more.",
  ],
  "a group of somebody who left Telegram": [
    ({ gone }) => ({ ...newGroup, owner: gone.id, members: [] }),
    "One of these people isn’t there any more.",
  ],
  "a channel without a username": [
    () => ({ ...channel, posts: [], username: "@" }),
    "A username has 5 to 32 letters, digits or underscores, and begins with a letter.",
  ],
  "a channel with an endless post": [
    () => ({ ...channel, posts: ["p".repeat(4097)] }),
    "A post has at most 4096 characters.",
  ],
  "a topic of a channel": [
    ({ channel: { id } }) => ({ do: "add_topic", chat: id, name: "Topic" }),
    "Only groups have topics.",
  ],
  "a topic where there are none": [
    ({ group }) => ({ do: "add_topic", chat: group.id, name: "Topic" }),
    '"Team" has no topics.',
  ],
  "a topic without a name": [
    ({ forum }) => ({ do: "add_topic", chat: forum.id, name: "" }),
    "A name is needed.",
  ],
  "closing a topic that was deleted": [
    ({ forum, deleted }) => ({
      do: "set_topic",
      chat: forum.id,
      topic: deleted.id,
      isClosed: true,
    }),
    "There is no such topic any more.",
  ],
  "removing the owner": [
    ({ group, ada }) => ({ do: "set_member", chat: group.id, member: ada.id, to: "outside" }),
    "The owner of a group stays its owner.",
  ],
  "a member of a channel": [
    ({ channel: { id }, mo }) => ({ do: "set_member", chat: id, member: mo.id, to: "member" }),
    "Only groups have members to change.",
  ],
  "restricting somebody where that can’t be": [
    ({ basic, mo }) => ({ do: "set_member", chat: basic.id, member: mo.id, to: "restricted" }),
    "Only supergroups can restrict their members.",
  ],
  "adding a stranger": [
    ({ group }) => ({ do: "set_member", chat: group.id, member: 4711, to: "member" }),
    "There is nobody like that.",
  ],
  "adding somebody who left Telegram": [
    ({ group, gone }) => ({ do: "set_member", chat: group.id, member: gone.id, to: "member" }),
    "This account was deleted.",
  ],
  "blocking for a stranger": [
    () => ({ do: "set_blocked", person: 4711, isBlocked: true }),
    "There is nobody like that.",
  ],
  "deleting the account of a stranger": [
    () => ({ do: "delete_account", person: 4711 }),
    "There is nobody like that.",
  ],
  "blocking for somebody who left Telegram": [
    ({ gone }) => ({ do: "set_blocked", person: gone.id, isBlocked: true }),
    "This account was deleted.",
  ],
};

test("what can’t be is refused in words, and changes nothing", async () => {
  const known = await world();
  const { page, sandbox } = known;
  const everything = async () => {
    const listening = await page.listens();
    const { people } = await listening.until("people");
    const { chats } = await listening.until("chats");
    await listening.close();
    return { people, chats, heard: sandbox.updates.length };
  };
  const before = await everything();
  const refusals = Object.entries(wrong);
  const said: Record<string, string> = {};
  for (const [what, [doing]] of refusals) said[what] = await page.refusal(doing(known));
  expect(said).toEqual(Object.fromEntries(refusals.map(([what, [, words]]) => [what, words])));
  expect(await everything()).toEqual(before);
});

test("what is no doing at all is refused before anything is looked at", async () => {
  const { page } = await world();
  const kinds = ["add_person", "add_group", "set_member", "nothing_like_this"];
  for (const kind of kinds) {
    const answer = await fetch(`${page.url}/do`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ do: kind, chat: "Team", owner: 1.5 }),
    });
    expect([kind, answer.status]).toEqual([kind, 400]);
  }
});
