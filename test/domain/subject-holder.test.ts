import { describe, expect, it } from "vitest";
import { SubjectId } from "../../src/domain/ids.ts";
import { chooseHolder, isTold, type Holder } from "../../src/domain/subjects/subject-holder.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward, readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";

const first = SubjectId.parse("019ab000-0000-7000-8000-000000000001");
const second = SubjectId.parse("019ab000-0000-7000-8000-000000000002");

const id = (number: number) => ({ kind: "chat_id", value: `${number}` }) as const;
const name = (value: string) => ({ kind: "username", value }) as const;

const byName: Subject = { kind: "channel", aliases: [name("fish")], display: "@fish" };
const byBoth: Subject = { kind: "channel", aliases: [id(-1), name("fish")], display: "@fish" };

const holds = (
  alias: Holder | ReturnType<typeof id> | ReturnType<typeof name>,
  subjectId: SubjectId,
  over: Partial<Holder> = {},
): Holder => ({ left: false, hasNumericId: true, ...alias, subjectId, ...over });

const table: [what: string, Subject, Holder[], SubjectId | undefined][] = [
  ["nobody has it: something new", byBoth, [], undefined],
  [
    "a number decides, whoever has the name",
    byBoth,
    [holds(name("fish"), second), holds(id(-1), first)],
    first,
  ],
  [
    "a number decides although it was left under this name",
    byBoth,
    [holds(name("fish"), first, { left: true }), holds(id(-1), first)],
    first,
  ],
  ["a name leads to who has it", byName, [holds(name("fish"), first)], first],
  [
    "a name that two had leads to who has it now",
    byName,
    [holds(name("fish"), first, { left: true }), holds(name("fish"), second)],
    second,
  ],
  [
    "a name that nobody has leads to who had it last",
    byName,
    [holds(name("fish"), second, { left: true }), holds(name("fish"), first, { left: true })],
    second,
  ],
  [
    "a number that nobody has, under a name of another number: passed on",
    byBoth,
    [holds(name("fish"), first)],
    undefined,
  ],
  [
    "a number that nobody has, under a name that its holder left: passed on",
    byBoth,
    [holds(name("fish"), first, { left: true, hasNumericId: false })],
    undefined,
  ],
  [
    "a number for what had a name only: the same thing, known better",
    byBoth,
    [holds(name("fish"), first, { hasNumericId: false })],
    first,
  ],
];

describe("the subject that a reading is about", () => {
  it.each(table)("%s", (_, reading, holders, expected) => {
    expect(chooseHolder(reading, holders)).toBe(expected);
  });
});

describe("what Telegram itself told", () => {
  const channel = { id: -1001234567890, type: "channel", title: "Fish", username: "fish" };
  const told = (reading: ReturnType<typeof readForward>) =>
    reading.kind === "subject" && isTold(reading.subject);
  const linked = (link: string) => {
    const [reading] = readSubjects(link);
    return reading !== undefined && isTold(reading.subject);
  };

  it("is a forward or a shared chat", () => {
    expect(told(readForward({ type: "channel", chat: channel, message_id: 5 }))).toBe(true);
    expect(told(readForward({ type: "chat", sender_chat: channel }))).toBe(true);
    expect(told(readSharedChat({ chat_id: -5, kind: "group", title: "Fish" }))).toBe(true);
  });

  it.each(["@fish", "t.me/fish/5", "t.me/c/1234567890", "t.me/c/1234567890/5", "example.com"])(
    "is not the link %s",
    (link) => {
      expect(linked(link)).toBe(false);
    },
  );
});
