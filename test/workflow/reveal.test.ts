import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { appoint, removeAppointment } from "../../src/db/staff/appointment-store.ts";
import { connect } from "../../src/db/connect.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { AppointmentId, ChatId, RevealId, StaffId, UserId } from "../../src/domain/ids.ts";
import type { RevealPress } from "../../src/domain/privacy/reveal.ts";
import { beginReveal, pressOwnReveal } from "../../src/workflow/privacy/ask-reveal.ts";
import { noteOwners } from "../../src/workflow/staff/note-owners.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { expireReveal, settleReveal } from "../../src/workflow/privacy/settle-reveal.ts";
import { viewReveal } from "../../src/workflow/privacy/show-reveal.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";
import { opened } from "../support/opened.ts";
import { untilWaiting } from "../support/until-waiting.ts";

const operator = {
  owners: [UserId.parse(501)],
  outcomeNoticeDelayMs: 0,
  pseudonymOf: (userId: UserId, of = "") => `pseudonym ${userId % 7} ${of}`,
};
const ada = { userId: UserId.parse(501), name: "Ada" };
const others = Array.from({ length: 8 }, (_, at) => ({
  userId: UserId.parse(510 + at),
  name: `Admin${at}`,
}));
const [bo, cy] = others;
if (bo === undefined || cy === undefined) throw new Error("too few admins");

const desk = useCaseDesk();
const wide = opened(() => connect(desk.databaseUrl, { connections: 8, name: "admins" }));
const inOne = <T>(work: () => Promise<T>) => unitOfWork(wide.db, work);
const appointments = new Map<number, { id: AppointmentId; staffId: StaffId }>();

async function appoints({ userId, name }: typeof ada): Promise<void> {
  await inOne(async () => {
    const staffId = await staffOf(userId, StaffId.parse(uuidv7()), name);
    const id = AppointmentId.parse(uuidv7());
    await appoint({
      id,
      staffId,
      role: "admin",
      queueId: undefined,
      by: staffId,
      isPending: false,
    });
    appointments.set(userId, { id, staffId });
  });
}

let serial = 0;
async function report(): Promise<{ code: string; by: number }> {
  serial += 1;
  const by = 7_700_000_000 + serial;
  const caseId = await desk.files({ by, subject: termOf(`reveal ${lettersOf(serial)} end`) });
  const [row] = await desk.sql<{ code: string }[]>`
    select code from reports where case_id = ${caseId}`;
  return { code: row?.code ?? "", by };
}

const begins = (words: string, by = ada) => inOne(() => beginReveal(operator, by, words));
const newest = async (): Promise<RevealId> => {
  const [row] = await desk.sql<{ id: string }[]>`select id from reveals order by id desc limit 1`;
  return RevealId.parse(row?.id);
};
const asks = async (code: string, by = ada): Promise<RevealId> => {
  expect(await begins(code, by)).toBe("begun");
  const id = await newest();
  const press = { kind: "reason", id, reason: "danger" } as const;
  expect(await inOne(() => pressOwnReveal(operator, by, press))).toBe("asked");
  return id;
};
const settles = (by: typeof ada, kind: "confirm" | "refuse", id: RevealId) =>
  inOne(() => settleReveal(operator, by, { kind, id }));
const audited = async (code: string) => {
  const found = await desk.sql<{ kind: string }[]>`
    select kind from audit_events where subject_code = ${code} and kind like '%reveal%' order by id`;
  return found.map(({ kind }) => kind);
};
const owed = async (key: string) => {
  const found = await desk.sql<{ chat: string }[]>`
    select chat_id::text as chat from outbox where key like ${`%${key}`} order by chat_id`;
  return found.map(({ chat }) => Number(chat));
};

/** They have been admins for long enough. */
const waits = () => desk.forward(7 * 24 * 3_600_000);

it("nobody asks on the first days, not even the first admin", async () => {
  await inOne(() => noteOwners(operator));
  const { code } = await report();
  expect(await begins(code)).toMatchObject({ kind: "new_admin" });
  await waits();
  expect(await begins(code)).toBe("no_second");
});

it("one admin alone can't ask, and others than admins not at all", async () => {
  const { code } = await report();
  expect(await begins(code)).toBe("no_second");
  expect(await begins(code, bo)).toBe("not_admin");
});

it("what is no report, or nobody's any more, is not asked for", async () => {
  for (const admin of others) await appoints(admin);
  const { code, by } = await report();
  expect(await begins(code)).toBe("no_second");
  await waits();
  expect(await begins("C-7F3K9Q2M")).toBe("no_code");
  expect(await begins("")).toBe("no_code");
  expect(await begins(`${code} 345/26`)).toBe("no_code");
  expect(await begins("R-7F3K9Q2M")).toBe("unknown_report");
  await desk.sql`update reports set withdrawn_at = now() where code = ${code}`;
  expect(await begins(code)).toBe("withdrawn");
  await forgets(by);
  expect(await begins(code)).toBe("unknown_report");
});

const forgets = (by: number) =>
  inOne(() => forgetPerson(operator, ChatId.parse(by), { messageId: 1, language: "en" }));

it("of all admins who agree at once one counts; all are alarmed, the reporter is told, once", async () => {
  const { code, by } = await report();
  const id = await asks(`${code.toLowerCase()} `);
  expect(await owed(`reveal-asked:${id}`)).toEqual(others.map(({ userId }) => userId));
  const outcomes = await Promise.all([ada, ...others].map((one) => settles(one, "confirm", id)));
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
    "confirmed",
    ...others.slice(1).map(() => "gone"),
    expect.stringMatching(/^gone|not_you$/),
  ]);
  expect(await audited(code)).toEqual(["reveal_asked", "reveal_confirmed"]);
  expect(await owed(`:reveal:${id}`)).toEqual([ada, ...others].map(({ userId }) => userId));
  expect(await owed(`reveal-told:${id}`)).toEqual([by]);
  expect((await inOne(() => viewReveal(id)))?.identity).toBe(by);
  await desk.forward(10 * 60_000);
  expect(await inOne(() => viewReveal(id))).toBeUndefined();
});

