import { afterAll, beforeAll, expect, it } from "vitest";
import { putSource } from "../../src/db/queues/source-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { askLifeMinutes, maxAsks } from "../../src/domain/reporting/group-ask.ts";
import { ChatId, SourceGroupId, UserId } from "../../src/domain/ids.ts";
import { askFromGroup } from "../../src/workflow/reporting/ask-from-group.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
const chatId = ChatId.parse(-1_001);
let desk: CaseDesk;
let messages = 0;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  const id = SourceGroupId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () => putSource({ id, chatId, title: "Market", language: "en" }));
});
afterAll(() => desk.close());

async function asks(userId: number): Promise<void> {
  messages += 1;
  const by = { kind: "person", userId: UserId.parse(userId), clientLanguage: "en" } as const;
  const target = { kind: "own_message" } as const;
  const command = { chatId, threadId: undefined, messageId: messages, by, target };
  await unitOfWork(desk.db, () => askFromGroup(command, true));
}

const kept = async (userId: number) =>
  (await desk.sql`select 1 from group_asks where user_id = ${userId} and expires_at > app_now()`)
    .length;

it("no more than twenty asks of one person are kept at once, and they are told once", async () => {
  for (let round = 0; round < maxAsks + 3; round += 1) await asks(901);
  await asks(902);
  expect(await kept(901)).toBe(maxAsks);
  expect(await kept(902)).toBe(1);
  const told =
    await desk.sql`select 1 from outbox where chat_id = 901 and message ->> 'text' = 'too-fast'`;
  expect(told).toHaveLength(1);
  // The commands go away all the same.
  const deleted = await desk.sql`select 1 from outbox where message ->> 'kind' = 'delete_message'`;
  expect(deleted).toHaveLength(messages);
  await desk.forward(askLifeMinutes * 60_000);
  await asks(901);
  expect(await kept(901)).toBe(1);
});
