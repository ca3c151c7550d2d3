import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { insertBulk } from "../../src/db/decisions/bulk-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { BulkId, ChatId, QueueId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import type { ChatRef, Membership } from "../../src/domain/staff/staff.ts";
import { pressBulk } from "../../src/workflow/decisions/press-bulk.ts";
import { colleaguesOf } from "../../src/workflow/cases/read-card.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Nobody decides in their own matter, and nobody else learns that it is theirs. */

const desk = useQueueDesk();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const operator = { owners: [], outcomeNoticeDelayMs: 0 };

let serial = 0;
const next = () => (serial += 1);
const aTerm = () => termOf(`own ${lettersOf(next())} end`);
const [mo, mia] = [7_001, 7_002] as const;

const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } };

/** What somebody may do with a case, but for letting go of it. */
const deeds: Record<string, CardPress> = {
  dismiss,
  escalate,
  take: { kind: "take" },
  ask: { kind: "ask" },
  undo: { kind: "undo" },
  "choose a ground": { kind: "panel", page: "dismiss" },
  "look at more": { kind: "panel", page: "more" },
  "call it something else": { kind: "recategorize", category: "weapons" },
  "rate it": { kind: "rate", rating: 1 },
  "list its burst": { kind: "bulk", scope: "burst" },
  "read all of it": { kind: "details" },
};

it.each(Object.entries(deeds))("who reported it can't %s; a colleague can", async (_, press) => {
  const id = await desk.files({ by: mo, subject: aTerm() });
  const before = await desk.case(id);
  const { length } = await desk.audited(id);
  expect(await desk.press(id, press, { by: mo })).toEqual({ kind: "not_theirs" });
  expect(await desk.case(id)).toEqual(before);
  expect(await desk.audited(id)).toHaveLength(length);
  expect((await desk.press(id, press, { by: mia })).kind).not.toBe("not_theirs");
});

it("to let go of a case is everybody's", async () => {
  const subject = aTerm();
  const id = await desk.files({ by: 1, subject });
  expect(await desk.press(id, { kind: "take" }, { by: mo })).toEqual({ kind: "took" });
  await desk.files({ by: mo, subject });
  expect(await desk.press(id, dismiss, { by: mo })).toEqual({ kind: "not_theirs" });
  expect(await desk.press(id, { kind: "release" }, { by: mo })).toEqual({ kind: "released" });
});

it("it is their own matter also after they took the report back, and where its case was merged", async () => {
  const subject = aTerm();
  const id = await desk.files({ by: 1, subject });
  await desk.files({ by: mo, subject });
  await desk.sql`update reports set withdrawn_at = app_now() where case_id = ${id} and reporter_id in
    (select id from reporters where telegram_user_id = ${mo})`;
  expect(await desk.press(id, dismiss, { by: mo })).toEqual({ kind: "not_theirs" });
  const other = await desk.files({ by: 2, subject: aTerm() });
  const into: CardPress = { kind: "merge", into: other };
  expect(await desk.press(id, into, { by: mo })).toEqual({ kind: "not_theirs" });
  const back: CardPress = { kind: "merge", into: id };
  expect(await desk.press(other, back, { by: mo }), "the other way").toEqual({
    kind: "not_theirs",
  });
  expect(await desk.press(id, into, { by: mia })).toMatchObject({ kind: "merged" });
  expect(await desk.press(other, dismiss, { by: mo })).toEqual({ kind: "not_theirs" });
});

const account = (userId: number, username?: string): Subject => ({
  kind: "user",
  display: username === undefined ? `user ${userId}` : `@${username}`,
  aliases: [
    { kind: "user_id", value: String(userId) },
    ...(username === undefined ? [] : [{ kind: "username", value: username } as const]),
  ],
});
const channel = (id: number, kind: "channel" | "group" = "channel"): Subject => ({
  kind,
  display: `chat ${id}`,
  aliases: [{ kind: "chat_id", value: String(id) }],
});
const messageIn = (parent: Subject): Subject => ({
  kind: "message",
  display: `${parent.display}/5`,
  aliases: [{ kind: "message_of_chat_id", value: `${parent.aliases[0].value}/5` }],
  parent,
});

