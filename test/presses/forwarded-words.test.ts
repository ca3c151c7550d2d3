import { expect, it } from "vitest";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";
import { openTrial } from "./trial.ts";
import { wordsUpdate, type AnyUpdate } from "./updates.ts";

const database = useDatabase();
const trial = opened(() => openTrial(database.url()));

const origin = { type: "hidden_user", sender_user_name: "Somebody", date: 1_700_000_000 };
const forwarded = (update: AnyUpdate): AnyUpdate => ({
  ...update,
  ...(update.message && { message: { ...update.message, forward_origin: origin } }),
});

/** Mo's words in reply to a message that stands under a key. */
async function repliesTo(key: string): Promise<AnyUpdate> {
  const client = openClient(database.url());
  const messageId = 77;
  await client`delete from posted_messages where message_id = ${messageId}`;
  await client`insert into posted_messages (chat_id, message_id, key) values (-1001, ${messageId}, ${key})`;
  await client.end();
  const bot = { id: 9_001, is_bot: true, first_name: "Searchlight" };
  const card = { message_id: messageId, date: 1_700_000_000, from: bot, chat: { id: -1_001 } };
  return wordsUpdate("mo", "review", "somebody said so", card);
}

it("what one of the team writes to a card is theirs; what they forward is somebody else's", async () => {
  const { hand, world } = trial;
  const open = world.cases.find(({ status, holder }) => status === "open" && holder === null);
  const reply = await repliesTo(`card:review:${open?.id}`);
  expect((await hand.take([reply], "undo")).touched).toContain("case_notes");
  const { touched, owed } = await hand.take([forwarded(reply)], "undo");
  expect(touched).not.toContain("case_notes");
  expect(owed).toContain("team-note-no_text");
});

it("a reporter is asked in a moderator's own words, never in forwarded ones", async () => {
  const { hand, world } = trial;
  const drafted = world.questions.find(({ status }) => status === "drafted");
  const reply = await repliesTo(`question:${drafted?.id}`);
  expect((await hand.take([reply], "undo")).touched).toContain("questions");
  const { touched, owed } = await hand.take([forwarded(reply)], "undo");
  expect(touched).not.toContain("questions");
  expect(owed).toContain("team-question-text-only");
});
