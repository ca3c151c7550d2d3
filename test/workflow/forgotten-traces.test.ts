import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, it } from "vitest";
import { erasePerson, eraseTraces, heldOn } from "../../src/db/privacy/held-store.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId, ChatId } from "../../src/domain/ids.ts";
import { forgetFarewell, forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { detailsKey } from "../../src/workflow/cases/send-details.ts";
import { showScreen } from "../../src/workflow/speaking/show-screen.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { tracesOf } from "../support/traces.ts";

const database = useDatabase();
let desk: CaseDesk;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

/** Somebody who has seen a screen, and asks to be forgotten; when they did. */
async function forgets(chatId: ChatId): Promise<Date> {
  await unitOfWork(desk.db, async () => {
    await noteIncoming(chatId, { messageId: 1, language: "en" });
    await showScreen(chatId, "home");
  });
  // On its way while they ask.
  await desk.sql`update outbox set status = 'sending', owner = 1 where chat_id = ${chatId}`;
  const pseudonyms = { pseudonymOf: String };
  await unitOfWork(desk.db, () =>
    forgetPerson(pseudonyms, chatId, { messageId: 2, language: "en" }),
  );
  const [row] = await desk.sql`select message ->> 'askedAt' as at from outbox
    where chat_id = ${chatId} and message ->> 'kind' = 'say_farewell'`;
  return new Date(String(row?.["at"]));
}

const arrives = () =>
  desk.sql`update outbox set status = 'sent', owner = null where status in ('sending', 'waiting')`;

it("nothing is left of somebody who stays away", async () => {
  const chatId = ChatId.parse(7_100_000_001);
  const askedAt = await forgets(chatId);
  await arrives();
  await unitOfWork(desk.db, () => forgetFarewell(chatId, askedAt));
  expect(await tracesOf(desk.sql, ["7100000001"])).toEqual([]);
});

it("what somebody of the team was sent about cases goes from their chat with them", async () => {
  const chatId = ChatId.parse(7_100_000_009);
  await desk.sql`insert into posted_messages (chat_id, message_id, key)
    values (${chatId}, 11, ${detailsKey(CaseId.parse(uuidv7()), chatId)})`;
  await forgets(chatId);
  const owed = await desk.sql`select message ->> 'messageId' as message from outbox
    where chat_id = ${chatId} and message ->> 'kind' = 'delete_message'`;
  expect(owed).toEqual([{ message: "11" }]);
});

it("somebody who came back meanwhile keeps what they have begun since", async () => {
  const chatId = ChatId.parse(7_100_000_002);
  const askedAt = await forgets(chatId);
  await unitOfWork(desk.db, async () => {
    await noteIncoming(chatId, { messageId: 3, language: "en" });
    await showScreen(chatId, "home");
  });
  await desk.sql`insert into posted_messages (chat_id, message_id, key)
    values (${chatId}, 4, 'receipt:new')`;
  await desk.sql`insert into inbox (update_id, lane, body, done_at)
    values (71, ${String(chatId)}, null, now())`;
  await desk.sql`update outbox set owner = null,
    status = case when message ->> 'kind' = 'say_farewell' then 'sent' else 'waiting' end
    where chat_id = ${chatId}`;
  await unitOfWork(desk.db, () => forgetFarewell(chatId, askedAt));
  const owed = await desk.sql`select key, status from outbox where chat_id = ${chatId}`;
  expect(owed).toEqual([{ key: `screen:${chatId}`, status: "waiting" }]);
  expect(await desk.sql`select 1 from posted_messages where chat_id = ${chatId}`).toHaveLength(1);
  expect(await desk.sql`select 1 from inbox where lane = ${String(chatId)}`).toHaveLength(1);
});

it("what is still to be erased is handed out, and named by when it was asked for", async () => {
  const chatId = ChatId.parse(7_100_000_003);
  const askedAt = await forgets(chatId);
  await unitOfWork(desk.db, () => forgetFarewell(chatId, askedAt));
  const held = await unitOfWork(desk.db, () => heldOn(chatId));
  const planned = held.find(({ section }) => section === "planned_for_you");
  expect(planned?.entries).toMatchObject([
    { event: { kind: "erase_traces", chatId, askedAt: askedAt.toISOString() } },
  ]);
});

it("what somebody sent in a group and could not be handled is handed out, and goes with them", async () => {
  const userId = 7_100_000_004;
  const message = {
    message_id: 5,
    chat: { id: -1005, type: "supergroup" },
    from: { id: userId, first_name: "Rita" },
    text: "/report",
  };
  const others = { ...message, from: { id: 7_100_000_005, first_name: "Rolf" } };
  for (const [updateId, sent] of [
    [72, message],
    [73, others],
  ] as const) {
    await desk.sql`insert into inbox (update_id, lane, about, body, dead_at)
      values (${updateId}, '-1005', ${sent.from.id},
        ${desk.sql.json({ update_id: updateId, message: sent })}, now())`;
  }
  const held = await unitOfWork(desk.db, () => heldOn(userId));
  const found = held.find(({ section }) => section === "messages_from_you");
  expect(found?.entries).toMatchObject([{ content: { message } }]);
  await unitOfWork(desk.db, () => erasePerson(userId));
  expect(await tracesOf(desk.sql, [String(userId)])).toEqual([]);
  expect(await tracesOf(desk.sql, ["7100000005"])).toHaveLength(1);
});

it("an update that comes once more is known, though it is nobody's any more", async () => {
  const userId = 7_100_000_006;
  await desk.sql`insert into inbox (update_id, lane, body, done_at)
    values (74, ${String(userId)}, null, now())`;
  await unitOfWork(desk.db, () => eraseTraces(userId, new Date()));
  expect(await desk.sql`select lane from inbox where update_id = 74`).toEqual([
    { lane: "forgotten" },
  ]);
});
