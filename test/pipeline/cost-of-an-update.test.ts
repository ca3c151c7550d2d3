import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { conversationStore } from "../../src/db/speaking/conversation-store.ts";
import { finishItem, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { takeLane } from "../../src/db/mail/lane-store.ts";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { isUnitOfWorkOpen, unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { CaseId, ChatId, QueueId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import type { Press } from "../../src/domain/press.ts";
import { createOwnChat } from "../../src/pipeline/own-chat.ts";
import type { Saying } from "../../src/pipeline/claiming.ts";
import { startSandbox } from "telegram-sandbox";
import { buttonData } from "../../src/telegram/presses.ts";
import { createTelegram } from "../../src/telegram/telegram.ts";
import type { Call } from "../../src/telegram/speaking/call.ts";
import { createAsking } from "../../src/workflow/speaking/asking.ts";
import { touchedBy } from "../../src/workflow/speaking/keep-outcome.ts";
import { startAnswering } from "../presses/answering-telegram.ts";
import { chats, type PersonName, type PlaceName } from "../presses/town.ts";
import { pressUpdate, wordsUpdate, type AnyUpdate } from "../presses/updates.ts";
import { auditProof } from "../support/audit.ts";
import { pseudonymOf } from "../support/case-desk.ts";
import { startBotHere } from "../support/bot-here.ts";
import { useDatabase } from "../support/database.ts";
import { opened } from "../support/opened.ts";
import { leaseAllTo } from "../support/sending-slots.ts";
import { openClient } from "../support/scene.ts";

/*
 * What is asked of the database, statement by statement: each is a journey there and back, and a commit
 * is a wait for the disk. Who changes one of these numbers knows it before and after; a table that only
 * ever grows is how a bot becomes slow.
 */

/**
 * From a poll's answer to the commit of what came of it, with what goes to the person next composed and
 * claimed; `begin` and `commit` are counted.
 */
const golden = {
  // What is theirs, what waits for them, and what the team says to all, in one.
  "/start": { statements: 8, transactions: 1 },
  "the press that begins a report": { statements: 7, transactions: 1 },
  // The visit, the draft, what follows on the screen.
  "words in a draft": { statements: 7, transactions: 1 },
  "a press in a draft": { statements: 7, transactions: 1 },
  // A subject, a case, a report, their trail, a card, and the receipt as it is claimed.
  "the press that submits": { statements: 15, transactions: 1 },
  // With the card as it looks then. Of these, 1 before its transaction: of whom Telegram is to be asked.
  "the press that opens the grounds of a dismissal": { statements: 14, transactions: 1 },
  // Likewise, and 1 more before: whether Telegram may be asked.
  "the press that dismisses": { statements: 16, transactions: 1 },
};
type Deed = keyof typeof golden;

/** While nothing happens: the looks of worker, sender, schedule and sealer. */
const goldenIdle = {
  differentStatements: 7,
  // 1 of the worker, 2 of the sender, 2 of the schedule, 2 of the sealer; and what a window may cut.
  aSecond: 9,
  transactionsASecond: 2.5,
};

const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf };
const database = useDatabase();
let statements: string[] = [];
const debug = (statement: string) => statements.push(statement.trim());
const api = opened(startAnswering);
const connection = opened(() => connect(database.url(), { connections: 4, name: "cost", debug }));
const ours = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});
const telegram = opened(async () => {
  const bot = createTelegram({
    token: "9001:TEST",
    apiRoot: api.apiRoot,
    operator,
    audit: auditProof,
    outgoing: { isAlways: false, keep: async (name) => name },
    log: silentLog,
    conversationStore,
    asking: createAsking(connection.db, operator),
    isUnitOfWorkOpen,
  });
  await bot.introduce();
  return { ...bot, close: () => Promise.resolve() };
});
const ticket = { owner: 77, send: () => undefined, release: () => undefined };
const senders = {
  reserve: () => ticket,
  whenFree: () => undefined,
  hurry: () => undefined,
  isBehind: () => false,
  isUntouchedSince: () => true,
};
beforeAll(() => leaseAllTo(connection.db, ticket.owner));
beforeAll(() =>
  unitOfWork(connection.db, () =>
    putQueue({
      id: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
      chatId: ChatId.parse(chats.review.id),
      tier: "review",
      title: "Review",
      language: "en",
    }),
  ),
);

const begins = (statement: string) => statement === "begin";
const costNow = () => ({
  statements: statements.length,
  transactions: statements.filter(begins).length,
});

const saying = (): Saying<Call> => ({
  db: connection.db,
  log: silentLog,
  compose: telegram.compose,
  touchedBy: (call: Call) => touchedBy(telegram.shownBy(call)),
  traceOf: () => undefined,
  settled: () => Promise.resolve(),
  abandoned: () => Promise.resolve(),
});

