import { expect, it } from "vitest";
import { keepPause } from "../../src/db/control/pause-store.ts";
import { finishItem, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { takeLane } from "../../src/db/mail/lane-store.ts";
import { putSource } from "../../src/db/queues/source-store.ts";
import { allRecipients, plantRecipients } from "../../src/db/referrals/recipient-store.ts";
import {
  insertReferral,
  keepReference,
  moveReferral,
} from "../../src/db/referrals/referral-store.ts";
import { insertGroupAsk } from "../../src/db/reporting/group-ask-store.ts";
import { openDraftOf, saveDraft } from "../../src/db/reporting/draft-store.ts";
import { conversationStore } from "../../src/db/speaking/conversation-store.ts";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { keepFiles, noteIncoming, noteOnScreen } from "../../src/db/speaking/screen-store.ts";
import { keepHardDay } from "../../src/db/staff/wellbeing-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import {
  CaseId,
  ChatId,
  GroupAskId,
  QuestionId,
  ReferralId,
  ReportId,
  SourceGroupId,
  StaffId,
  UserId,
} from "../../src/domain/ids.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import type { ReportInput } from "../../src/domain/reporting/report-input.ts";
import { readSharedChat } from "../../src/domain/subjects/subject-origins.ts";
import { replyToCard } from "../../src/workflow/cases/reply-to-card.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { askReason } from "../../src/workflow/decisions/take-appeal.ts";
import { forgetFarewell, forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { viewOwnData } from "../../src/workflow/privacy/own-data.ts";
import { askAnswer } from "../../src/workflow/questions/answer-question.ts";
import { askQuestion } from "../../src/workflow/questions/ask-question.ts";
import { questionKey } from "../../src/workflow/questions/show-question.ts";
import { answerDraft } from "../../src/workflow/reporting/answer-draft.ts";
import { beginFrom, beginReport } from "../../src/workflow/reporting/begin-report.ts";
import { askAddition } from "../../src/workflow/reporting/take-addition.ts";
import { takeWords } from "../../src/workflow/reporting/take-words.ts";
import { pseudonymOf, termOf } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";
import { useQueueDesk } from "../support/queue-desk.ts";
import { useSealing } from "../support/seal.ts";
import { keptSealed, unsealed } from "../support/sealed-values.ts";

/* The main job, while what is kept can be read by nobody who goes past the seal. */

const notice = { key: "notice-blocked", vars: {} };

useSealing();
const desk = useQueueDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);

const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf };
const [mo, sue] = [801, 803];
const chatId = ChatId.parse(7_300_000_009);
const group = ChatId.parse(-1001);

const text = (words: string): ReportInput => ({ kind: "text", text: words, entities: [] });
const writes = (words: string) =>
  work(() => takeWords(chatId, { input: text(words), file: undefined }));

/** What the reporter wrote or sent, as it is handed out. */
const theirs = [
  "sealed away",
  "seen in t.me/sealed_lead",
  "over there",
  "and one more thing",
  "I disagree",
];

async function idIn(query: string): Promise<unknown> {
  const [row] = await desk.sql.unsafe(query);
  return row?.["id"];
}

async function draftAtHand(): Promise<Draft> {
  const draft = await work(() => openDraftOf(chatId));
  if (draft === undefined) throw new Error("there is no draft");
  return draft;
}

async function submits(): Promise<{ caseId: CaseId; reportId: ReportId }> {
  await work(() => noteIncoming(chatId, { messageId: 1, language: "en" }));
  await work(() => beginReport(chatId, "search_term"));
  const draft = await draftAtHand();
  const answers = {
    subjects: [termOf("sealed away")],
    seenIn: "telegram_search" as const,
    category: "trafficking" as const,
    guidedFor: "trafficking" as const,
    files: [{ uniqueId: "AQAD", origin: "a channel of theirs" }],
  };
  await work(() => saveDraft({ ...draft, step: "details", answers }));
  const answer = (input: ReportInput) =>
    work(() => answerDraft(operator, chatId, { input, pressed: undefined }));
  await answer(text("seen in t.me/sealed_lead"));
  const submit = { kind: "press", draftId: draft.id, verb: "submit", value: "" } as const;
  expect(await answer({ ...submit, step: "summary" })).toMatchObject({ kind: "ended" });
  const caseId = CaseId.parse(await idIn("select case_id as id from reports"));
  return { caseId, reportId: ReportId.parse(await idIn("select id from reports")) };
}

const reply = (repliedTo: number, words: string) => ({
  chatId: group,
  repliedTo,
  updateId: repliedTo,
  text: words,
  by: {
    userId: UserId.parse(mo),
    name: "Mo",
    membership: "administrator" as const,
    asked: [],
  },
});

