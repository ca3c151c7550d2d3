import { setTimeout as sleep } from "node:timers/promises";
import { uuidv7 } from "uuidv7";
import { afterAll, expect, it } from "vitest";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { ofTheGravest } from "../../src/telegram/reporting/presses.ts";
import { readUpdate } from "../../src/telegram/updates.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";
import { figures, firstAnswerMs, pressEditMs, refusals, slowest, whenShown } from "./watch.ts";

/*
 * Floods against the real bot, at Telegram's own limits and on the real clock; the local Telegram answers
 * 429 to whatever is over them. What is measured is what people wait for: until a case is on a card or on
 * the list in the group, until a card is edited after a press on it, until a newcomer is answered.
 *
 * How the flood comes in: gravest subjects of few accounts are filed as the last step of their
 * conversation does, in this process. Submissions of many are presses on *Submit* at drafts that are
 * complete, stored in the inbox within a minute as a poll stores them; the bot works through them as fast
 * as it can, and what is left when the others were served is left.
 */

const scene = useScene({ scale: 1 });
const desk = useCaseDesk(scene);
const minuteMs = 60_000;

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

let serial = 0;
const fresh = (name: string) => {
  serial += 1;
  return termOf(`${name} ${lettersOf(serial)} end`);
};
const filesGravest = (by: number) =>
  desk.files({ by, subject: fresh("flood"), category: "child_abuse" });

async function endAll(): Promise<void> {
  await desk.sql`update cases set status = 'withdrawn' where status = 'open'`;
  await desk.sql`update outbox set status = 'void', settled_at = app_now() where status = 'waiting'`;
  await desk.sql`delete from scheduled_tasks`;
  await desk.sql`delete from posted_messages where key like 'digest:%'`;
  await desk.sql`update inbox set done_at = app_now(), body = null where done_at is null`;
  // A minute of the group's pace comes back.
  await sleep(minuteMs);
}

it.each([
  ["3 accounts × 150 gravest subjects", 3, 150],
  ["100 accounts × 50 gravest subjects", 100, 50],
])(
  "%s don't hold back one honest gravest report",
  { timeout: 900_000 },
  async (name, accounts, each) => {
    const refusedBefore = refusals(scene);
    const accountOf = (nth: number) => 5_000_000 + accounts * 1_000 + (nth % accounts);
    const all = accounts * each;
    const started = Date.now();
    let done = 0;
    const flood = async (until: number) => {
      while (done < until) {
        done += 1;
        await filesGravest(accountOf(done));
      }
    };
    const lanes = (until: number) => Promise.all(Array.from({ length: 3 }, () => flood(until)));
    await lanes(all / 2);
    const honest = await filesGravest(6_000_000 + accounts);
    const filedAt = Date.now();
    const { code } = await desk.case(honest);
    const seen = whenShown(scene.review, [code], "card", filedAt + 90_000);
    await lanes(all);
    const takenS = Math.round((Date.now() - started) / 1_000);
    const waitedMs = ((await seen).get(code) ?? Infinity) - filedAt;
    figures.push(`${name}, filed in ${takenS} s: its card after ${Math.round(waitedMs / 1_000)} s`);
    expect(waitedMs).toBeLessThanOrEqual(60_000);
    expect(refusals(scene) - refusedBefore).toBe(0);
    await endAll();
  },
);

const people = 10_000;

/** Complete drafts of as many people who have written before, one in so many of the gravest. */
async function prepare(round: number, gravest: number) {
  const drafts = Array.from({ length: people }, (_, nth) => {
    const isGravest = nth % (people / gravest) === 0;
    const chatId = 100_000_000 + round * people + nth;
    return { id: uuidv7(), chatId, isGravest, subject: fresh(`round ${lettersOf(round)}`) };
  });
  for (const { chatId } of drafts) {
    const person = scene.sandbox.person({ id: chatId });
    const chat = scene.sandbox.world.directory.chats.get(person.id);
    if (chat?.kind === "private") chat.started = true;
  }
  for (let from = 0; from < people; from += 1_000) {
    const rows = drafts.slice(from, from + 1_000).map(({ id, chatId, isGravest, subject }) => ({
      id,
      chat_id: chatId,
      answers: {
        subjects: [subject],
        seenIn: "bot",
        category: isGravest ? "child_abuse" : "drugs",
        guidedFor: "child_abuse",
        note: "what it leads to",
      },
    }));
    await desk.sql`
      insert into drafts (id, chat_id, flow, step, answers)
      select id, chat_id, 'search_term', 'summary', answers
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as row(id uuid, chat_id bigint, answers jsonb)`;
  }
  return drafts;
}

type Prepared = Awaited<ReturnType<typeof prepare>>;
let updateId = 500_000_000;