/** Takes an update in and hands it over as a worker does; gives back what that asked of the database. */
async function take(update: AnyUpdate) {
  const received = telegram.readUpdate(update);
  if (received === undefined) throw new Error("not an update");
  await ours.sql`update inbox set done_at = now(), body = null where done_at is null`;
  statements = [];
  const [waiting] = await storeUpdates(connection.db, [received]);
  if (waiting === undefined) throw new Error("nothing waits");
  const facts = await telegram.gather(waiting.head);
  await unitOfWork(connection.db, async () => {
    const taken = await takeLane(waiting.lane);
    if (taken.kind !== "taken") throw new Error(`the lane is ${taken.kind}`);
    await telegram.handle(taken.item, facts);
    await finishItem(taken.item.arrival);
    const own = createOwnChat(saying(), senders);
    const drawn = await own.draw(waiting.lane, performance.now());
    if (drawn !== undefined) await own.claim([drawn]);
  });
  const cost = costNow();
  await ours.sql`update outbox set status = 'sent', owner = null where status = 'sending'`;
  return cost;
}
const says = (text: string) => take(wordsUpdate("vera", "private", text));
const pressed = (by: PersonName, at: PlaceName, press: Press) =>
  pressUpdate({ by, at, data: buttonData(press), shape: "usual" });
const presses = (by: PersonName, at: PlaceName, press: Press) => take(pressed(by, at, press));

/** On the one card of a case, as the sender would have posted it. */
async function pressesCard(caseId: CaseId, press: CardPress) {
  const update = pressed("mo", "review", { on: "card", caseId, version: 1, press });
  const key = cardKey(caseId, "review");
  const messageId = Number(update.callback_query?.message?.["message_id"]);
  await ours.sql`delete from posted_messages where key = ${key}`;
  await ours.sql`insert into posted_messages (chat_id, message_id, key)
    values (${chats.review.id}, ${messageId}, ${key})`;
  return take(update);
}

async function answers(verb: "pick" | "submit", value = "") {
  const [draft] = await ours.sql<{ id: string; step: string }[]>`
    select id, step from drafts where status = 'open'`;
  if (draft === undefined) throw new Error("no draft");
  const input = { kind: "press", draftId: draft.id, step: draft.step, verb, value } as const;
  return presses("vera", "private", { on: "draft", input });
}

/** A report from its words to its dismissal; the cost of each deed that is counted. */
async function plays(words: string): Promise<Record<Deed, ReturnType<typeof costNow>>> {
  const started = await says("/start");
  const begun = await presses("vera", "private", { on: "home", to: "search_term" });
  const written = await says(words);
  const picked = await answers("pick", "telegram_search");
  await answers("pick", "drugs");
  const submitted = await answers("submit");
  const [newest] = await ours.sql<{ id: string }[]>`select id from cases order by id desc limit 1`;
  const caseId = CaseId.parse(newest?.id);
  return {
    "/start": started,
    "the press that begins a report": begun,
    "words in a draft": written,
    "a press in a draft": picked,
    "the press that submits": submitted,
    "the press that opens the grounds of a dismissal": await pressesCard(caseId, {
      kind: "panel",
      page: "dismiss",
    }),
    "the press that dismisses": await pressesCard(caseId, {
      kind: "verdict",
      verdict: { kind: "dismiss", ground: "gone" },
    }),
  };
}

it("an update asks so much of the database and no more", async () => {
  // What is done for somebody's first report, and for the team's first decisions, is not counted.
  for (const words of ["quince bellows", "copper kettle", "velvet anchor"]) await plays(words);
  expect(await plays("amber lantern")).toEqual(golden);
});

it("a bot to which nothing happens asks the database so little", async () => {
  const sandbox = await startSandbox();
  const stop = await startBotHere({
    sandbox,
    url: database.url(),
    connection,
    adminId: 501,
  });
  let looks = 0;
  const different = () => new Set(statements).size;
  try {
    // Until what its start planned, and what was left over from above, is done.
    const seconds = 3;
    do {
      statements = [];
      await sleep(seconds * 1_000);
    } while (different() > goldenIdle.differentStatements && (looks += 1) < 10);
    expect(different()).toBe(goldenIdle.differentStatements);
    expect(statements.length / seconds).toBeLessThanOrEqual(goldenIdle.aSecond);
    expect(costNow().transactions / seconds).toBeLessThanOrEqual(goldenIdle.transactionsASecond);
  } finally {
    await stop();
    await sandbox.stop();
  }
}, 40_000);
