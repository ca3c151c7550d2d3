import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { formerNamesOf, titleOf } from "../../src/db/subjects/subject-name-store.ts";
import { subjectOf } from "../../src/db/subjects/subject-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { SubjectId } from "../../src/domain/ids.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward, readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { pass } from "../support/passing-time.ts";
import { openClient } from "../support/scene.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const dayMs = 86_400_000;
let connection: Connection;

beforeAll(() => {
  connection = connect(database.url(), { connections: 4, name: "names" });
});
afterAll(() => connection.close());

const work = <T>(verb: () => Promise<T>): Promise<T> => unitOfWork(connection.db, verb);
const filed = (subject: Subject): Promise<SubjectId> => work(() => subjectOf(subject));

/** Numbers are a test's own, so that tests don't meet each other's channels. */
const chat = (number: number, username?: string, title = "Fish") => ({
  id: -1_001_000_000_000 - number,
  type: "channel",
  title,
  username,
});
type TestChat = ReturnType<typeof chat>;

function link(text: string, ...holders: TestChat[]): Subject {
  const resolved = holders.map((holder) => ({ name: holder.username ?? "", chat: holder }));
  const [reading] = readSubjects(text, [], resolved);
  if (reading === undefined) throw new Error(`nothing read in ${text}`);
  return reading.subject;
}

function shared({ id, title, username }: TestChat): Subject {
  return readSharedChat({ chat_id: id, kind: "channel", title, username }).subject;
}

function post(channel: TestChat, messageId: number): Subject {
  const reading = readForward({ type: "channel", chat: channel, message_id: messageId });
  if (reading.kind !== "subject") throw new Error("a channel does not hide");
  return reading.subject;
}

const former = async (id: SubjectId) =>
  (await work(() => formerNamesOf(id, 10))).map(({ kind, value }) => `${kind} ${value}`);

async function passes(ms: number): Promise<void> {
  const sql = openClient(database.url());
  const forward = async (by: number) => {
    await sql`update app_clock set shift = shift + ${by} * interval '1 millisecond'`;
  };
  await pass({ db: connection.db, sql, forward }, ms);
  await sql.end();
}

describe("a channel", () => {
  it("is the same under a new name, and its old name is history", async () => {
    const id = await filed(link("@old_fish", chat(1, "old_fish")));
    expect(await former(id)).toEqual([]);
    expect(await filed(link("@new_fish", chat(1, "new_fish")))).toBe(id);
    expect(await former(id)).toEqual(["name old_fish"]);
    expect(await filed(link("t.me/old_fish"))).toBe(id);
    expect(await former(id)).toEqual(["name old_fish"]);
  });

  it("is another one when it has a name that was passed on", async () => {
    const before = await filed(link("@passed_fish", chat(10, "passed_fish")));
    const after = await filed(link("@passed_fish", chat(11, "passed_fish")));
    expect(after).not.toBe(before);
    expect(await filed(link("@passed_fish"))).toBe(after);
    expect(await filed(link("t.me/c/1000000010"))).toBe(before);
    expect(await former(before)).toEqual(["name passed_fish"]);
    expect(await former(after)).toEqual([]);
  });

  it("takes its name back when it has it again", async () => {
    const id = await filed(shared(chat(20, "first_fish")));
    await filed(shared(chat(20, "second_fish")));
    await filed(shared(chat(20, "first_fish")));
    expect(await former(id)).toEqual(["name second_fish"]);
  });

  it("that loses its public name keeps it as history", async () => {
    const id = await filed(shared(chat(30, "public_fish")));
    expect(await filed(shared(chat(30)))).toBe(id);
    expect(await former(id)).toEqual(["name public_fish"]);
  });

  it("with several names has all of them now", async () => {
    const id = await filed(link("@main_fish", chat(40, "main_fish")));
    const other = { name: "other_fish", chat: chat(40, "main_fish") };
    const [reading] = readSubjects("@other_fish", [], [other]);
    expect(reading && (await filed(reading.subject))).toBe(id);
    await filed(shared(chat(40, "main_fish")));
    expect(await former(id)).toEqual([]);
    expect(await filed(link("@other_fish"))).toBe(id);
  });

  it("that was known by name only is known by number once Telegram tells it", async () => {
    const id = await filed(link("@later_fish"));
    expect(await filed(link("@later_fish", chat(50, "later_fish")))).toBe(id);
    expect(await filed(link("t.me/c/1000000050"))).toBe(id);
  });

  it("keeps its titles, the newest as the one it has", async () => {
    const id = await filed(shared(chat(60, "titled_fish", "Blue Fish")));
    await filed(link("@titled_fish"));
    await filed(shared(chat(60, "titled_fish", "Red Fish")));
    expect(await work(() => titleOf(id))).toBe("Red Fish");
    expect(await former(id)).toEqual(["title Blue Fish"]);
  });
});

describe("a message", () => {
  it("is found by its number after its channel was renamed, and knows the old name", async () => {
    const id = await filed(post(chat(100, "old_post"), 5));
    expect(await filed(link("t.me/new_post/5", chat(100, "new_post")))).toBe(id);
    expect(await filed(link("t.me/c/1000000100/5"))).toBe(id);
    expect(await former(id)).toEqual(["name old_post"]);
  });

  it("is another one under a name that was passed on, also when Telegram is not asked", async () => {
    const before = await filed(post(chat(110, "passed_post"), 5));
    await filed(shared(chat(111, "passed_post")));
    const after = await filed(link("t.me/passed_post/5"));
    expect(after).not.toBe(before);
    expect(await filed(post(chat(111, "passed_post"), 5))).toBe(after);
  });
});

describe("what is told of things that change their names", () => {
  const numbers = fc.constantFrom(1, 2, 3);
  const names = fc.constantFrom("fish_a", "fish_b", "fish_c");
  const event = fc.record({
    number: numbers,
    name: names,
    how: fc.constantFrom("shared", "linked", "posted", "name_only"),
  });
  let runs = 0;

  it("leads to one subject a number, and a name alone to whom it was last told of", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 12 }), async (events) => {
        runs += 1;
        const suffix = `r${runs}`;
        const subjects = new Map<number, SubjectId>();
        const holders = new Map<string, number>();
        for (const { number, name: base, how } of events) {
          const name = `${base}_${suffix}`;
          if (how === "name_only") {
            const holder = holders.get(name);
            const expected = holder === undefined ? undefined : subjects.get(holder);
            if (expected !== undefined) expect(await filed(link(`@${name}`))).toBe(expected);
            continue;
          }
          const told = chat(1_000_000 + runs * 10 + number, name);
          if (how === "posted") await filed(post(told, 7));
          const id = await filed(how === "shared" ? shared(told) : link(`@${name}`, told));
          expect(subjects.get(number) ?? id).toBe(id);
          subjects.set(number, id);
          holders.set(name, number);
        }
        expect(new Set(subjects.values()).size).toBe(subjects.size);
      }),
      { numRuns: 15 },
    );
  });
});

describe("former names", () => {
  it("are forgotten a year after they were last seen, and the present ones stay", async () => {
    const id = await filed(shared(chat(200, "year_old", "Old title")));
    await filed(shared(chat(200, "year_new", "New title")));
    await passes(364 * dayMs);
    expect(await former(id)).toEqual(["name year_old", "title Old title"]);
    await passes(2 * dayMs);
    expect(await former(id)).toEqual([]);
    expect(await filed(link("@year_new"))).toBe(id);
    expect(await work(() => titleOf(id))).toBe("New title");
  });
});
