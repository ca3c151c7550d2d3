import { beforeEach, expect, it } from "vitest";
import { enqueue } from "../../src/db/mail/outbox-store.ts";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import { priorities } from "../../src/domain/delivery.ts";
import { nextIn, pacedChat } from "../support/paced-chat.ts";
import { useOneQueue } from "../support/one-queue.ts";

/* Whatever else is owed to a group, a card of the gravest is there within a minute. */

const { desk, chatId, inOne, files } = useOneQueue();
let serial = 0;

/** Edits for people who pressed buttons, on as many cards. */
const pressed = (count: number) =>
  inOne(async () => {
    for (let at = 0; at < count; at += 1) {
      serial += 1;
      await enqueue({
        key: `press:${serial}`,
        chatId,
        priority: "owed_to_press",
        repeat: "fold",
        message: { kind: "take_keyboard_away", chatId, messageId: serial },
      });
    }
  });

let chat: ReturnType<typeof pacedChat>;
beforeEach(() => {
  chat = pacedChat(desk.db, chatId);
});
/** Sends what may be sent within a second, as the senders do; the keys of what went. */
async function passSecond(): Promise<string[]> {
  await desk.forward(1_000);
  chat.passes(1_000);
  const sent: string[] = [];
  for (;;) {
    const row = await chat.takes();
    if (row === undefined) return sent;
    const [done] = await desk.sql<{ key: string }[]>`
      update outbox set status = 'sent' where id = ${row.id} returning key`;
    sent.push(done?.key ?? "");
  }
}

it("it is sent next, before 10,000 ordinary ones that came first", async () => {
  await desk.sql`
    insert into outbox (key, chat_id, priority, message)
    select 'card:review:' || n, ${chatId}, 30, '{}' from generate_series(1, 10000) n`;
  const id = await files("child_abuse");
  expect(await nextIn(desk.db, chatId)).toMatchObject({
    message: { kind: "show_card", caseId: id },
  });
});

it("it is sent within a minute while people press more buttons than a group can be told of", async () => {
  for (let second = 0; second < 20; second += 1) {
    await pressed(1);
    await passSecond();
  }
  const key = cardKey(await files("child_abuse"), "review");
  const lately: string[][] = [];
  for (let second = 0; second < 60 && !lately.flat().includes(key); second += 1) {
    await pressed(1);
    lately.push(await passSecond());
  }
  expect(lately.flat()).toContain(key);
  expect(lately.length).toBeLessThan(20);
  // Presses came before it meanwhile.
  expect(lately.flat().length).toBeGreaterThan(1);
});

it("what somebody pressed for is sent within ten seconds while cards of the gravest wait without end", async () => {
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, created_at)
    select 'grave:' || n, ${chatId}, ${priorities.gravest_card}, '{}', app_now() - interval '1 hour'
    from generate_series(1, 200) n`;
  for (let second = 0; second < 30; second += 1) await passSecond();
  await pressed(1);
  const mine = `press:${serial}`;
  const lately: string[][] = [];
  while (lately.length < 60 && !lately.flat().includes(mine)) lately.push(await passSecond());
  expect(lately.length).toBeLessThanOrEqual(10);
});

it("a group gets at most 20 calls in any minute", async () => {
  const calls: number[] = [];
  for (let second = 0; second < 150; second += 1) {
    await pressed(1);
    calls.push((await passSecond()).length);
  }
  const minutes = calls.slice(0, -60).map((_, at) => calls.slice(at, at + 60));
  const busiest = minutes.map((minute) => minute.reduce((sum, count) => sum + count, 0));
  expect(Math.max(...busiest)).toBeLessThanOrEqual(20);
  expect(Math.max(...busiest)).toBeGreaterThan(12);
});