/** A note of the team on the card, and a question to the reporter with its answer. */
async function asks(caseId: CaseId): Promise<void> {
  await work(() => registerPosted(cardKey(caseId, "review"), { chatId: group, messageId: 1 }));
  await work(() => replyToCard(operator, reply(1, "looks bad")));
  await desk.press(caseId, { kind: "ask" }, { by: mo });
  const question = QuestionId.parse(await idIn("select id from questions"));
  await work(() => registerPosted(questionKey(question), { chatId: group, messageId: 3 }));
  await work(() => askQuestion(operator, reply(3, "where?")));
  await work(() => askAnswer(chatId, question));
  await writes("over there");
}

/** What else of somebody's there may be at that time. */
async function keepsTheRest(caseId: CaseId): Promise<void> {
  const staffId = StaffId.parse(await idIn("select id from staff"));
  const shared = {
    chat_id: -1_001_000_000_077,
    kind: "channel" as const,
    title: "A channel of theirs",
  };
  const { subject } = readSharedChat({ ...shared, username: "sealed_channel" });
  await desk.files({ by: 7_300_000_010, subject });
  await storeUpdates(desk.db, [
    { updateId: 2, lane: "2", urgency: "other", body: { message: {} } },
  ]);
  await work(async () => {
    await beginFrom(chatId, text("t.me/sealed_channel"));
    const draft = await openDraftOf(chatId);
    if (draft !== undefined) await saveDraft({ ...draft, notice });
    await noteOnScreen(chatId, notice);
    await keepFiles(chatId, [{ messageId: 5 }]);
    await conversationStore.write(String(chatId), { step: 1 });
    await keepPause("too much", staffId);
    await keepHardDay(staffId, undefined);
    await plantRecipients();
    const [recipient] = await allRecipients();
    if (recipient === undefined) throw new Error("there is no recipient");
    const id = ReferralId.parse("019c0000-0000-7000-8000-00000000000a");
    await insertReferral({ id, caseId, recipientId: recipient.id, staffId });
    await moveReferral(id, "sent", staffId);
    await keepReference({ id, caseId }, "their number 5");
    const sourceId = SourceGroupId.parse("019c0000-0000-7000-8000-00000000000b");
    await putSource({ id: sourceId, chatId: ChatId.parse(-1009), title: "Hall", language: "en" });
    await insertGroupAsk({
      id: GroupAskId.parse("019c0000-0000-7000-8000-00000000000c"),
      sourceId,
      threadId: undefined,
      kind: "report",
      userId: chatId,
      language: "en",
      target: { kind: "own_message" },
    });
  });
}

it("an update is kept and taken up under the seal", async () => {
  const body = { update_id: 1, message: { text: "hello" } };
  await storeUpdates(desk.db, [{ updateId: 1, lane: "1", urgency: "other", body }]);
  expect(await unsealed(desk.sql)).toEqual([]);
  await work(async () => {
    const head = await takeLane("1");
    if (head.kind !== "taken") throw new Error("nothing was taken");
    expect(head.item.body).toEqual(body);
    await finishItem(head.item.arrival);
  });
});

it("from a report to its reporter's farewell all that is sealed passes the seal", async () => {
  const { caseId, reportId } = await submits();
  await asks(caseId);
  await work(() => askAddition(chatId, reportId));
  await writes("and one more thing");
  const card = await work(() => viewCard(caseId, "review"));
  expect(card?.view).toMatchObject({ leads: { total: 1 }, written: { people: 1 } });
  const escalate = { kind: "escalate", category: "trafficking" } as const;
  await desk.press(caseId, { kind: "verdict", verdict: escalate }, { by: mo });
  const uphold = { kind: "uphold", measure: "listed" } as const;
  await desk.press(caseId, { kind: "verdict", verdict: uphold }, { by: sue, tier: "escalation" });
  await desk.forward(8 * 86_400_000);
  await desk.sql`update outbox set status = 'sent', owner = null`;
  expect(await work(() => askReason(chatId, reportId))).toEqual({ kind: "asked" });
  await writes("I disagree");
  await doWhatIsDue(desk, operator);
  await keepsTheRest(caseId);
  const { held } = await work(() => viewOwnData(chatId));
  const read = JSON.stringify(held);
  for (const words of theirs) expect(read).toContain(words);
  expect(await unsealed(desk.sql)).toEqual([]);
  const empty = [...(await keptSealed(desk.sql))].flatMap(([column, { values }]) =>
    values.length === 0 ? column : [],
  );
  // Nobody asked Telegram, nor to be forgotten; nothing is held, no authority asked, and the operator named
  // nobody. What officers enter is tried in legal-sealed.test.ts.
  expect(empty.toSorted()).toEqual([
    "askers.userId",
    "examples.reason",
    "feed_subscribers.freshKey",
    "feed_subscribers.name",
    "held_copies.content",
    "inbox.about",
    "legal_analyses.answers",
    "legal_drafts.answers",
    "legal_requests.details",
    "legal_requests.effect",
    "legal_targets.value",
    "owners.userId",
    "scheduled_tasks.about",
    "signing_keys.secret",
  ]);
  await work(() => forgetPerson(operator, chatId, { messageId: 2, language: "en" }));
  await work(() => forgetFarewell(chatId, new Date()));
  expect(await unsealed(desk.sql)).toEqual([]);
});