it("whoever agrees and whoever refuses at once: one of them counts", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { code } = await report();
    const id = await asks(code);
    const outcomes = await Promise.all([settles(bo, "confirm", id), settles(cy, "refuse", id)]);
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "gone")).toHaveLength(1);
    const shown = (await inOne(() => viewReveal(id)))?.identity;
    expect(shown !== undefined).toBe(kinds[0] === "confirmed");
  }
});

it("nobody agrees to what they ask themselves, nor for who is no admin any more", async () => {
  const { code } = await report();
  const id = await asks(code, bo);
  expect(await settles(bo, "confirm", id)).toEqual({ kind: "not_you" });
  const stranger = { userId: UserId.parse(999), name: "S" };
  expect(await settles(stranger, "confirm", id)).toEqual({ kind: "not_admin" });
  const held = appointments.get(bo.userId);
  if (held === undefined) throw new Error("not appointed");
  await inOne(() => removeAppointment(held.id, held.staffId));
  expect(await settles(ada, "confirm", id)).toEqual({ kind: "gone" });
  expect((await inOne(() => viewReveal(id)))?.identity).toBeUndefined();
  await appoints(bo);
  expect(await settles(bo, "confirm", await asks(code))).toMatchObject({ kind: "new_admin" });
  await waits();
});

it("whoever was forgotten before is nobody, and what stood in a chat of whoever was forgotten after goes", async () => {
  const [before, after] = [await report(), await report()];
  const lapsed = await asks(before.code);
  await forgets(before.by);
  expect(await settles(bo, "confirm", lapsed)).toEqual({ kind: "lapsed", code: before.code });
  expect(await audited(before.code)).toEqual(["reveal_asked", "reveal_lapsed"]);
  const shown = await asks(after.code);
  expect(await settles(bo, "confirm", shown)).toMatchObject({ kind: "confirmed" });
  await desk.sql`
    insert into posted_messages (chat_id, message_id, key)
    values (${ada.userId}, 77, ${`reveal:${shown}`})`;
  const section = "who_you_are_was_shown";
  const own = (await inOne(() => heldOn(after.by))).find((held) => held.section === section);
  expect(own?.entries).toMatchObject([{ reason: "danger" }]);
  await forgets(after.by);
  expect(await owed(`delete:${ada.userId}:77`)).toEqual([ada.userId]);
  expect(await inOne(() => viewReveal(shown))).toBeUndefined();
});

it("forgetting and agreeing at once: it is shown or there is nobody, and never both", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { code, by } = await report();
    const id = await asks(code);
    const [settled] = await Promise.all([settles(bo, "confirm", id), forgets(by)]);
    expect(["confirmed", "lapsed"]).toContain(settled.kind);
    expect((await inOne(() => viewReveal(id)))?.identity).toBeUndefined();
  }
});

it("whoever is forgotten while it is agreed to is taken out of the chat where they were shown", async () => {
  const { code, by } = await report();
  const id = await asks(code);
  const { settling, forgetting } = await desk.sql.begin(async (held) => {
    await held`select 1 from outbox where key = ${`reveal:${id}`} for update`;
    const begun = { settling: settles(bo, "confirm", id) };
    await untilWaiting(desk.sql, "admins", 1);
    const both = { ...begun, forgetting: forgets(by) };
    await untilWaiting(desk.sql, "admins", 2);
    await held`
      insert into posted_messages (chat_id, message_id, key)
      values (${ada.userId}, 78, ${`reveal:${id}`})`;
    return both;
  });
  expect(await settling).toMatchObject({ kind: "confirmed" });
  await forgetting;
  expect(await owed(`delete:${ada.userId}:78`)).toEqual([ada.userId]);
});

it("what nobody answered in a day is over, and so is what was dropped", async () => {
  const [late, dropped] = [await report(), await report()];
  const id = await asks(late.code);
  await desk.forward(24 * 3_600_000);
  expect(await settles(bo, "confirm", id)).toEqual({ kind: "gone" });
  await inOne(() => expireReveal(id));
  expect(await audited(late.code)).toEqual(["reveal_asked", "reveal_expired"]);
  const other = await asks(dropped.code);
  const drop: Extract<RevealPress, { kind: "drop" }> = { kind: "drop", id: other };
  expect(await inOne(() => pressOwnReveal(operator, bo, drop))).toBe("not_you");
  expect(await inOne(() => pressOwnReveal(operator, ada, drop))).toBe("dropped");
  expect(await settles(bo, "confirm", other)).toEqual({ kind: "gone" });
  expect(await audited(dropped.code)).toEqual(["reveal_asked", "reveal_dropped"]);
});

it("who made a report stands in no row of the outbox but those to themselves, and in no audit event", async () => {
  const { code, by } = await report();
  await settles(bo, "confirm", await asks(code));
  const rows = await desk.sql<{ row: string }[]>`
    select (to_jsonb(o) - 'chat_id')::text as row from outbox o where chat_id <> ${by}
    union all select to_jsonb(a)::text from audit_events a
    union all select to_jsonb(s)::text from scheduled_tasks s
    union all select to_jsonb(v)::text from reveals v`;
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ row }) => row.includes(String(by)))).toEqual([]);
});
