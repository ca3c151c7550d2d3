import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, QuestionId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { askQuestion } from "../../src/workflow/questions/ask-question.ts";
import { pressQuestion } from "../../src/workflow/questions/press-question.ts";
import { replyToCard } from "../../src/workflow/cases/reply-to-card.ts";
import { detailsKey, followDetails, turnDetails } from "../../src/workflow/cases/send-details.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { dismissal, useRacers } from "../support/racers.ts";
import { untilWaiting } from "../support/until-waiting.ts";
import { mia, sue, useReferralDesk } from "../support/referral-desk.ts";

/* Their own matter is nobody's from anywhere else than its card, either, nor in the same moment. */

const { desk, chatId, presser, presses, operator } = useRacers();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const [mo, may] = [801, 802];

let serial = 0;
const next = () => (serial += 1);

/** A case that somebody else reported, and Mo's report on it, which can come at any time. */
async function opens() {
  const subject = termOf(`elsewhere ${lettersOf(next())} end`);
  const id = await desk.files({ by: 1, subject });
  return { id, isReportedBy: (by: number) => desk.files({ by, subject }) };
}
const notes = async (id: CaseId) =>
  (await desk.sql`select 1 from case_notes where case_id = ${id}`).length;

describe("a question", () => {
  /** Mo's prompt for one, as it stands in the group. */
  async function prompts(id: CaseId) {
    const messageId = 1_000 + next() * 2;
    await presses(id, { kind: "ask" }, { version: 1, messageId, by: mo });
    const [row] = await desk.sql`select id from questions where case_id = ${id}`;
    const question = QuestionId.parse(row?.["id"]);
    const at = { chatId, messageId: messageId + 1 };
    await now(() => registerPosted(`question:${question}`, at));
    return { question, repliedTo: at.messageId };
  }
  const statusOf = async (id: QuestionId) =>
    (await desk.sql`select status from questions where id = ${id}`)[0]?.["status"];
  const asks = (by: number, repliedTo: number) => {
    const reply = { chatId, repliedTo, updateId: repliedTo, text: "why?", by: presser(by) };
    return now(() => askQuestion(operator, { ...reply, threadId: undefined }));
  };

  it.each(["drop", "close"] as const)("is not theirs to %s once they reported it", async (kind) => {
    const { id, isReportedBy } = await opens();
    const { question, repliedTo } = await prompts(id);
    if (kind === "close") await asks(mo, repliedTo);
    const before = await statusOf(question);
    await isReportedBy(mo);
    const answers = async (by: number) => {
      const pressed = { id: question, press: { kind }, chatId, presser: presser(by) };
      return (await now(() => pressQuestion(operator, pressed))).kind;
    };
    expect(await answers(mo)).toBe("not_theirs");
    expect(await statusOf(question)).toBe(before);
    expect(await answers(may)).toBe("done");
  });

  it("goes to nobody whose colleague reported it before it was put", async () => {
    const { id, isReportedBy } = await opens();
    const { question, repliedTo } = await prompts(id);
    await isReportedBy(mo);
    await asks(mo, repliedTo);
    expect(await statusOf(question)).toBe("drafted");
    const said = await desk.sql`
      select message ->> 'text' as text from outbox where key like ${`%question:${repliedTo}`}`;
    expect(said.map(({ text }) => String(text))).toEqual(["team-question-not-now"]);
    await asks(may, repliedTo);
    expect(await statusOf(question)).toBe("waiting");
  });
});

it.each([
  ["link", "sent"],
  ["page", "turned"],
] as const)("a %s to everything about it leads whoever reported it nowhere", async (by, done) => {
  const { id, isReportedBy } = await opens();
  await isReportedBy(mo);
  const comes = async (userId: number) => {
    const theirs = ChatId.parse(userId);
    const messageId = 5_000 + next();
    const at = { chatId: theirs, messageId, threadId: undefined };
    await now(async () => {
      await noteIncoming(theirs, { messageId: 1, language: "en" });
      const card = { chatId, messageId: messageId + 500, threadId: undefined };
      await registerPosted(cardKey(id, "review"), card);
      if (by === "page") await registerPosted(detailsKey(id, theirs), at);
    });
    const who = presser(userId);
    const outcome = await now(() =>
      by === "link"
        ? followDetails(operator, { caseId: id, chatId, presser: who })
        : turnDetails(operator, { caseId: id, group: chatId, page: 2, at, presser: who }),
    );
    const owed = await desk.sql`select 1 from outbox where key = ${detailsKey(id, theirs)}`;
    return { outcome, isOwed: owed.length > 0 };
  };
  expect(await comes(mo)).toEqual({ outcome: "not_theirs", isOwed: false });
  expect(await comes(may)).toEqual({ outcome: done, isOwed: true });
});

