import { expect, test } from "vitest";
import type { ShownChat, ShownPerson } from "sandbox-page/protocol/protocol";
import { forwardTargets, inSections, pickable } from "sandbox-page/web/phone/dialogs/choices";

const rita = 11;
const mo = 12;

const chat = (facts: Partial<ShownChat> & Pick<ShownChat, "id" | "kind" | "title">): ShownChat => ({
  forum: false,
  topics: [],
  members: [],
  bot: "member",
  ...facts,
});

const inside = (id: number) => ({ id, name: "Somebody", standing: "member" as const });

const watch = chat({
  id: -100,
  kind: "supergroup",
  title: "Night watch",
  forum: true,
  topics: [{ id: 7, name: "Drugs", isClosed: false }],
  members: [inside(rita), inside(mo)],
});
const strangers = chat({ id: -200, kind: "group", title: "Strangers", members: [inside(mo)] });
const news = chat({ id: -300, kind: "channel", title: "News", username: "news_of_all" });
const diary = chat({ id: -400, kind: "channel", title: "Diary", members: [inside(rita)] });
const chats = [watch, strangers, news, diary];
const bot = { id: 99, name: "Searchlight", username: "searchlight_bot" };

const person = (id: number, facts: Partial<ShownPerson> = {}): ShownPerson => ({
  id,
  name: `Person ${id}`,
  language: "en",
  isBotAdmin: false,
  blockedBot: false,
  isDeleted: false,
  ...facts,
});

const line = (key: string, title: string) => ({ key, title, last: "", at: 0 });
const lines = [
  line(`${rita}.${rita}`, "Searchlight"),
  line(`${rita}.-100`, "Night watch"),
  line(`${rita}.-100.7`, "Night watch · Drugs"),
  line(`${rita}.-300`, "News"),
  line(`${rita}.-400`, "Diary"),
];

test("one forwards to the bot, to groups and to their topics, and to no channel", () => {
  expect(forwardTargets(lines, chats, bot)).toEqual([
    { id: rita, title: "Searchlight", detail: "@searchlight_bot" },
    { id: -100, title: "Night watch", detail: "3 members" },
    { id: -100, topic: 7, title: "Drugs", detail: "Topic of Night watch" },
  ]);
});

test("channels that one only looks into stand apart from one’s own chats", () => {
  const { own, open } = inSections(lines, chats);
  expect(open.map((one) => one.title)).toEqual(["News"]);
  expect(own).toHaveLength(4);
});

const people = [person(rita), person(mo, { username: "mo" }), person(13, { isDeleted: true })];
const known = { chats, people, bot };

test.each([
  ["channels", ["News", "Diary"]],
  ["groups", ["Night watch"]],
  ["people", [`Person ${mo}`]],
  ["bots", ["Searchlight"]],
] as const)("a picker of %s offers what the person can see", (picks, titles) => {
  expect(pickable(picks, rita, known).map((choice) => choice.title)).toEqual(titles);
});

test("there is no bot to pick before it is there", () => {
  expect(pickable("bots", rita, { ...known, bot: undefined })).toEqual([]);
});
