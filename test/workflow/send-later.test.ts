import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { insertDraft, openDraftOf } from "../../src/db/reporting/draft-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import type { PressVerb } from "../../src/domain/reporting/report-input.ts";
import { answerDraft } from "../../src/workflow/reporting/answer-draft.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { handleEvent } from "../../src/workflow/handle-event.ts";
import { lettersOf, pseudonymOf, termOf } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A report that was refused past the limit is sent by itself, where its reporter wishes so. */

const desk = useQueueDesk();
const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf };
const minuteMs = 60_000;

let numbers = 0;
async function begins(chatId: ChatId): Promise<Draft> {
  const draft: Draft = {
    id: DraftId.parse(uuidv7()),
    chatId,
    flow: "search_term",
    step: "summary",
    answers: {
      subjects: [termOf(`later ${lettersOf((numbers += 1))} end`)],
      seenIn: "bot",
      category: "drugs",
      note: null,
    },
    notice: undefined,
  };
  await unitOfWork(desk.db, () => insertDraft(draft));
  return draft;
}

async function presses({ id, chatId }: Draft, verb: PressVerb, value = ""): Promise<void> {
  const input = { kind: "press", draftId: id, step: "summary", verb, value } as const;
  await unitOfWork(desk.db, () => answerDraft(operator, chatId, { input, pressed: undefined }));
}

const openOf = (chatId: ChatId) => unitOfWork(desk.db, () => openDraftOf(chatId));

async function sentOf({ id }: Draft): Promise<number> {
  return (await desk.sql`select 1 from submissions where draft_id = ${id}`).length;
}

/** What was said to somebody in a message of its own. */
async function saidTo(chatId: ChatId): Promise<string[]> {
  const said = await desk.sql<{ text: string }[]>`
    select message ->> 'text' as text from outbox
    where chat_id = ${chatId} and message ->> 'kind' = 'say' order by id`;
  return said.map(({ text }) => text);
}

/** Somebody who has reported as much as they may, and wants the next one sent when it can be. */
async function plans(): Promise<Draft> {
  const chatId = ChatId.parse(7_400_000_000 + (numbers += 1));
  for (let count = 0; count < 5; count += 1) await presses(await begins(chatId), "submit");
  const draft = await begins(chatId);
  await presses(draft, "submit");
  await presses(draft, "later");
  return draft;
}

async function isDueAfter(ms: number): Promise<void> {
  await desk.forward(ms);
  await doWhatIsDue(desk, operator);
}

it("is sent once, when the limit allows it, and its receipt is owed", async () => {
  const draft = await plans();
  await isDueAfter(10 * minuteMs);
  expect(await sentOf(draft)).toBe(0);
  await isDueAfter(3 * minuteMs);
  expect(await sentOf(draft)).toBe(1);
  expect(await openOf(draft.chatId)).toBeUndefined();
  const receipts = await desk.sql`
    select 1 from outbox where chat_id = ${draft.chatId} and message ->> 'kind' = 'send_receipt'`;
  expect(receipts).toHaveLength(6);
  const { id: draftId, chatId } = draft;
  const event = { kind: "submission_due", chatId, draftId } as const;
  await unitOfWork(desk.db, () =>
    handleEvent(operator, event, { names: [], chat: { kind: "unknown" } }),
  );
  expect(await sentOf(draft)).toBe(1);
});

it("is planned anew when the limit refuses it again", async () => {
  const draft = await plans();
  await desk.sets("reports_per_hour", 1);
  await isDueAfter(13 * minuteMs);
  await desk.sets("reports_per_hour", 5);
  expect(await sentOf(draft)).toBe(0);
  expect((await openOf(draft.chatId))?.answers.later?.kind).toBe("planned");
  await isDueAfter(60 * minuteMs);
  expect(await sentOf(draft)).toBe(1);
  expect(await saidTo(draft.chatId)).toEqual([]);
});

it("stays with its reporter, who is told why, when it is refused for something else", async () => {
  const draft = await plans();
  const { chatId } = draft;
  await desk.sql`update reporters set blocked_at = now() where telegram_user_id = ${chatId}`;
  await isDueAfter(13 * minuteMs);
  await isDueAfter(60 * minuteMs);
  expect(await sentOf(draft)).toBe(0);
  expect(await saidTo(chatId)).toEqual(["notice-blocked"]);
  const kept = await openOf(chatId);
  expect(kept?.answers).toEqual({ ...draft.answers, note: null });
  expect(kept?.notice?.key).toBe("notice-blocked");
});

it.each<[string, (draft: Draft) => Promise<void>]>([
  ["they take that back", (draft) => presses(draft, "not_later")],
  ["they change it", (draft) => presses(draft, "edit", "category")],
  ["they cancel it", (draft) => presses(draft, "cancel")],
  [
    "they are forgotten",
    ({ chatId }) =>
      unitOfWork(desk.db, () => forgetPerson(operator, chatId, { messageId: 1, language: "en" })),
  ],
])("is not sent once %s", async (_, acts) => {
  const draft = await plans();
  await acts(draft);
  await isDueAfter(60 * minuteMs);
  expect(await sentOf(draft)).toBe(0);
});

it("is sent once when they submit it themselves meanwhile", async () => {
  const draft = await plans();
  await desk.forward(13 * minuteMs);
  await presses(draft, "submit");
  await isDueAfter(60 * minuteMs);
  expect(await sentOf(draft)).toBe(1);
});

it("keeps to the later moment when it was planned, taken back and planned again", async () => {
  const draft = await plans();
  await presses(draft, "not_later");
  await desk.sets("reports_per_hour", 1);
  await presses(draft, "submit");
  await presses(draft, "later");
  await isDueAfter(13 * minuteMs);
  expect(await sentOf(draft)).toBe(0);
  await isDueAfter(50 * minuteMs);
  expect(await sentOf(draft)).toBe(1);
  await desk.sets("reports_per_hour", 5);
});
