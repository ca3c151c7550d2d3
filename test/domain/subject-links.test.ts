import { describe, expect, it } from "vitest";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { collections } from "./link-rows/collections.ts";
import { elsewhere } from "./link-rows/elsewhere.ts";
import { messages } from "./link-rows/messages.ts";
import { names } from "./link-rows/names.ts";
import { unlikeClients } from "./link-rows/unlike-clients.ts";
import { read, table } from "./link-table.ts";

const tables = { ...names, ...messages, ...collections, ...elsewhere, ...unlikeClients };
for (const [name, rows] of Object.entries(tables)) table(name, rows);

it("at least 400 forms are told apart, none of them twice", () => {
  const forms = Object.values(tables)
    .flat()
    .map(([form]) => form);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.length).toBeGreaterThanOrEqual(400);
});

describe("what a reading tells besides", () => {
  it.each([
    ["❤.ws", "xn--qei.ws"],
    ["see i❤.ws/a now", "xn--i-7iq.ws/a"],
    ["☃.net🔥", "xn--n3h.net"],
    ["🔥🔥example.com🔥", "example.com"],
  ])("reads a host of signs, and no sign that only points to one: %s", (text, page) => {
    expect(readSubjects(text).map(({ subject }) => subject.display)).toEqual([page]);
  });

  it("reads a Telegram link to which an emoji points", () => {
    expect(readSubjects("👉t.me/blue_fish").map(({ from }) => from)).toEqual(
      readSubjects("t.me/blue_fish").map(({ from }) => from),
    );
  });

  it("a message tells the channel it is in", () => {
    const [reading] = readSubjects("t.me/c/1234567890/55");
    expect(reading?.subject.parent?.aliases).toEqual([
      { kind: "chat_id", value: "-1001234567890" },
    ]);
  });

  it("a website is told from Telegram", () => {
    expect(readSubjects("example.com t.me/blue_fish").map(({ from }) => from)).toEqual([
      "website",
      "telegram",
    ]);
  });

  it("links and people behind words are read from the entities", () => {
    const entities = [
      { type: "text_link", url: "https://t.me/blue_fish/123" },
      { type: "text_mention", user: { id: 5, is_bot: false, first_name: "Ann" } },
      { type: "bold" },
    ];
    expect(read("click here, Ann", entities)).toEqual([
      "message t.me/blue_fish/123",
      "user user 5",
    ]);
  });

  it("an address too long for an index is cut and still told apart", () => {
    const long = `https://example.com/${"a".repeat(2000)}`;
    const [one, other] = readSubjects(`${long}1 ${long}2`);
    expect(one?.subject.aliases[0].value.length).toBeLessThanOrEqual(600);
    expect(one?.subject.aliases).not.toEqual(other?.subject.aliases);
  });
});
