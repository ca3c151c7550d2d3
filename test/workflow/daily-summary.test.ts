import { beforeAll, expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { changeSetting } from "../../src/workflow/control/change-setting.ts";
import { planSummary } from "../../src/workflow/queues/sum-up-day.ts";
import { doWhatIsDue } from "../support/due.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Once a day every queue is told of its day, and of nothing where nothing happened. */

const operator = { owners: [UserId.parse(501)], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const hourMs = 3_600_000;

const desk = useQueueDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeAll(async () => {
  // Midnight, so that the first summary is eight hours away.
  await desk.sql`update app_clock set shift = date_trunc('day', now()) + interval '1 day' - now()`;
  await inOne(planSummary);
  // As every process does when it starts.
  await inOne(planSummary);
});

let serial = 0;
async function posted(category: CategoryKey): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`day ${lettersOf(serial)} end`);
  const id = await desk.files({ by: serial, subject, category });
  await inOne(() =>
    registerPosted(cardKey(id, "review"), { chatId: chats.review, messageId: serial }),
  );
  return id;
}

async function after(hours: number): Promise<void> {
  await desk.forward(hours * hourMs + 1_000);
  await doWhatIsDue(desk, operator);
}

/** What the queues were told since the last time. */
async function said(): Promise<{ chat: number; text: string }[]> {
  const found = await desk.sql<{ chat_id: string; vars: Record<string, number> }[]>`
    update outbox set status = 'sent' where message ->> 'text' = 'queue-summary' and status = 'waiting'
    returning chat_id, message -> 'vars' as vars`;
  const texts = createTexts();
  return found.map(({ chat_id, vars }) => ({
    chat: Number(chat_id),
    text: texts.message("en", "queue-summary", vars).text.replaceAll(/[\u2066-\u2069]/g, ""),
  }));
}

it("nothing is said where nothing happened and nothing waits", async () => {
  await after(8);
  expect(await said()).toEqual([]);
});

it("a queue hears what came, what was decided and what waits, once", async () => {
  await desk.forward(hourMs);
  const first = await posted("weapons");
  await posted("weapons");
  await posted("drugs");
  await desk.forward(2 * hourMs);
  const verdict = { kind: "dismiss", ground: "no_violation" } as const;
  await desk.press(first, { kind: "verdict", verdict }, { by: 801 });
  await after(21.4);
  await after(0);
  expect(await said()).toEqual([
    {
      chat: chats.review,
      text: [
        "🗓 The last 24 hours here",
        "Came in: 3 · decided: 1 (half within 2 h)",
        "Waiting: 2, near their target: 1, past it: 1",
        "Thank you for doing this work.",
      ].join("\n"),
    },
  ]);
  const late = await desk.sql`select 1 from outbox where message ->> 'kind' = 'show_late'`;
  expect(late.length).toBeGreaterThan(0);
});

it("comes at the hour that an admin set", async () => {
  const by = { userId: UserId.parse(501), name: "Ada" };
  const press = { key: "summary_hour", version: 0, choice: "6" } as const;
  expect(await inOne(() => changeSetting(operator, by, press))).toBe("changed");
  await after(21.4);
  expect(await said()).toEqual([]);
  await after(0.2);
  expect(await said()).toMatchObject([{ chat: chats.review }]);
  await after(2);
  expect(await said()).toEqual([]);
});
