import { expect, it } from "vitest";
import { insertAddition, reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { peekLane } from "../../src/db/mail/lane-store.ts";
import { insertDraft, openDraftOf } from "../../src/db/reporting/draft-store.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { findScreen, noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useSealing } from "../support/seal.ts";

/* What is sealed opens where it was sealed, and nowhere else. */

useSealing();
const desk = useCaseDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);

let people = 7_300_000_000;
const somebody = () => ChatId.parse((people += 1));
let drafts = 0;
const draftOf = (chatId: ChatId): Draft => ({
  id: DraftId.parse(`019c0000-0000-7000-8000-${String((drafts += 1)).padStart(12, "0")}`),
  chatId,
  flow: "search_term",
  step: "subject",
  answers: { note: "what I saw" },
  notice: undefined,
});
const update = (chatId: ChatId, words: string) => ({
  updateId: (people += 1),
  lane: String(chatId),
  urgency: "other" as const,
  body: { update_id: people, message: { text: words } },
});

it("what was kept of a person is found and read again", async () => {
  const chatId = somebody();
  await storeUpdates(desk.db, [update(chatId, "hello")]);
  expect((await peekLane(desk.db, String(chatId)))?.body).toMatchObject({
    message: { text: "hello" },
  });
  await work(async () => {
    await noteIncoming(chatId, { messageId: 1, language: "en" });
    await insertDraft(draftOf(chatId));
  });
  expect(await work(() => findScreen(chatId))).toMatchObject({ chatId });
  expect(await work(() => openDraftOf(chatId))).toMatchObject({ answers: { note: "what I saw" } });
});

it("the same words are sealed differently each time", async () => {
  for (const chatId of [somebody(), somebody()]) {
    await work(() => insertDraft(draftOf(chatId)));
  }
  const kept = await desk.sql.unsafe<{ answers: string }[]>("select answers from drafts");
  expect(new Set(kept.map(({ answers }) => answers)).size).toBe(kept.length);
});

it("an answer of one row does not open in another of the same person", async () => {
  const chatId = somebody();
  const [one, other] = [draftOf(chatId), draftOf(chatId)];
  await work(() => insertDraft(one));
  await desk.sql`update drafts set status = 'cancelled' where id = ${one.id}`;
  await work(() => insertDraft(other));
  await desk.sql`
    update drafts set answers = (select answers from drafts where id = ${one.id})
    where id = ${other.id}`;
  await expect(work(() => openDraftOf(chatId))).rejects.toThrow(/authenticate/);
});

it("a value of one column or table does not open in another", async () => {
  const by = somebody();
  await desk.files({ by, subject: termOf("amber lantern"), note: "seen there" });
  const [report] = await work(() => reportsOf(by, { offset: 0, limit: 1 }));
  if (report === undefined) throw new Error("nothing was reported");
  const id = "019ab000-0000-7000-8000-00000000aaaa";
  await work(() => insertAddition({ id, reportId: report.id, words: "and more" }));
  expect(JSON.stringify(await work(() => heldOn(by)))).toContain("and more");
  await desk.sql`update reports set note = given where id = ${report.id}`;
  await expect(work(() => heldOn(by))).rejects.toThrow(/authenticate/);
  await desk.sql`update reports set note = null where id = ${report.id}`;
  await desk.sql`update additions set words = (select given from reports where id = ${report.id})`;
  await expect(work(() => heldOn(by))).rejects.toThrow(/authenticate/);
});

it("what somebody with the database writes in plain is not taken for sealed", async () => {
  const chatId = somebody();
  await work(() => noteIncoming(chatId, { messageId: 1, language: "en" }));
  await work(() => insertDraft(draftOf(chatId)));
  await desk.sql`update drafts set answers = '{}' where status = 'open'`;
  await expect(work(() => openDraftOf(chatId))).rejects.toThrow("drafts.answers is not sealed");
});

it("a rollback takes the keys along that were made in it", async () => {
  const chatId = somebody();
  const failing = work(async () => {
    await noteIncoming(chatId, { messageId: 1, language: "en" });
    throw new Error("not this time");
  });
  await expect(failing).rejects.toThrow("not this time");
  await work(() => noteIncoming(chatId, { messageId: 1, language: "en" }));
  expect(await work(() => findScreen(chatId))).toMatchObject({ chatId });
});
