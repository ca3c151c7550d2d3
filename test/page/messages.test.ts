import { readFile } from "node:fs/promises";
import { InputFile } from "grammy";
import type { MessageEntity } from "grammy/types";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { builtPage } from "sandbox-page/server/http/page-server";
import { visit } from "../sandbox/page-visitor.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { expectFits } from "./fits.ts";
import { narrow } from "./narrow.ts";
import { messageOf, phoneOf, write } from "./phones.ts";

/**
 * Ann’s phone, on a page without a bot: the test says what the bot writes.
 * @param others how many phones stand beside it
 */
async function annsPhone(opening = {}, others = 0) {
  const { sandbox, api, stage, url } = await visit({}, builtPage);
  const ann = sandbox.person({ firstName: "Ann" });
  ann.sends("/start");
  const people = [ann, ...Array.from({ length: others }, () => sandbox.person())];
  stage.phones = people.map(({ id }) => ({ key: `${id}.${id}`, role: "A reporter" }));
  const page = await openInBrowser(url, opening);
  const phone = phoneOf(page, "Ann");
  await phone.waitFor();
  return { sandbox, api, ann, page, phone };
}

type Piece = [words: string, entity: Partial<MessageEntity> & { type: MessageEntity["type"] }];

const pieces: Piece[] = [
  ["thick", { type: "bold" }],
  ["slanted", { type: "italic" }],
  ["under", { type: "underline" }],
  ["struck", { type: "strikethrough" }],
  ["hidden", { type: "spoiler" }],
  ["R-1234", { type: "code" }],
  ["words of a link", { type: "text_link", url: "https://example.org/a" }],
  ["https://example.org/b", { type: "url" }],
  ["@somebody", { type: "mention" }],
  ["#tag", { type: "hashtag" }],
  ["$USD", { type: "cashtag" }],
  ["/help", { type: "bot_command" }],
  ["a@example.org", { type: "email" }],
  ["+49 30 901820", { type: "phone_number" }],
  ["let a = 1;\n", { type: "pre", language: "js" }],
  ["A quote\n", { type: "blockquote" }],
  [`${"A long quote\n".repeat(8)}and its end\n`, { type: "expandable_blockquote" }],
];

/** All of them in one message. */
function written(): { text: string; entities: MessageEntity[] } {
  let text = "";
  const entities = pieces.map(([words, entity]) => {
    const offset = text.length;
    text += `${words} `;
    return { ...entity, offset, length: words.length } as MessageEntity;
  });
  return { text, entities };
}

browserTest(
  "a message shows whatever a text can be marked as, also on a narrow screen",
  async () => {
    const { api, ann, page, phone } = await annsPhone(narrow);
    const { text, entities } = written();
    await api.sendMessage(ann.id, text, { entities });
    const message = messageOf(phone, "thick");
    const marks = {
      strong: "thick",
      em: "slanted",
      u: "under",
      s: "struck",
      ".code-words": "R-1234",
    };
    for (const [mark, words] of Object.entries(marks)) {
      expect(await message.locator(mark).first().innerText()).toBe(words);
    }
    expect(await message.getByRole("link").allInnerTexts()).toEqual([
      "words of a link",
      "https://example.org/b",
    ]);
    expect(await message.locator("blockquote").first().innerText()).toContain("A quote");
    expect(await message.locator(".code-box").innerText()).toContain("js");
    await expectFits(page);

    await message.getByRole("button", { name: "Hidden text: show it" }).click();
    expect(await message.locator(".spoiler.open").innerText()).toBe("hidden");
    await message.getByRole("button", { name: "Show all of the quote" }).click();
    expect(await message.locator("[aria-expanded=true]").count()).toBe(1);
    // Nothing is opened from here.
    await message.getByRole("link", { name: "words of a link" }).click();
    await phone.getByText(/leads to https:\/\/example\.org\/a\. Nothing is opened/).waitFor();
    await message.getByText("/help").click();
    await messageOf(phone, "/help").waitFor();
  },
);

browserTest("what else a message can hold is drawn, large enough to be seen", async () => {
  const { page, phone } = await annsPhone(narrow);
  const kinds = [
    "Photo",
    "Video",
    "File",
    "Voice message",
    "Sticker",
    "Location",
    "Contact",
    "Poll",
    "Dice",
  ];
  for (const kind of [...kinds, "Album of three photos"]) {
    await phone.getByRole("button", { name: "Attach" }).click();
    await phone.getByRole("menuitem", { name: kind, exact: true }).click();
    const caption = phone.getByRole("dialog");
    const isAsked = await caption.isVisible();
    if (isAsked) await caption.getByRole("button", { name: /^Send/ }).click();
    await caption.waitFor({ state: "detached" });
  }
  await expect.poll(() => phone.getByRole("article").count()).toBe(kinds.length + 2);
  const sizes = await phone
    .locator(".picture")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  expect(sizes.length).toBe(6);
  for (const width of sizes) expect(width).toBeGreaterThan(100);
  await expectFits(page);
});

