import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import {
  destroyKeyOf,
  mastersInUse,
  retireKeyOf,
  wrapAnew,
} from "../../src/db/privacy/data-key-store.ts";
import { dropOpened } from "../../src/db/data-keys.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { storeInternal, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { peekLane } from "../../src/db/mail/lane-store.ts";
import { enqueue, messageUnder } from "../../src/db/mail/outbox-store.ts";
import { schedule } from "../../src/db/mail/schedule-store.ts";
import { insertDraft, openDraftOf } from "../../src/db/reporting/draft-store.ts";
import { findReporter, reporterOf } from "../../src/db/reporting/reporter-store.ts";
import { sealWith } from "../../src/db/privacy/seal-with.ts";
import { markIn } from "../../src/db/sealed.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { personBehind, staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId, ReporterId, StaffId, UserId } from "../../src/domain/ids.ts";
import { uuidv7 } from "uuidv7";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { dumpOf } from "../support/dump.ts";
import { readWithKeysOf } from "../support/open-rows.ts";
import { testKeys } from "../support/keys.ts";
import { useSealing } from "../support/seal.ts";

/* Keys of people and reports: made once, destroyed for good, and wrapped anew while all goes on. */

useSealing();
const desk = useCaseDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);

let people = 7_500_000_000;
const somebody = () => ChatId.parse((people += 1));
const update = (chatId: ChatId, words: string) => ({
  updateId: (people += 1),
  lane: String(chatId),
  urgency: "other" as const,
  body: { message: { text: words } },
});
const keysOf = async (chatId: ChatId) =>
  (await desk.sql`select 1 from data_keys where owner = ${`p:${markIn(chatId)}`}`).length;

async function writes(chatId: ChatId): Promise<void> {
  await work(async () => {
    await noteIncoming(chatId, { messageId: 1, language: "en" });
    await insertDraft({
      id: DraftId.parse(uuidv7()),
      chatId,
      flow: "search_term",
      step: "subject",
      answers: { note: "between us" },
      notice: undefined,
    });
    await reporterOf(UserId.parse(chatId), ReporterId.parse(uuidv7()), String(chatId));
  });
}

it("whoever comes at once, and by whichever process, has one key", async () => {
  const chatId = somebody();
  await Promise.all(
    Array.from({ length: 8 }, (_, at) => storeUpdates(desk.db, [update(chatId, `words ${at}`)])),
  );
  expect(await keysOf(chatId)).toBe(1);
});

it("with the key destroyed, rows of an older copy open no more, nor say who it was", async () => {
  const chatId = somebody();
  await writes(chatId);
  await work(() => retireKeyOf(chatId));
  await work(async () => {
    expect(await destroyKeyOf(chatId)).toBe(true);
  });
  // The tables are as a copy from before would bring them back; the keys are today's.
  expect(await keysOf(chatId)).toBe(0);
  await expect(work(() => openDraftOf(chatId))).rejects.toThrow("its key was destroyed");
  const people = await desk.sql<{ id: string }[]>`select telegram_user_id as id from reporters`;
  expect(people.map(({ id }) => id)).not.toContain(String(chatId));
});

it("with the key destroyed, neither does mail, nor what was planned, of an older copy beside today's keys", async () => {
  const chatId = somebody();
  await writes(chatId);
  const draftId = DraftId.parse(uuidv7());
  await work(async () => {
    const message = { kind: "take_keyboard_away", chatId, messageId: 5 } as const;
    const key = `keyboard:${chatId}:5`;
    await enqueue({ key, chatId, priority: "notice", repeat: "once", message });
    const event = { kind: "submission_due", chatId, draftId } as const;
    const dueAt = new Date(Date.now() + 600_000);
    await schedule({ key: `submit:${draftId}`, lane: String(chatId), dueAt, event });
    await storeInternal({ key: `due:${draftId}`, lane: String(chatId), body: event });
  });
  const older = await dumpOf(desk.sql);
  expect((await readWithKeysOf(desk.sql))(older)).toContain(String(chatId));
  const owed = await work(() => messageUnder(`keyboard:${chatId}:5`));
  expect(owed).toMatchObject({ chatId });
  expect((await peekLane(desk.db, String(chatId)))?.body).toMatchObject({ chatId });
  await work(async () => {
    await retireKeyOf(chatId);
    await destroyKeyOf(chatId);
  });
  expect((await readWithKeysOf(desk.sql))(older)).not.toContain(String(chatId));
});

