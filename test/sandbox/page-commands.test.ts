import { expect, test } from "vitest";
import type { BotCommandScope } from "grammy/types";
import { visit, type Visit } from "./page-visitor.ts";

/** Sets a list whose only command is named after its scope, in no language unless one is given. */
async function offers(page: Visit, scope: BotCommandScope, language?: "de"): Promise<void> {
  const command = [scope.type, ...(language === undefined ? [] : [language])].join("_");
  await page.api.setMyCommands([{ command, description: "x" }], {
    scope,
    ...(language === undefined ? {} : { language_code: language }),
  });
}

async function offered(page: Visit, key: string): Promise<string[]> {
  return (await page.phone(key)).commands.map(({ command }) => command);
}

test("in a group the narrowest scope that fits the person counts, their language before any", async () => {
  const page = await visit();
  const { sandbox } = page;
  const [mia, ann] = [sandbox.person(), sandbox.person({ languageCode: "de" })];
  const group = sandbox.group({ owner: mia, members: [ann] });
  group.addsBot();
  const chat_id = group.id;
  const both = () => Promise.all([mia, ann].map((who) => offered(page, `${who.id}.${chat_id}`)));
  expect(await both()).toEqual([[], []]);
  await offers(page, { type: "default" });
  await offers(page, { type: "default" }, "de");
  expect(await both()).toEqual([["default"], ["default_de"]]);
  await offers(page, { type: "all_group_chats" });
  expect(await both()).toEqual([["all_group_chats"], ["all_group_chats"]]);
  await offers(page, { type: "all_chat_administrators" });
  expect(await both()).toEqual([["all_chat_administrators"], ["all_group_chats"]]);
  await offers(page, { type: "chat", chat_id });
  expect(await both()).toEqual([["chat"], ["chat"]]);
  await offers(page, { type: "chat_administrators", chat_id });
  expect(await both()).toEqual([["chat_administrators"], ["chat"]]);
  await offers(page, { type: "chat_member", chat_id, user_id: ann.id });
  expect(await both()).toEqual([["chat_administrators"], ["chat_member"]]);
  group.removesBot();
  expect(await both()).toEqual([[], []]);
});

test("in private the lists for groups don't count", async () => {
  const page = await visit();
  const ann = page.sandbox.person({ languageCode: "de-AT" });
  ann.sends("hello");
  const key = `${ann.id}.${ann.id}`;
  await offers(page, { type: "all_group_chats" });
  await offers(page, { type: "all_chat_administrators" });
  await offers(page, { type: "default" });
  expect(await offered(page, key)).toEqual(["default"]);
  await offers(page, { type: "all_private_chats" }, "de");
  expect(await offered(page, key)).toEqual(["all_private_chats_de"]);
  await offers(page, { type: "chat", chat_id: ann.id });
  expect(await offered(page, key)).toEqual(["chat"]);
});
