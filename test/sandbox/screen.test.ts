import { expect, test } from "vitest";
import { screenText } from "telegram-sandbox/messages/screen";
import { telegram } from "./harness.ts";

test("a message is drawn with its formatting and its buttons", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "🔎 Search term\nblue starfish\nquoted\nas well\nhidden", {
    entities: [
      { type: "bold", offset: 3, length: 11 },
      { type: "code", offset: 15, length: 13 },
      { type: "blockquote", offset: 29, length: 14 },
      { type: "spoiler", offset: 44, length: 6 },
    ],
    reply_markup: {
      inline_keyboard: [
        [
          { text: "Back", callback_data: "b" },
          { text: "Copy", copy_text: { text: "x" } },
        ],
        [{ text: "Read", url: "https://example.org" }],
      ],
    },
  });
  expect(screenText(await ann.seesText("Search term"))).toBe(
    [
      "🔎 *Search term*",
      "`blue starfish`",
      "│ quoted",
      "│ as well",
      "▒hidden▒",
      "[Back] [⧉ Copy]",
      "[↗ Read]",
    ].join("\n"),
  );
});

test("long lines are wrapped at words", async () => {
  const { sandbox, api } = await telegram();
  const ann = sandbox.person();
  ann.sends("hello");
  await api.sendMessage(ann.id, "one two three four five", {
    reply_markup: { keyboard: [[{ text: "Yes" }, { text: "No" }]] },
  });
  expect(screenText(await ann.seesText("one"), { width: 10 })).toBe(
    "one two\nthree four\nfive\n(Yes) (No)",
  );
});
