import { beforeEach, expect, it } from "vitest";
import { cardKey, postedUnder, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { changeQueue, putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { loseChat, regainChat } from "../../src/workflow/queues/lose-chat.ts";
import { tellWhenNowhere } from "../../src/workflow/queues/show-waiting.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { showCase } from "../../src/workflow/cases/show-case.ts";
import { viewCard, viewCardCopy } from "../../src/workflow/cases/view-card.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

const operator = { owners: [UserId.parse(501)], outcomeNoticeDelayMs: 0 };
const everything = ChatId.parse(-1001);
const forum = ChatId.parse(-1002);
const ids = {
  everything: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
  drugs: QueueId.parse("019ab000-0000-7000-8000-000000000002"),
  fraud: QueueId.parse("019ab000-0000-7000-8000-000000000003"),
};
const topics = { drugs: 11, fraud: 12 };

const desk = useCaseDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeEach(() =>
  inOne(async () => {
    await putQueue({
      id: ids.everything,
      chatId: everything,
      tier: "review",
      title: "all",
      language: "en",
    });
    for (const category of ["drugs", "fraud"] as const) {
      await putQueue({
        id: ids[category],
        chatId: forum,
        threadId: topics[category],
        tier: "review",
        title: category,
        language: "en",
        match: { categories: [category], kinds: [], languages: [] },
      });
    }
  }),
);

let serial = 0;
/** A new case, whose card is posted where it belongs. */
async function caseOf(category: CategoryKey): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`handover ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 700_000 + serial, subject, category });
  const card = await inOne(() => viewCard(id, "review"));
  if (card === undefined) throw new Error("no queue has it");
  await inOne(() => registerPosted(card.key, { ...card.place, messageId: 10_000 + serial }));
  await desk.sql`update outbox set status = 'sent' where status = 'waiting'`;
  return id;
}

/** Where a case's card is to be shown next, and which other messages about it are to be changed. */
async function owedOf(id: CaseId) {
  const owed = await desk.sql<{ key: string; chat_id: string }[]>`
    select key, chat_id from outbox where status = 'waiting' and message ->> 'caseId' = ${id}`;
  const card = owed.find(({ key }) => key === cardKey(id, "review"));
  const copies = owed.filter(({ key }) => key.startsWith("copy:"));
  return { card: card && Number(card.chat_id), copies: copies.map((row) => Number(row.chat_id)) };
}

const nowhere = () => desk.sql<{ vars: object }[]>`
  select message -> 'vars' as vars from outbox
  where chat_id = 501 and message ->> 'text' = 'alert-no-queue'`;
const alerts = () => desk.sql`
  select 1 from outbox where chat_id = 501 and message ->> 'text' = 'alert-queue-lost'`;

it.each([
  { category: "drugs", chatId: forum, threadId: topics.drugs },
  { category: "fraud", chatId: forum, threadId: topics.fraud },
  { category: "weapons", chatId: everything, threadId: undefined },
] as const)("a case of $category lands where that belongs", async ({ category, ...place }) => {
  const id = await caseOf(category);
  expect((await inOne(() => viewCard(id, "review")))?.place).toEqual(place);
});

it("a case whose category changes goes to another topic, and its old card says so once", async () => {
  const id = await caseOf("drugs");
  const [old] = await inOne(() => postedUnder(cardKey(id, "review")));
  await desk.sql`update cases set category = 'weapons' where id = ${id}`;
  await inOne(() => showCase(id, "card"));
  expect(await owedOf(id)).toEqual({ card: everything, copies: [forum] });
  if (old === undefined) throw new Error("no card");
  expect((await inOne(() => viewCardCopy(id, "review", old)))?.moved).toBe(true);
  await desk.sql`update outbox set status = 'sent'`;
  await inOne(() => showCase(id, "card"));
  expect(await owedOf(id)).toEqual({ card: everything, copies: [] });
});

it("a settled card stays where it is, whatever the case is called by then", async () => {
  const id = await caseOf("drugs");
  await desk.sql`update cases set category = 'weapons', status = 'escalated' where id = ${id}`;
  await inOne(() => showCase(id, "card"));
  expect(await owedOf(id)).toEqual({ card: forum, copies: [] });
});

it("a lost chat hands its cases to the default, tells the admin once, and takes them back", async () => {
  const id = await caseOf("drugs");
  const before = (await alerts()).length;
  await inOne(() => loseChat(operator, { chatId: forum }, "no_rights"));
  await inOne(() => loseChat(operator, { chatId: forum }, "no_rights"));
  expect(await owedOf(id)).toEqual({ card: everything, copies: [] });
  expect((await alerts()).length).toBe(before + 1);
  await desk.sql`update outbox set status = 'sent'`;
  await inOne(() => regainChat({ chatId: forum }));
  expect((await owedOf(id)).card).toBe(forum);
});

it("a closed topic takes nothing from the other topics of its chat", async () => {
  const [drugs, fraud] = [await caseOf("drugs"), await caseOf("fraud")];
  const there = { chatId: forum, threadId: topics.drugs };
  await inOne(() => loseChat(operator, there, "topic_closed"));
  expect((await owedOf(drugs)).card).toBe(everything);
  expect((await owedOf(fraud)).card).toBeUndefined();
  await inOne(() => regainChat({ chatId: forum, only: { threadId: topics.drugs } }));
  expect((await owedOf(drugs)).card).toBe(forum);
});

it("without a default the admins hear of what nobody takes, but not of what somebody does", async () => {
  const tell = () => inOne(() => tellWhenNowhere(operator, "review"));
  await tell();
  await desk.sql`delete from outbox`;
  await desk.sql`update cases set status = 'withdrawn'`;
  await inOne(() => changeQueue(ids.everything, { kind: "remove" }));
  await desk.files({ by: 701, subject: termOf("taken by somebody"), category: "drugs" });
  await tell();
  expect(await nowhere()).toEqual([]);
  await desk.files({ by: 702, subject: termOf("taken by nobody"), category: "weapons" });
  await tell();
  expect(await nowhere()).toMatchObject([{ vars: { count: 1, tier: { choice: "review" } } }]);
});

it("the admins hear of what is escalated where there are no seniors", async () => {
  const id = await caseOf("weapons");
  await desk.sql`delete from outbox`;
  await desk.sql`update cases set status = 'withdrawn' where status = 'escalated'`;
  await inOne(() => {
    const category = "weapons" as const;
    const press = { kind: "verdict", verdict: { kind: "escalate", category } } as const;
    const presser = { userId: UserId.parse(801), name: "Mo", membership: "administrator" } as const;
    const at = { chatId: everything, messageId: 10_000 + serial, version: 1 };
    return pressCard(operator, { caseId: id, press, presser, ...at });
  });
  expect((await desk.case(id)).status).toBe("escalated");
  expect(await nowhere()).toMatchObject([{ vars: { count: 1, tier: { choice: "escalation" } } }]);
});

it("without a default what nobody takes waits, and goes to the next default", async () => {
  const id = await caseOf("weapons");
  await inOne(() => changeQueue(ids.everything, { kind: "remove" }));
  await inOne(() => showCase(id, "card"));
  expect((await owedOf(id)).card).toBeUndefined();
  await inOne(() => changeQueue(ids.fraud, { kind: "make_default" }));
  await inOne(() => showCase(id, "card"));
  expect((await owedOf(id)).card).toBe(forum);
});
