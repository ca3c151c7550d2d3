import { describe, expect, it } from "vitest";
import { withResolvedName } from "../../src/domain/subjects/resolved-subject.ts";
import { unite } from "../../src/domain/subjects/subject.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import {
  readForward,
  readSharedChat,
  readSharedUser,
} from "../../src/domain/subjects/subject-origins.ts";
import type { ForwardOrigin } from "../../src/domain/subjects/subject-origins.ts";

const channel = { id: -1001234567890, type: "channel", title: "Blue Fish", username: "Blue_Fish" };
const user = { id: 777123, is_bot: false, first_name: "Ann", last_name: "B", username: "Ann_Bee" };

const forwards: [origin: ForwardOrigin, kind: string, display: string, aliases: string[]][] = [
  [
    { type: "channel", chat: channel, message_id: 5 },
    "message",
    "t.me/blue_fish/5",
    ["message_of_chat_id -1001234567890/5", "message_of_username blue_fish/5"],
  ],
  [
    { type: "channel", chat: { id: -1001234567890, type: "channel" }, message_id: 5 },
    "message",
    "t.me/c/1234567890/5",
    ["message_of_chat_id -1001234567890/5"],
  ],
  [
    { type: "chat", sender_chat: { ...channel, type: "supergroup" } },
    "group",
    "@blue_fish",
    ["chat_id -1001234567890", "username blue_fish"],
  ],
  [{ type: "chat", sender_chat: { id: -45, type: "group" } }, "group", "chat -45", ["chat_id -45"]],
  [
    { type: "chat", sender_chat: channel },
    "channel",
    "@blue_fish",
    ["chat_id -1001234567890", "username blue_fish"],
  ],
  [{ type: "user", sender_user: user }, "user", "@ann_bee", ["user_id 777123", "username ann_bee"]],
  [{ type: "user", sender_user: { id: 5 } }, "user", "user 5", ["user_id 5"]],
  [
    { type: "user", sender_user: { id: 6, is_bot: true, username: "FishBot" } },
    "bot",
    "@fishbot",
    ["user_id 6", "username fishbot"],
  ],
];

describe("a forwarded message", () => {
  it.each(forwards)("%j is read", (origin, kind, display, aliases) => {
    const reading = readForward(origin);
    if (reading.kind !== "subject") throw new Error("not hidden");
    expect(reading.subject.kind).toBe(kind);
    expect(reading.subject.display).toBe(display);
    expect(reading.subject.aliases.map((a) => `${a.kind} ${a.value}`)).toEqual(aliases);
    expect(reading.kindIsGuess).toBe(false);
  });

  it("whose author hides has a name only, shown without tricks", () => {
    expect(readForward({ type: "hidden_user", sender_user_name: "Ann\u202e\nBee" })).toEqual({
      kind: "hidden_user",
      name: "Ann⟦U+202E⟧ Bee",
    });
  });

  it("tells the channel it is in, with its title", () => {
    const reading = readForward({ type: "channel", chat: channel, message_id: 5 });
    expect(reading.kind === "subject" && reading.subject.parent).toEqual({
      kind: "channel",
      aliases: [
        { kind: "chat_id", value: "-1001234567890" },
        { kind: "username", value: "blue_fish" },
      ],
      display: "@blue_fish",
      title: "Blue Fish",
    });
  });
});

describe("what the pickers hand over", () => {
  it("a chat has its kind and title", () => {
    const { subject } = readSharedChat({ chat_id: -1001234567890, kind: "group", title: "Blue" });
    expect(subject).toMatchObject({ kind: "group", title: "Blue", display: "t.me/c/1234567890" });
  });

  it("a person has a name", () => {
    const { subject } = readSharedUser({ user_id: 5, first_name: "Ann", last_name: "B" });
    expect(subject).toMatchObject({ kind: "user", title: "Ann B", display: "user 5" });
  });

  it("a bot is told by the button that was pressed", () => {
    expect(readSharedUser({ user_id: 5, is_bot: true }).subject).toEqual({
      kind: "bot",
      aliases: [{ kind: "user_id", value: "5" }],
      display: "user 5",
    });
  });
});

describe("what Telegram says of a name", () => {
  const group = { name: "blue_fish", chat: { ...channel, type: "supergroup" } };

  it("puts the id first and ends the guessing", () => {
    const [reading] = readSubjects("@blue_fish");
    expect(reading && withResolvedName(reading, group)).toMatchObject({
      kindIsGuess: false,
      subject: {
        kind: "group",
        aliases: [
          { kind: "chat_id", value: "-1001234567890" },
          { kind: "username", value: "blue_fish" },
        ],
        title: "Blue Fish",
      },
    });
  });

  it.each([
    ["t.me/blue_fish/5", "message_of_chat_id", "-1001234567890/5"],
    ["t.me/blue_fish/5?comment=6", "comment_of_chat_id", "-1001234567890/5/6"],
    ["t.me/blue_fish/s/7", "story_of_chat_id", "-1001234567890/7"],
  ])("%s is found by the chat's id from then on", (link, kind, value) => {
    const [reading] = readSubjects(link);
    const resolved = reading && withResolvedName(reading, group);
    expect(resolved?.subject.aliases[0]).toEqual({ kind, value });
    expect(resolved?.subject.aliases).toHaveLength(2);
    expect(resolved?.subject.parent?.aliases[0]).toEqual({
      kind: "chat_id",
      value: "-1001234567890",
    });
  });

  it("leaves other readings alone", () => {
    for (const link of ["@red_fish", "t.me/red_fish/5", "t.me/+AbCdEfGhIjKl", "example.com"]) {
      const [reading] = readSubjects(link);
      expect(reading && withResolvedName(reading, group)).toEqual(reading);
    }
  });
});

it("two readings of one thing unite to all aliases, ids first", () => {
  const [named] = readSubjects("@blue_fish");
  const shared = readSharedChat({ chat_id: -5, kind: "group", username: "blue_fish" });
  expect(named && unite(named.subject, shared.subject).aliases).toEqual(shared.subject.aliases);
});