it("with a reply to the card nobody returns what they reported, and hears no reason", async () => {
  const seniors = ChatId.parse(-1002);
  const queue = { chatId: seniors, tier: "escalation", title: "Seniors", language: "en" } as const;
  await now(() => putQueue({ id: QueueId.parse(uuidv7()), ...queue }));
  const { id, isReportedBy } = await opens();
  const escalate = { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } } as const;
  await presses(id, escalate, { version: 1, messageId: 7_000, by: 803 });
  const at = { chatId: seniors, messageId: 7_001, threadId: undefined };
  await now(() => registerPosted(cardKey(id, "escalation"), at));
  const staffId = await now(() => staffOf(UserId.parse(mo), StaffId.parse(uuidv7()), "Mo"));
  await desk.sql`
    insert into case_panels (case_id, tier, page, staff_id, expires_at)
    values (${id}, 'escalation', 'return', ${staffId}, app_now() + interval '5 minutes')`;
  await isReportedBy(mo);
  const replies = (updateId: number) =>
    now(() =>
      replyToCard(operator, {
        chatId: seniors,
        threadId: undefined,
        repliedTo: at.messageId,
        updateId,
        text: "where was it seen?",
        by: presser(mo),
      }),
    );
  expect(await replies(1)).toBe("taken");
  expect((await desk.case(id)).status).toBe("escalated");
  expect(await notes(id)).toBe(0);
  const said = await desk.sql`
    select message ->> 'text' as text from outbox where key like '%card-reply:1'`;
  expect(said.map(({ text }) => String(text))).toEqual(["answer-stale"]);
  await desk.sql`update reports set reporter_id = (select id from reporters
    where telegram_user_id = 1) where case_id = ${id}`;
  await replies(2);
  expect((await desk.case(id)).status, "to whom it is not their own").toBe("open");
});

it("a report that comes after Telegram was asked about the presser counts", async () => {
  const { id, isReportedBy } = await opens();
  // What is asked of Telegram beforehand is in what the presser brings.
  const pressed = { version: 1, messageId: 8_000, by: mo };
  await isReportedBy(mo);
  expect(await presses(id, dismissal, pressed)).toEqual({ kind: "not_theirs" });
  expect((await desk.case(id)).status).toBe("open");
});

it("of a report and a press by one person in the same moment the press stands only if it was first", async () => {
  for (let round = 0; round < 25; round += 1) {
    const { id, isReportedBy } = await opens();
    const [, pressed] = await Promise.all([
      isReportedBy(mo),
      presses(id, dismissal, { version: 1, messageId: 9_000 + round, by: mo }),
    ]);
    const { code, status } = await desk.case(id);
    const events = await desk.sql<{ kind: string }[]>`
      select kind from audit_events where facts ->> 'case' = ${code} or subject_code = ${code}
      order by id`;
    const order = events.map(({ kind }) => kind).filter((kind) => kind !== "case_opened");
    const wasFirst = order.at(-1) === "report_submitted" && order.includes("case_dismissed");
    expect(pressed.kind).toBe(wasFirst ? "decided" : "not_theirs");
    expect(status).toBe(wasFirst ? "dismissed" : "open");
  }
});

it("a press that waits for the case while its presser's report is being written is not theirs", async () => {
  const { id } = await opens();
  const other = termOf(`elsewhere ${lettersOf(next())} end`);
  await desk.files({ by: mo, subject: other });
  const press = await desk.sql.begin(async (held) => {
    await held`select 1 from cases where id = ${id} for update`;
    const pressed = presses(id, dismissal, { version: 1, messageId: 9_900, by: mo });
    await untilWaiting(desk.sql, "racers");
    await held`update reports set case_id = ${id} where reporter_id = (
      select id from reporters where telegram_user_id = ${mo}) and given = ${other.display}`;
    return { pressed };
  });
  expect(await press.pressed).toEqual({ kind: "not_theirs" });
});

const referrals = useReferralDesk();

it("who reported a case neither refers it nor says what became of that", async () => {
  const { desk: seniors, upheld, prepares, only, says } = referrals;
  const id = await upheld("own referral");
  expect(await prepares(id, sue)).toBe("referral_prepared");
  const { id: referral } = await only(id);
  await seniors.files({ by: mia, subject: termOf("own referral"), category: "child_abuse" });
  expect(await prepares(id, mia)).toBe("not_theirs");
  for (const verb of ["sent", "not_sent", "acknowledged"] as const) {
    expect(await says(referral, verb, mia), verb).toBe("not_theirs");
  }
  expect((await only(id)).status).toBe("prepared");
  expect(await says(referral, "sent", sue)).toBe("said");
});
