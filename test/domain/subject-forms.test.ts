import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareAlias } from "../../src/domain/subjects/subject.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import {
  readForward,
  readSharedChat,
  readSharedUser,
} from "../../src/domain/subjects/subject-origins.ts";
import type { SubjectReading } from "../../src/domain/subjects/subject.ts";
import { ids, names, thing, type Thing } from "./link-things.ts";

const form = ({ forms }: Thing) => fc.constantFrom(...forms);
const sentence = fc.constantFrom(
  "%",
  "see %",
  "(%)",
  "look: %, please",
  "«%»",
  "\u2068%\u2069",
  "вот % тут",
  "%\n",
  "[x](%)",
);

function readOne(text: string): SubjectReading {
  const [reading, ...others] = readSubjects(text);
  expect(others).toEqual([]);
  if (reading === undefined) throw new Error(`nothing read in ${text}`);
  return reading;
}

describe("forms of links", () => {
  const twoForms = thing.chain((one) => fc.tuple(form(one), form(one), sentence, sentence));
  it("two forms of one thing are one subject, wherever they stand in a sentence", () => {
    fc.assert(
      fc.property(twoForms, ([one, other, before, after]) => {
        const a = readOne(before.replace("%", () => one)).subject;
        const b = readOne(after.replace("%", () => other)).subject;
        expect(shareAlias(a, b)).toBe(true);
        expect(a.aliases).toEqual(b.aliases);
        expect(a.display).toBe(b.display);
      }),
      { numRuns: 5000 },
    );
  });

  const twoThings = fc
    .tuple(thing, thing)
    .filter(([one, other]) => one.identity !== other.identity)
    .chain(([one, other]) => fc.tuple(form(one), form(other)));
  it("two things never are, and both are read from one message", () => {
    fc.assert(
      fc.property(twoThings, ([one, other]) => {
        const [a, b] = [readOne(one).subject, readOne(other).subject];
        expect(shareAlias(a, b)).toBe(false);
        expect(a.display).not.toBe(b.display);
        expect(readSubjects(`${one} ${other}`).map(({ subject }) => subject)).toEqual([a, b]);
      }),
      { numRuns: 5000 },
    );
  });

  it("a display is itself a form of the thing, or not a link at all", () => {
    fc.assert(
      fc.property(thing.chain(form), (given) => {
        const { subject } = readOne(given);
        for (const again of readSubjects(subject.display)) {
          expect(again.subject.aliases).toEqual(subject.aliases);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("any text is read without an exception, and no subject twice", () => {
    const piece = fc.oneof(
      thing.chain(form),
      fc.string({ unit: "binary" }),
      fc.constantFrom("/", "%zz", "@", ":", "#", "tg://", "https://"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const subjects = readSubjects(pieces.join("")).map(({ subject }) => subject);
        for (const [at, subject] of subjects.entries()) {
          expect(subjects.slice(at + 1).some((other) => shareAlias(subject, other))).toBe(false);
          expect(subject.display).toMatch(/^[\x21-\x7e …]+$/u);
        }
      }),
      // Words that every object of JavaScript answers to.
      { numRuns: 3000, examples: [[["tg://", "__proto__"]], [["tg://", "constructor"]]] },
    );
  });
});

describe("what Telegram hands over meets the links", () => {
  it("a forwarded post is found by the link of members and by the public one", () => {
    fc.assert(
      fc.property(names, ids, ids, (username, chatId, messageId) => {
        const id = -(1_000_000_000_000 + chatId);
        const channel = { id, type: "channel", title: "Blue", username };
        const forward = readForward({ type: "channel", chat: channel, message_id: messageId });
        if (forward.kind !== "subject") throw new Error("a channel is no hidden user");
        for (const link of [`t.me/c/${chatId}/${messageId}`, `t.me/${username}/${messageId}`]) {
          const reading = readOne(link);
          expect(shareAlias(forward.subject, reading.subject)).toBe(true);
          expect(
            forward.subject.parent &&
              reading.subject.parent &&
              shareAlias(forward.subject.parent, reading.subject.parent),
          ).toBe(true);
        }
      }),
    );
  });

  it("a shared chat and a shared person are found by id and by name", () => {
    fc.assert(
      fc.property(names, ids, (username, id) => {
        const chatId = -(1_000_000_000_000 + id);
        const chat = readSharedChat({ chat_id: chatId, kind: "group", username });
        const user = readSharedUser({ user_id: id, first_name: "Ann", username });
        expect(shareAlias(chat.subject, readOne(`t.me/c/${id}`).subject)).toBe(true);
        expect(shareAlias(chat.subject, readOne(`@${username}`).subject)).toBe(true);
        expect(shareAlias(user.subject, readOne(`tg://user?id=${id}`).subject)).toBe(true);
        expect(shareAlias(user.subject, readOne(`t.me/${username}`).subject)).toBe(true);
      }),
    );
  });
});
