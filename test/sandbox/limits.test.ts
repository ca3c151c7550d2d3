import { expect, test } from "vitest";
import { pause, refused, telegram } from "./harness.ts";

test("a private chat takes a burst of five, then about one a second", async () => {
  const { sandbox, api } = await telegram({ limits: true, scale: 0.1 });
  const ann = sandbox.person();
  ann.sends("hello");
  for (let i = 0; i < 5; i += 1) await api.sendMessage(ann.id, `${i}`);
  const error = await refused(api.sendMessage(ann.id, "x"));
  expect(error.description).toBe("Too Many Requests: retry after 10");
  expect(error.parameters).toEqual({ retry_after: 10 });
  expect(sandbox.calls.at(-1)).toMatchObject({ errorCode: 429, effect: false });
  expect(ann.sees()).toHaveLength(6);
});

test("a group takes 20 sends a minute, and as many edits as it was told", async () => {
  const { sandbox, api } = await telegram({ limits: true, scale: 30, groupEdits: 3 });
  const group = sandbox.group();
  group.addsBot();
  const { message_id } = await api.sendMessage(group.id, "card");
  for (let i = 1; i < 20; i += 1) await api.sendMessage(group.id, `card ${i}`);
  expect((await refused(api.sendMessage(group.id, "one too many"))).error_code).toBe(429);
  for (let i = 0; i < 3; i += 1) await api.editMessageText(group.id, message_id, `edit ${i}`);
  const error = await refused(api.editMessageText(group.id, message_id, "one too many"));
  expect(error.error_code).toBe(429);
  await pause(2050);
  await api.editMessageText(group.id, message_id, "a minute later");
});

test("edits count as sends do where that was said", async () => {
  const { sandbox, api } = await telegram({ limits: true, scale: 30, groupEdits: "as_sends" });
  const group = sandbox.group();
  group.addsBot();
  const { message_id } = await api.sendMessage(group.id, "card");
  for (let i = 1; i < 20; i += 1) {
    await (i % 2 === 0
      ? api.sendMessage(group.id, `card ${i}`)
      : api.editMessageText(group.id, message_id, `card, edit ${i}`));
  }
  const error = await refused(api.editMessageText(group.id, message_id, "one too many"));
  expect(error.error_code).toBe(429);
  await pause(2050);
  await api.editMessageText(group.id, message_id, "a minute later");
});

test("30 a second in all, over all chats", async () => {
  const { sandbox, api } = await telegram({ limits: true, scale: 0.1 });
  const people = Array.from({ length: 31 }, () => sandbox.person());
  for (const person of people) person.sends("hello");
  for (const person of people.slice(0, 30)) await api.sendMessage(person.id, "x");
  const error = await refused(api.sendMessage(people[30]?.id ?? 0, "x"));
  expect(error.parameters.retry_after).toBeGreaterThan(1);
});

test("refused calls and answers to presses don't count", async () => {
  const { sandbox, api } = await telegram({ limits: true });
  const ann = sandbox.person();
  ann.sends("hello");
  for (let i = 0; i < 10; i += 1) await refused(api.sendMessage(ann.id, ""));
  for (let i = 0; i < 10; i += 1) await api.sendChatAction(ann.id, "typing");
  await api.sendMessage(ann.id, "x");
});
