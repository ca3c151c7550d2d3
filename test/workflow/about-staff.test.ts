import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { decisionsOf } from "../../src/db/decisions/decision-store.ts";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { whatIsKnown } from "../../src/domain/privacy/disclosure.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { tellAboutStaff } from "../../src/workflow/staff/about-staff.ts";
import { appointAs } from "../../src/workflow/staff/appoint.ts";
import { findCard } from "../../src/workflow/cases/find-case.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* What is reported about somebody of the team is not for their own group to see. */

const desk = useQueueDesk();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const [ada, bo] = [UserId.parse(501), UserId.parse(502)];
const operator = { owners: [ada, bo], outcomeNoticeDelayMs: 0 };
const review = ChatId.parse(-1001);
const sue = 802;

let serial = 8_000;
const stranger = () => UserId.parse((serial += 1));
const join = (userId: UserId) => now(() => staffOf(userId, StaffId.parse(uuidv7()), `M${userId}`));
async function colleague(): Promise<UserId> {
  const userId = stranger();
  await join(userId);
  return userId;
}

const account = (userId: number): Subject => ({
  kind: "user",
  display: `user ${userId}`,
  aliases: [{ kind: "user_id", value: String(userId) }],
});
const storyOf = (userId: number): Subject => ({
  kind: "story",
  display: "a story",
  aliases: [{ kind: "story_of_chat_id", value: `${userId}/3` }],
  parent: account(userId),
});

/** Whether anything was ever said of a case in the group of a tier. */
async function isKnownIn(tier: "review" | "escalation", id: CaseId): Promise<boolean> {
  const owed = await desk.sql`select 1 from outbox where key = ${cardKey(id, tier)}`;
  const shown = await now(() => viewCard(id, tier));
  return owed.length > 0 && shown !== undefined;
}
const history = async (id: CaseId) =>
  (await now(() => decisionsOf(id))).map(({ kind, ground, by }) => [kind, ground, by.kind]);
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };

it.each<[what: string, subject: (userId: number) => Subject]>([
  ["an account", account],
  ["a story on an account", storyOf],
])("%s of somebody of the team goes to the seniors at once, by rule", async (_, about) => {
  const id = await desk.files({ by: 1, subject: about(await colleague()) });
  expect(await desk.case(id)).toMatchObject({ status: "escalated", category: "drugs" });
  expect(await history(id)).toEqual([["escalate", "about_staff", "system"]]);
  expect(await desk.audited(id)).toEqual(["case_opened", "case_escalated"]);
  expect([await isKnownIn("review", id), await isKnownIn("escalation", id)]).toEqual([false, true]);
});

it("an account of anybody else stays with the moderators", async () => {
  const id = await desk.files({ by: 1, subject: account(stranger()) });
  expect((await desk.case(id)).status).toBe("open");
  expect(await isKnownIn("review", id)).toBe(true);
});

it("nothing that comes later brings it to the moderators", async () => {
  const subject = account(await colleague());
  const id = await desk.files({ by: 1, subject });
  await desk.files({ by: 2, subject });
  const back = await desk.press(
    id,
    { kind: "verdict", verdict: { kind: "return" } },
    {
      by: sue,
      tier: "escalation",
    },
  );
  expect(back.kind).toBe("decided");
  expect((await desk.case(id)).status, "returned").toBe("escalated");
  const gone = await desk.press(id, dismiss, { by: sue, tier: "escalation" });
  expect(gone.kind).toBe("decided");
  expect(await isKnownIn("review", id), "dismissed").toBe(false);
  await desk.files({ by: 3, subject });
  expect((await desk.case(id)).status, "reported again").toBe("escalated");
  await desk.press(id, dismiss, { by: sue, tier: "escalation" });
  const { version } = await desk.case(id);
  const presser = { userId: UserId.parse(sue), name: "Sue", membership: "administrator" } as const;
  const at = { chatId: ChatId.parse(-1002), threadId: undefined };
  await now(() => reopenCase(operator, { caseId: id, version, presser, ...at }));
  expect((await desk.case(id)).status, "looked at again").toBe("escalated");
  expect(await isKnownIn("review", id)).toBe(false);
  expect(
    await desk.sql`select 1 from outbox where chat_id = ${review} and key like ${`%${id}%`}`,
  ).toEqual([]);
});