it("who is reported themselves decides nothing about it, and is not offered it", async () => {
  const id = await desk.files({ by: 1, subject: account(mo) });
  expect(await desk.press(id, dismiss, { by: mo })).toEqual({ kind: "not_theirs" });
  const story: Subject = {
    kind: "story",
    display: "a story",
    aliases: [{ kind: "story_of_chat_id", value: `${mo}/3` }],
    parent: account(mo),
  };
  const on = await desk.files({ by: 1, subject: story });
  expect(await desk.press(on, dismiss, { by: mo })).toEqual({ kind: "not_theirs" });
  const colleagues = async (about: CaseId) => {
    const held = await desk.case(about);
    const asker = await now(() => staffOf(UserId.parse(mia), StaffId.parse(uuidv7()), "Mia"));
    return (await now(() => colleaguesOf(held, "review", asker))).map(({ name }) => name);
  };
  const another = await desk.files({ by: 1, subject: aTerm() });
  await desk.press(another, escalate, { by: mo });
  expect(await colleagues(id)).not.toContain(`M${mo}`);
  // Whoever reported it is offered as ever: to be left out would tell that they did.
  const theirs = await desk.files({ by: mo, subject: aTerm() });
  expect(await colleagues(theirs)).toContain(`M${mo}`);
});

const sayingOf =
  (chat: ChatRef, membership: Membership) =>
  (at: ChatRef): Membership =>
    at === chat ? membership : "administrator";

it.each<[what: string, subject: (id: number) => Subject]>([
  ["a channel", (id) => channel(id)],
  ["a group", (id) => channel(id, "group")],
  ["a message in a channel", (id) => messageIn(channel(id))],
])("%s is the own matter of who runs it, as far as Telegram says so", async (_, about) => {
  const chat = -1_009_000_000 - next();
  const id = await desk.files({ by: 1, subject: about(chat) });
  const asked = (membership: Membership) => ({ by: mo, says: sayingOf(chat, membership) });
  for (const runs of ["creator", "administrator"] as const) {
    expect(await desk.press(id, dismiss, asked(runs)), runs).toEqual({ kind: "not_theirs" });
  }
  expect((await desk.press(id, dismiss, asked("unknown"))).kind).toBe("decided");
});

it("a message in a group is the matter of who wrote it, not of who runs the group", async () => {
  const chat = -1_009_500_000 - next();
  const id = await desk.files({ by: 1, subject: messageIn(channel(chat, "group")) });
  const says = sayingOf(chat, "administrator");
  expect((await desk.press(id, dismiss, { by: mo, says })).kind).toBe("decided");
});

it("a vote of somebody whose own matter it became counts no more", async () => {
  const subject = account(7_100);
  const id = await desk.files({ by: 1, subject, category: "child_abuse" });
  expect((await desk.press(id, dismiss, { by: mo })).kind).toBe("vote_kept");
  // As if the vote had been cast after the report, which ends it by itself.
  await desk.files({ by: mo, subject, category: "child_abuse" });
  await desk.sql`update dismissal_votes set sight = '2:0:0:0' where case_id = ${id}`;
  expect((await desk.press(id, dismiss, { by: mia })).kind).toBe("vote_kept");
});

it("a list with one's own matter is for others to answer, as a whole", async () => {
  const ids = [
    await desk.files({ by: mo, subject: aTerm() }),
    await desk.files({ by: 1, subject: aTerm() }),
  ];
  const cases = await Promise.all(ids.map((id) => desk.case(id)));
  const id = BulkId.parse(uuidv7());
  const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  const [first] = cases;
  if (first === undefined) throw new Error("no case");
  await now(() => insertBulk({ id, caseId: first.id, queueId, scope: "burst", cases }));
  const press = { kind: "decide", verdict: { kind: "dismiss", ground: "gone" } } as const;
  const answers = (by: number) =>
    now(() =>
      pressBulk(operator, {
        id,
        press,
        chatId: ChatId.parse(-1001),
        threadId: undefined,
        presser: { userId: UserId.parse(by), name: `M${by}`, membership: "administrator" },
      }),
    );
  expect(await answers(mo)).toEqual({ kind: "not_theirs" });
  expect(await Promise.all(ids.map(async (one) => (await desk.case(one)).status))).toEqual([
    "open",
    "open",
  ]);
  expect(await answers(mia)).toEqual({ kind: "done" });
  expect((await desk.case(first.id)).status).toBe("dismissed");
});

it("a senior has no case looked at again that they reported", async () => {
  const id = await desk.files({ by: mo, subject: aTerm() });
  await desk.press(id, dismiss, { by: mia });
  const reopens = (by: number) =>
    now(() =>
      reopenCase(operator, {
        caseId: id,
        version: 2,
        chatId: ChatId.parse(-1002),
        threadId: undefined,
        presser: { userId: UserId.parse(by), name: `M${by}`, membership: "administrator" },
      }),
    );
  expect(await reopens(mo)).toEqual({ kind: "not_theirs" });
  expect(await reopens(mia)).toMatchObject({ kind: "decided" });
});
