import { beforeAll, expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { findCard } from "../../src/workflow/cases/find-case.ts";
import { casesLike, searchCase } from "../../src/workflow/cases/search-case.ts";
import { activeQueueAt } from "../../src/db/queues/queue-store.ts";
import { termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const [review, fraud, seniors] = [-1001, -1005, -1002].map((id) => ChatId.parse(id));
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const desk = useQueueDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

const subjectOf = (words: string) => {
  const [reading] = readSubjects(words);
  if (reading === undefined) throw new Error(`nothing in ${words}`);
  return reading.subject;
};
const looksFor = (words: string, chatId: ChatId | undefined = review) =>
  now(async () => {
    const queue = chatId && (await activeQueueAt({ chatId }));
    if (queue === undefined) throw new Error("no queue");
    return (await searchCase(words, queue))?.id;
  });

let term: CaseId;
let post: CaseId;
let elsewhere: CaseId;
let report: string | undefined;
beforeAll(async () => {
  await now(() =>
    putQueue({
      id: QueueId.parse("019ab000-0000-7000-8000-00000000000b"),
      chatId: ChatId.parse(fraud),
      tier: "review",
      title: "Fraud",
      language: "en",
      match: { categories: ["fraud"], kinds: [], languages: [] },
    }),
  );
  term = await desk.files({ by: 901, subject: termOf("blue starfish tablets") });
  post = await desk.files({ by: 902, subject: subjectOf("https://t.me/night_market/17") });
  const scam = subjectOf("https://t.me/quick_gains");
  elsewhere = await desk.files({ by: 903, subject: scam, category: "fraud" });
  const rows = await desk.sql<{ code: string }[]>`select code from reports where case_id = ${term}`;
  report = rows[0]?.code;
});

it("a case is found by its code, a report's, a link in another form, or a term in another spelling", async () => {
  expect(await looksFor((await desk.case(term)).code.toLowerCase())).toBe(term);
  expect(await looksFor(report ?? "")).toBe(term);
  expect(await looksFor("Blue  STARFISH tablets")).toBe(term);
  expect(await looksFor("telegram.me/s/night_market/17?single")).toBe(post);
  expect(await looksFor("green starfish")).toBeUndefined();
});

it("a term is found by look-alike letters too, and what is written much alike is named where nothing is found", async () => {
  const likes = (words: string, chatId = review) =>
    now(async () => {
      const queue = chatId && (await activeQueueAt({ chatId }));
      return queue && (await casesLike(words, queue));
    });
  expect(await looksFor("bl\u0443e st\u0430rfish tablets")).toBeUndefined();
  expect(await looksFor("blue st\u0430rfish tabl\u0435ts")).toBe(term);
  expect(await likes("blue starfish tablet")).toEqual([term]);
  expect(await likes("red lantern")).toEqual([]);
  expect(await likes("C-00000000")).toEqual([]);
  // It waits elsewhere, so nobody here learns of it by asking.
  const there = await desk.files({
    by: 904,
    subject: termOf("silver whale oil"),
    category: "fraud",
  });
  expect(await likes("silver whale oils")).toEqual([]);
  expect(await likes("silver whale oils", fraud)).toEqual([there]);
});

it("what waits in another queue is not to be asked for by its name, only by its own code", async () => {
  expect(await looksFor("@quick_gains", fraud)).toBe(elsewhere);
  expect(await looksFor("@quick_gains")).toBeUndefined();
  expect(await looksFor("@quick_gains", seniors)).toBeUndefined();
  expect(await looksFor((await desk.case(elsewhere)).code)).toBe(elsewhere);
});

it("a decided case is found where its card stands", async () => {
  await now(() =>
    registerPosted(cardKey(post, "review"), { chatId: ChatId.parse(review), messageId: 5 }),
  );
  await desk.press(post, dismiss, { by: 801 });
  expect(await looksFor("https://t.me/night_market/17")).toBe(post);
  expect(await looksFor("https://t.me/night_market/17", fraud)).toBeUndefined();
});

it("nobody who is no moderator there any more learns whether there is one", async () => {
  const asks = (words: string) =>
    now(() =>
      findCard(
        operator,
        {
          at: { chatId: ChatId.parse(review) },
          by: { userId: UserId.parse(801), name: "Mo", membership: "outside" },
          occasion: 1,
        },
        words,
      ),
    );
  expect(await asks("blue starfish tablets")).toBe("not_allowed");
  expect(await asks("nothing known")).toBe("not_allowed");
});