browserTest("a file that the bot sent can be opened", async () => {
  const { api, ann, page, phone } = await annsPhone();
  await api.sendDocument(ann.id, new InputFile(Buffer.from("a,b\n1,2\n"), "cases.csv"));
  const downloading = page.waitForEvent("download");
  await phone.getByRole("link", { name: /cases\.csv/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("cases.csv");
  expect(await readFile(await download.path(), "utf8")).toBe("a,b\n1,2\n");
});

browserTest("the bot’s keyboard writes, and picks a chat or a person", async () => {
  const { sandbox, api, ann, phone } = await annsPhone();
  const ben = sandbox.person({ firstName: "Ben" });
  sandbox.channel({ title: "Lanterns", username: "lantern_offers", posts: ["a"] });
  const keyboard = [
    [{ text: "A channel", request_chat: { request_id: 1, chat_is_channel: true } }],
    [{ text: "A person", request_users: { request_id: 2, user_is_bot: false } }],
    [{ text: "Neither", style: "danger" as const }],
  ];
  await api.sendMessage(ann.id, "Which one?", { reply_markup: { keyboard } });
  const keys = phone.getByRole("group", { name: "The bot’s keyboard" });
  for (const [key, choice] of [
    ["A channel", "Lanterns"],
    ["A person", "Ben"],
  ] as const) {
    await keys.getByRole("button", { name: key }).click();
    await phone.getByRole("dialog").getByRole("button", { name: choice }).click();
  }
  await keys.getByRole("button", { name: "Neither" }).click();
  await messageOf(phone, "Neither").waitFor();
  const shared = sandbox.updates.flatMap(({ update }) =>
    "message" in update ? [update.message] : [],
  );
  expect(shared.slice(1)).toMatchObject([
    { chat_shared: { request_id: 1 } },
    { users_shared: { request_id: 2, users: [{ user_id: ben.id }] } },
    { text: "Neither" },
  ]);
});

browserTest("a topic is a chat of its own, and what stands in it can be passed on", async () => {
  const { sandbox, ann, page, phone } = await annsPhone();
  const group = sandbox.group({ title: "Team", owner: ann, forum: true });
  const topic = group.topic("Urgent");
  await goesTo(page, "Urgent");
  await write(phone, "for the topic");
  await messageOf(phone, "for the topic").click({ button: "right" });
  await phone.getByRole("menuitem", { name: "Forward" }).click();
  await phone.getByRole("dialog").getByRole("button", { name: "Sandbox bot" }).click();
  await phone.getByText("Forwarded to Sandbox bot").waitFor();
  await expect
    .poll(() => ann.sees().at(-1)?.raw)
    .toMatchObject({ text: "for the topic", forward_origin: { type: "user" } });
  expect(group.sees({ thread: topic.id }).at(-1)?.text).toBe("for the topic");
});

async function goesTo(page: Page, chat: string): Promise<void> {
  const phone = phoneOf(page, "Ann");
  await phone.getByRole("button", { name: "All chats" }).click();
  await phone.getByRole("dialog").getByRole("button", { name: chat }).click();
}

browserTest(
  "a chat stays at its end when its room changes, and where one reads further up",
  async () => {
    const { api, ann, page, phone } = await annsPhone({}, 3);
    for (let count = 1; count <= 12; count += 1) {
      await api.sendMessage(ann.id, `Message ${count}: ${"as long as it takes ".repeat(8)}`);
    }
    await messageOf(phone, "Message 12:").waitFor();
    const list = phone.getByRole("log", { name: "Messages" });
    const below = () => list.evaluate((one) => one.scrollHeight - one.scrollTop - one.clientHeight);
    const atWide = await list.evaluate((one) => one.clientWidth);
    await page.getByRole("button", { name: "Situations" }).click();
    await expect.poll(() => list.evaluate((one) => one.clientWidth)).toBeLessThan(atWide);
    await expect.poll(below).toBeLessThan(2);

    await list.hover();
    await page.mouse.wheel(0, -400);
    const toEnd = phone.getByRole("button", { name: /^To the newest/ });
    await toEnd.waitFor();
    await api.sendMessage(ann.id, "One more");
    await phone.getByRole("button", { name: "1 new message: go there" }).click();
    await expect.poll(below).toBeLessThan(2);
  },
);
