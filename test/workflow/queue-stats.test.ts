import { beforeAll, expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { activeQueueAt, putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { decisionsOfKind } from "../../src/domain/control/stats.ts";
import { drawStats } from "../../src/telegram/control/stats-page.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { showQueueStats, viewStats, viewStatsFile } from "../../src/workflow/control/show-stats.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A queue's figures are of what stands or waits in it, and its team is shown no others. */

const texts = createTexts();
const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const admin = ChatId.parse(501);
const [review, seniors, fraud] = [ChatId.parse(-1001), ChatId.parse(-1002), ChatId.parse(-1005)];
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } };
const uphold: CardPress = { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } };
const desk = useQueueDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

let serial = 0;
async function opens(category: CategoryKey, chatId = review): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`figures ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 900 + serial, subject, category });
  await stands(id, "review", chatId);
  return id;
}
const stands = (id: CaseId, tier: "review" | "escalation", chatId = review) =>
  now(() => registerPosted(cardKey(id, tier), { chatId, messageId: 100 + (serial += 1) }));
const idAt = async (chatId = review) => {
  const queue = await now(() => activeQueueAt({ chatId }));
  if (queue === undefined) throw new Error("no queue");
  return queue.id;
};
async function figures(chatId: ChatId | undefined, to = admin) {
  const queueId = chatId && (await idAt(chatId));
  const view = await now(() => viewStats(to, { days: 7, queueId }));
  if (view === undefined) throw new Error("no figures");
  return view;
}
const counts = async (chatId: ChatId | undefined) => {
  const { stats } = await figures(chatId);
  const of = (kind: "escalate" | "dismiss" | "uphold") => decisionsOfKind(stats, kind);
  const decided = [of("escalate"), of("dismiss"), of("uphold")];
  return { received: stats.received, open: stats.open, decided };
};

beforeAll(async () => {
  const match = { categories: ["fraud"], kinds: [], languages: [] } as const;
  const id = QueueId.parse("019ab000-0000-7000-8000-00000000000b");
  const place = { id, chatId: fraud, title: "Fraud <b>team</b>" };
  await now(() => putQueue({ ...place, tier: "review", language: "es", match }));
  const [dismissed, escalated] = [await opens("drugs"), await opens("drugs")];
  await opens("fraud", fraud);
  await desk.press(dismissed, dismiss, { by: 801 });
  await desk.press(escalated, escalate, { by: 801 });
  await stands(escalated, "escalation", seniors);
  await desk.press(escalated, uphold, { by: 802, tier: "escalation" });
});

it("each queue counts what stands there and what was decided there", async () => {
  expect(await counts(undefined)).toEqual({ received: 3, open: 1, decided: [1, 1, 1] });
  expect(await counts(review)).toEqual({ received: 2, open: 0, decided: [1, 1, 0] });
  expect(await counts(seniors)).toEqual({ received: 1, open: 0, decided: [0, 0, 1] });
  expect(await counts(fraud)).toEqual({ received: 1, open: 1, decided: [0, 0, 0] });
});

it("what waits for a queue without a card is its own, too", async () => {
  serial += 1;
  const subject = termOf(`figures ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 990, subject, category: "fraud" });
  await desk.sql`delete from outbox`;
  expect(await counts(fraud)).toMatchObject({ received: 2, open: 2 });
  expect(await counts(review)).toMatchObject({ received: 2, open: 0 });
  await stands(id, "review", fraud);
  expect(await counts(fraud)).toMatchObject({ received: 2, open: 2 });
});

it("in its group a queue has no way to other figures, and speaks its language", async () => {
  const view = await figures(fraud, fraud);
  expect(view).toMatchObject({ language: "es", queues: [] });
  const { piece, markup } = drawStats({ texts, language: view.language }, view, 7);
  expect(piece.text).toMatch(/^📍 .*Fraud <b>team/);
  expect(JSON.stringify(markup)).not.toContain("file");
  expect(markup.inline_keyboard).toHaveLength(1);
  const there = { at: { chatId: fraud, messageId: 9 }, occasion: 1 };
  const by = { userId: UserId.parse(801), name: "M801", membership: "administrator" } as const;
  await now(() => showQueueStats(operator, { ...there, by }, 30));
  const owed = await desk.sql`
    select chat_id::int as chat, message ->> 'queueId' as queue, message ->> 'days' as days from outbox
    where message ->> 'kind' = 'show_stats'`;
  expect(owed).toEqual([{ chat: -1005, queue: await idAt(fraud), days: "30" }]);
});

it("an admin chooses between all and each queue, and takes out the days of that one", async () => {
  const view = await figures(review);
  const { markup } = drawStats({ texts, language: "en" }, view, 7);
  const labels = markup.inline_keyboard.flat().map(({ text }) => text);
  expect(labels).toEqual(expect.arrayContaining(["✓ 7 d", "All queues"]));
  expect(labels.filter((label) => label.startsWith("✓"))).toHaveLength(2);
  const queueId = await idAt(review);
  const file = await now(() => viewStatsFile(admin, { days: 7, queueId }));
  expect(file?.days.reduce((sum, { received }) => sum + received, 0)).toBe(2);
});

it("of a queue that nobody knows there are no figures, and not those of all", async () => {
  const queueId = QueueId.parse("019ab000-0000-7000-8000-0000000000ff");
  expect(await now(() => viewStats(admin, { days: 7, queueId }))).toBeUndefined();
  expect(await now(() => viewStatsFile(admin, { days: 7, queueId }))).toBeUndefined();
});