it("what was sent before somebody asked to be forgotten is handled with the key that it came with", async () => {
  const chatId = somebody();
  await storeUpdates(desk.db, [update(chatId, "before")]);
  await work(() => retireKeyOf(chatId));
  await work(async () => {
    expect(await destroyKeyOf(chatId)).toBe(false);
  });
  expect((await peekLane(desk.db, String(chatId)))?.body).toMatchObject({
    message: { text: "before" },
  });
  await desk.sql`update inbox set done_at = app_now(), body = null where lane = ${String(chatId)}`;
  await work(async () => {
    expect(await destroyKeyOf(chatId)).toBe(true);
  });
});

it("whoever is back has another key, also where another process does not know of it yet", async () => {
  const chatId = somebody();
  await storeUpdates(desk.db, [update(chatId, "before")]);
  // As another process does.
  await desk.sql`update data_keys set retired_at = app_now() where owner = ${`p:${markIn(chatId)}`}`;
  await storeUpdates(desk.db, [update(chatId, "after")]);
  const kept = await desk.sql<{ key: string }[]>`
    select split_part(body #>> '{}', '.', 2) as key from inbox where lane = ${String(chatId)}`;
  expect(new Set(kept.map(({ key }) => key)).size).toBe(2);
  expect(await keysOf(chatId)).toBe(2);
});

it("of the team it stays known who they are", async () => {
  const chatId = somebody();
  const id = await work(() => staffOf(UserId.parse(chatId), StaffId.parse(uuidv7()), "Mo"));
  await work(() => retireKeyOf(chatId));
  await work(async () => {
    expect(await destroyKeyOf(chatId)).toBe(true);
  });
  dropOpened([], markIn(chatId));
  expect(await work(() => personBehind(id))).toEqual({ userId: chatId, name: "Mo" });
});

it("another master key wraps all keys while people go on writing, and nothing is lost", async () => {
  const before = [somebody(), somebody(), somebody()];
  for (const chatId of before) await writes(chatId);
  const fresh = { name: "master-2", secret: randomBytes(32) };
  const both = { ...testKeys, masters: [fresh, ...testKeys.masters] as const };
  const during: ChatId[] = [];
  const rotating = new AbortController();
  const load = async () => {
    while (!rotating.signal.aborted) {
      const chatId = somebody();
      during.push(chatId);
      await writes(chatId);
      await desk.files({ by: chatId, subject: termOf("amber lantern"), note: "under way" });
    }
  };
  const loads = [load(), load()];
  sealWith(both);
  for (let found = 1; found > 0;) {
    found = await work(() => wrapAnew(testKeys.masters[0], fresh, 2));
  }
  rotating.abort();
  await Promise.all(loads);
  while ((await work(() => wrapAnew(testKeys.masters[0], fresh, 100))) > 0) continue;
  expect(await work(() => mastersInUse())).toEqual(["master-2"]);
  // As after a start with the new key alone.
  const ids = await desk.sql<{ id: string }[]>`select id from data_keys`;
  dropOpened(ids.map(({ id }) => id));
  sealWith({ ...testKeys, masters: [fresh] });
  for (const chatId of [...before, ...during]) {
    expect(await work(() => openDraftOf(chatId))).toMatchObject({
      answers: { note: "between us" },
    });
    expect(await work(() => findReporter(chatId))).toBeDefined();
  }
  for (const chatId of during) {
    expect(JSON.stringify(await work(() => heldOn(chatId)))).toContain("under way");
  }
  sealWith(testKeys);
});
