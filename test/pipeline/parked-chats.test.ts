import { afterAll, beforeAll, expect, it } from "vitest";
import { park } from "../../src/db/mail/pacing-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { say } from "../../src/workflow/speaking/say.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { nextIn } from "../support/paced-chat.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

it("a chat that Telegram asked to leave alone is not taken until then", async () => {
  const chatId = ChatId.parse(901);
  await unitOfWork(desk.db, () => say({ chatId, key: "1", text: "too-fast", language: "en" }));
  expect(await nextIn(desk.db, chatId)).toMatchObject({ chatId, urgent: false });
  await unitOfWork(desk.db, () => park(chatId, 60_000));
  expect(await nextIn(desk.db, chatId)).toBeUndefined();
  await desk.forward(61_000);
  expect(await nextIn(desk.db, chatId)).toMatchObject({ chatId });
});