it("the one whom it is about decides nothing on it as a senior either; another senior does", async () => {
  const reported = await colleague();
  const id = await desk.files({ by: 1, subject: account(reported) });
  const hand = { by: reported, tier: "escalation" } as const;
  expect(await desk.press(id, dismiss, hand)).toEqual({ kind: "not_theirs" });
  expect((await desk.press(id, dismiss, { ...hand, by: sue })).kind).toBe("decided");
});

it("with its code it is not brought to the moderators' group", async () => {
  const id = await desk.files({ by: 1, subject: account(await colleague()) });
  const { code } = await desk.case(id);
  const by = { userId: UserId.parse(801), name: "Mo", membership: "administrator" } as const;
  const at = { chatId: review, threadId: undefined };
  await now(() => findCard(operator, { at, by, occasion: 1 }, code));
  expect(await isKnownIn("review", id)).toBe(false);
});

it("whoever becomes one of the team takes their open case to the seniors", async () => {
  const userId = stranger();
  const id = await desk.files({ by: 1, subject: account(userId) });
  await now(async () => {
    const staffId = await staffOf(userId, StaffId.parse(uuidv7()), "New");
    const made = { staffId, userId, name: "New", role: "moderator" } as const;
    return appointAs(operator, { userId: ada, name: "Ada" }, made);
  });
  expect((await desk.case(id)).status).toBe("escalated");
});

it("a case that is decided stays as it is when its account becomes one of the team's", async () => {
  const userId = stranger();
  const id = await desk.files({ by: 1, subject: account(userId) });
  await desk.press(id, dismiss, { by: 801 });
  await now(async () => {
    const staffId = await staffOf(userId, StaffId.parse(uuidv7()), "New");
    const made = { staffId, userId, name: "New", role: "moderator" } as const;
    return appointAs(operator, { userId: ada, name: "Ada" }, made);
  });
  expect((await desk.case(id)).status).toBe("dismissed");
});

it("all admins hear of it once, by its code, but the one whom it is about", async () => {
  await desk.sql`delete from scheduled_tasks`;
  for (const reported of [await colleague(), bo]) {
    await join(reported);
    const id = await desk.files({ by: 1, subject: account(reported) });
    await desk.files({ by: 2, subject: account(reported) });
    const planned = await desk.sql`
      select 1 from scheduled_tasks where event = ${desk.sql.json({ kind: "about_staff", caseId: id })}`;
    expect(planned).toHaveLength(1);
    await now(() => tellAboutStaff(operator, id));
    await now(() => tellAboutStaff(operator, id));
    const { code } = await desk.case(id);
    const told = await desk.sql<{ chat: string; vars: unknown }[]>`
      select chat_id as chat, message -> 'vars' as vars from outbox
      where message ->> 'text' = 'alert-about-staff' and message::text like ${`%${code}%`} order by 1`;
    const others = [ada, bo].filter((admin) => admin !== reported);
    expect(told.map(({ chat }) => Number(chat))).toEqual(others);
    expect(told.map(({ vars }) => vars)).toEqual(others.map(() => ({ code: { ours: code } })));
  }
});

it("whoever reported it learns nothing of where it went", async () => {
  const id = await desk.files({ by: 1, subject: account(await colleague()) });
  const [made] = await now(() => decisionsOf(id));
  if (made === undefined) throw new Error("nothing was decided");
  const since = { ...made, ground: made.ground ?? null, appealed: false, byTeam: false };
  const known = whatIsKnown([{ ...since, tells: "plain", notice: "none" }]);
  expect(known).toEqual({ status: "open" });
  const told = await desk.sql`
    select 1 from outbox where key like 'outcome:%' and message ->> 'decisionId' = ${made.id}`;
  expect(told).toEqual([]);
});
