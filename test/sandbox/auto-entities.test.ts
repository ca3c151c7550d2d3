import { expect, test } from "vitest";
import { withFoundEntities } from "telegram-sandbox/messages/auto-entities";
import { formatted } from "telegram-sandbox/messages/text";
import { telegram } from "./harness.ts";

const found = (text: string): string[] =>
  withFoundEntities(text, []).map(
    ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
  );

test.each([
  ["see t.me/abc_def, please", ["url t.me/abc_def"]],
  ["https://t.me/+AbCd-1 (new)", ["url https://t.me/+AbCd-1"]],
  ["http://example.test/a?b=c#d.", ["url http://example.test/a?b=c#d"]],
  ["tg://resolve?domain=abc", ["url tg://resolve?domain=abc"]],
  ["example.com and EXAMPLE.ORG/x", ["url example.com", "url EXAMPLE.ORG/x"]],
  ["пример.com", ["url пример.com"]],
  ["xn--80ak6aa92e.com", ["url xn--80ak6aa92e.com"]],
  ["❤.ws and ☃.net", ["url ❤.ws", "url ☃.net"]],
  ["👉t.me/abc_def", ["url 👉t.me/abc_def"]],
  ["report.pdf or file.txt", []],
  ["1.5 and 2.0.1", []],
  ["ask @some_one or @x", ["mention @some_one"]],
  ["mail a.b@example.com", ["email a.b@example.com"]],
  ["/start and /report@some_bot", ["bot_command /start", "bot_command /report@some_bot"]],
  ["and/or 1/2", []],
  ["#Drugs #1 $USD", ["hashtag #Drugs", "cashtag $USD"]],
])("%j shows %j as tappable", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("nothing is tappable inside code, everything is inside bold", () => {
  const text = "t.me/abc t.me/def";
  const { entities } = formatted(text, [
    { type: "code", offset: 0, length: 8 },
    { type: "bold", offset: 9, length: 8 },
  ]);
  expect(entities.map((entity) => `${entity.type} ${entity.offset}`)).toEqual([
    "code 0",
    "bold 9",
    "url 9",
  ]);
});

test("of more than a hundred entities the rest is forgotten, and what they covered is tappable", () => {
  const text = Array.from({ length: 103 }, () => "t.me/abc").join(" ");
  const given = Array.from({ length: 103 }, (_, at) => ({
    type: "code",
    offset: at * 9,
    length: 8,
  }));
  const { entities } = formatted(text, given);
  expect(entities.map(({ type }) => type).slice(98)).toEqual(["code", "code", "url", "url", "url"]);
});

test("formatting inside code is dropped, a quote around it stays", () => {
  const { entities } = formatted("abcdef", [
    { type: "blockquote", offset: 0, length: 6 },
    { type: "code", offset: 0, length: 3 },
    { type: "bold", offset: 1, length: 2 },
  ]);
  expect(entities.map((entity) => entity.type)).toEqual(["blockquote", "code"]);
});

test("blank ends are cut off, and entities move along", () => {
  expect(formatted("  abc  ", [{ type: "bold", offset: 2, length: 5 }])).toEqual({
    text: "abc",
    entities: [{ type: "bold", offset: 0, length: 3 }],
  });
});

test("a tester sees what a bot's text makes tappable", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "seen at t.me/abc");
  expect((await ann.seesText("seen")).entities).toEqual([{ type: "url", offset: 8, length: 8 }]);
});

test.each([
  "a".repeat(4096),
  "a.".repeat(2048),
  "a-".repeat(2048),
  "@".repeat(4096),
  "a.b@".repeat(1024),
])("a long text without any link takes no long time", (text) => {
  const began = performance.now();
  found(text);
  expect(performance.now() - began).toBeLessThan(1500);
});