/** The presses on Submit, stored within a minute as a poll stores them. */
async function submitAll(drafts: Prepared, submittedAt: Map<string, number>): Promise<void> {
  const me = { id: scene.sandbox.bot.id, username: scene.sandbox.bot.username ?? "" };
  const began = Date.now();
  const batch = 100;
  for (let from = 0; from < drafts.length; from += batch) {
    const updates = drafts.slice(from, from + batch).flatMap(({ id, chatId, isGravest }) => {
      updateId += 1;
      submittedAt.set(id, Date.now());
      const value = isGravest ? ofTheGravest : "";
      const input = { kind: "press", draftId: id, step: "summary", verb: "submit", value } as const;
      const chat = { id: chatId, type: "private", first_name: "P" };
      const query = {
        id: String(updateId),
        from: { id: chatId, is_bot: false, first_name: "P", language_code: "en" },
        chat_instance: "1",
        message: { message_id: 1, date: 1, chat },
        data: buttonData({ on: "draft", input }),
      };
      return readUpdate({ update_id: updateId, callback_query: query }, me) ?? [];
    });
    await storeUpdates(desk.db, updates);
    const dueMs = ((from + batch) / drafts.length) * minuteMs;
    await sleep(Math.max(0, began + dueMs - Date.now()));
  }
}

it.each([
  [1, 10],
  [2, 100],
])(
  "round %i: 10,000 submit within a minute, %i of them about the gravest",
  { timeout: 900_000 },
  async (round, gravest) => {
    const refusedBefore = refusals(scene);
    // What moderators press on.
    await desk.files({ by: 7_000_000 + round, subject: fresh("card"), category: "weapons" });
    await scene.review.seesText(new RegExp(`card ${lettersOf(serial)} end`));
    const drafts = await prepare(round, gravest);
    const stopping = new AbortController();
    const submittedAt = new Map<string, number>();
    const wanted = drafts.filter(({ isGravest }) => isGravest).map(({ id }) => id);
    const waiting = waitsOf(wanted, submittedAt, Date.now() + 2.5 * minuteMs);
    const submitting = submitAll(drafts, submittedAt);
    const presses = pressEditMs(
      scene,
      new RegExp(`card ${lettersOf(serial - people)} end`),
      stopping.signal,
    );
    const answers = firstAnswerMs(scene, stopping.signal);
    await submitting;
    const waits = await waiting;
    stopping.abort();
    const [pressMs, answerMs] = await Promise.all([presses, answers]);
    const [left] = await desk.sql<{ count: number }[]>`
    select count(*)::int as count from inbox where done_at is null and update_id is not null`;
    const seconds = (all: readonly number[]) => Math.round(slowest(all) / 100) / 10;
    figures.push(
      `10,000 in a minute, ${gravest} gravest: on a card or the list after ${seconds(waits)} s at most, ` +
        `a press edited after ${seconds(pressMs)} s (${pressMs.length}), a newcomer answered after ` +
        `${seconds(answerMs)} s (${answerMs.length}), ${refusals(scene) - refusedBefore} × 429; ` +
        `${people - (left?.count ?? 0)} worked off by then`,
    );
    expect(waits).toHaveLength(gravest);
    expect(slowest(waits)).toBeLessThanOrEqual(60_000);
    expect(pressMs.length).toBeGreaterThan(3);
    expect(slowest(pressMs)).toBeLessThanOrEqual(10_000);
    expect(answerMs.length).toBeGreaterThan(3);
    expect(slowest(answerMs)).toBeLessThanOrEqual(10_000);
    expect(refusals(scene) - refusedBefore).toBe(0);
    await endAll();
  },
);

/** How long each of the gravest waited until it was on a card or the list, in milliseconds. */
async function waitsOf(
  drafts: readonly string[],
  submittedAt: ReadonlyMap<string, number>,
  until: number,
): Promise<number[]> {
  const shownAt = new Map<string, number>();
  while (Date.now() < until && shownAt.size < drafts.length) {
    const filed = await desk.sql<{ draft: string; code: string }[]>`
      select s.draft_id as draft, c.code from submissions s
      join reports r on r.submission_id = s.id join cases c on c.id = r.case_id
      where c.category = 'child_abuse' and s.draft_id in ${desk.sql([...drafts])}`;
    const texts = scene.review
      .sees()
      .map(({ text }) => text)
      .join("\n");
    for (const { draft, code } of filed) {
      if (!shownAt.has(draft) && texts.includes(code)) shownAt.set(draft, Date.now());
    }
    await sleep(500);
  }
  return drafts.map((draft) => (shownAt.get(draft) ?? Infinity) - (submittedAt.get(draft) ?? 0));
}
