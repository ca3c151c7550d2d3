import { expect, test } from "vitest";
import { refusal, telegram } from "./harness.ts";

test("commands are kept by scope and language", async () => {
  const { sandbox, api } = await telegram();
  const group = sandbox.group();
  group.addsBot();
  const report = { command: "report", description: "Report something" };
  const melden = { command: "report", description: "Etwas melden" };
  const queue = { command: "queue", description: "Open cases" };
  const chat = { type: "chat", chat_id: group.id } as const;
  await api.setMyCommands([report]);
  await api.setMyCommands([melden], { language_code: "de" });
  await api.setMyCommands([queue], { scope: chat });
  expect(await api.getMyCommands()).toEqual([report]);
  expect(await api.getMyCommands({ language_code: "de" })).toEqual([melden]);
  expect(await api.getMyCommands({ scope: chat })).toEqual([queue]);
  await api.deleteMyCommands({ scope: chat });
  expect(await api.getMyCommands({ scope: chat })).toEqual([]);
});

test("command lists are held to Telegram's limits", async () => {
  const { api } = await telegram();
  const many = Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: "x" }));
  expect(await refusal(api.setMyCommands(many))).toBe("Bad Request: BOT_COMMANDS_TOO_MUCH");
  await api.setMyCommands(many.slice(0, 100));
  expect(await refusal(api.setMyCommands([{ command: "Report", description: "x" }]))).toBe(
    "Bad Request: BOT_COMMAND_INVALID",
  );
  expect(await refusal(api.setMyCommands([{ command: "report", description: " " }]))).toBe(
    "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
  );
  const scope = { type: "chat", chat_id: -100_123 } as const;
  expect(await refusal(api.setMyCommands([], { scope }))).toBe("Bad Request: chat not found");
});

test("name and descriptions have a text for each language, and one for all", async () => {
  const { api } = await telegram();
  expect((await api.getMyName()).name).toBe("Sandbox bot");
  await api.setMyDescription("Report it");
  await api.setMyDescription("Melde es", { language_code: "de" });
  expect((await api.getMyDescription({ language_code: "de" })).description).toBe("Melde es");
  expect((await api.getMyDescription({ language_code: "fr" })).description).toBe("Report it");
  await api.setMyShortDescription("short");
  expect((await api.getMyShortDescription()).short_description).toBe("short");
  expect(await refusal(api.setMyShortDescription("x".repeat(121)))).toMatch("Bad Request");
});

test("the bot knows who it is", async () => {
  const { sandbox, api } = await telegram({ bot: { token: "4242:some-letters" } });
  expect(await api.getMe()).toMatchObject({
    id: 4242,
    is_bot: true,
    username: sandbox.bot.username,
    can_read_all_group_messages: false,
  });
});
