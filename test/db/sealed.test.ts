import { afterEach, expect, it } from "vitest";
import { storeInternal, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { insertDraft, openDraftOf } from "../../src/db/reporting/draft-store.ts";
import { sealWith, type Seal } from "../../src/db/sealed.ts";
import { findScreen, noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import { useCaseDesk } from "../support/case-desk.ts";

/* What is sealed is written and read through the seal, everywhere. */

const desk = useCaseDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);
afterEach(() => sealWith(undefined));

const broken = (): never => {
  throw new Error("the seal is broken");
};
const brokenSeal: Seal = {
  close: broken,
  open: broken,
  closeJson: broken,
  openJson: broken,
  mark: broken,
  unmark: broken,
};

const chatId = ChatId.parse(7_300_000_001);
const draft: Draft = {
  id: DraftId.parse("019c0000-0000-7000-8000-000000000001"),
  chatId,
  flow: "search_term",
  step: "subject",
  answers: {},
  notice: undefined,
};

it.each([
  [
    "an update",
    () => storeUpdates(desk.db, [{ updateId: 1, lane: "1", urgency: "other", body: {} }]),
  ],
  ["an event", () => work(() => storeInternal({ key: "1", lane: "1", body: {} }))],
  ["a screen", () => work(() => noteIncoming(chatId, { messageId: 1, language: "en" }))],
  ["a draft", () => work(() => insertDraft(draft))],
])("%s is not kept while the seal is broken", async (_, keep) => {
  sealWith(brokenSeal);
  await expect(keep()).rejects.toThrow("the seal is broken");
});

it("what was kept does not open with a broken seal", async () => {
  await work(async () => {
    await noteIncoming(chatId, { messageId: 1, language: "en" });
    await insertDraft(draft);
  });
  sealWith(brokenSeal);
  await expect(work(() => findScreen(chatId))).rejects.toThrow("the seal is broken");
  await expect(work(() => openDraftOf(chatId))).rejects.toThrow("the seal is broken");
});
