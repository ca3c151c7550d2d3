import { isDeepStrictEqual } from "node:util";
import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { appoint, removeAppointment } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { CaseStatus } from "../../src/domain/cases/case-status.ts";
import { Tier } from "../../src/domain/cases/tier.ts";
import { AppointmentId, CaseId, ChatId, QueueId, StaffId, UserId } from "../../src/domain/ids.ts";
import type { Membership, Role } from "../../src/domain/staff/staff.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

/*
 * Every verb, by every kind of person, in every place, on a case in every status: what is decided is
 * what this table says, and anything else changes nothing.
 */

const owner = UserId.parse(501);
/** Of each of the cases, which they can only let go of. */
const reporter = UserId.parse(615);
const operator = { owners: [owner], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const elsewhere = ChatId.parse(-1003);

const dismissal = { kind: "dismiss", ground: "gone" } as const;
const verbs: Record<string, CardPress> = {
  escalate: { kind: "verdict", verdict: { kind: "escalate", category: "weapons" } },
  dismiss: { kind: "verdict", verdict: dismissal },
  uphold: { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } },
  return: { kind: "verdict", verdict: { kind: "return" } },
  "choose to escalate": { kind: "panel", page: "escalate" },
  "choose another": { kind: "panel", page: "escalate_as_other" },
  "choose a ground": { kind: "panel", page: "dismiss" },
  "choose a measure": { kind: "panel", page: "uphold" },
  "choose how to return": { kind: "panel", page: "return" },
  "choose a recipient": { kind: "panel", page: "refer" },
  "choose a sentence": { kind: "panel", page: "dismiss_sentence" },
  "choose what to say": { kind: "panel", page: "uphold", sentence: "police_too" },
  "say what is for others": { kind: "panel", page: "dismiss", sentence: "police_too" },
  "dismiss with what is for others": { kind: "verdict", verdict: dismissal, sentence: "bank_too" },
  undo: { kind: "undo" },
  "look at more": { kind: "panel", page: "more" },
  details: { kind: "details" },
  "choose a category": { kind: "panel", page: "category" },
  "choose another case": { kind: "panel", page: "merge" },
  "list its burst": { kind: "bulk", scope: "burst" },
  take: { kind: "take" },
  release: { kind: "release" },
};
type Who = {
  who: string;
  userId: UserId;
  membership: Membership;
  /** In which tier's queue a press counts. */
  may: readonly Tier[];
  appointed?: { role: Role; only?: QueueId; until?: "removed" | "pending" };
};

const queueIds = {
  review: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
  escalation: QueueId.parse("019ab000-0000-7000-8000-000000000002"),
  fraud: QueueId.parse("019ab000-0000-7000-8000-000000000003"),
} as const;
const both = Tier.options;
const member = (id: number, who: string, may: Who["may"], appointed: Who["appointed"]): Who => ({
  who,
  userId: UserId.parse(id),
  membership: "member",
  may,
  ...(appointed === undefined ? {} : { appointed }),
});
const people: readonly Who[] = [
  { who: "creator", userId: UserId.parse(601), membership: "creator", may: both },
  { who: "administrator", userId: UserId.parse(602), membership: "administrator", may: both },
  { who: "owner as member", userId: owner, membership: "member", may: both },
  { who: "owner from outside", userId: owner, membership: "outside", may: [] },
  { who: "member", userId: UserId.parse(603), membership: "member", may: [] },
  { who: "outsider", userId: UserId.parse(604), membership: "outside", may: [] },
  { who: "unknown", userId: UserId.parse(605), membership: "unknown", may: [] },
  { who: "stand-in", userId: UserId.parse(1_087_968_824), membership: "creator", may: [] },
  member(606, "moderator", ["review"], { role: "moderator" }),
  member(607, "senior", both, { role: "senior" }),
  member(608, "appointed admin", both, { role: "admin" }),
  member(609, "moderator of this queue", ["review"], { role: "moderator", only: queueIds.review }),
  member(610, "moderator of another queue", [], { role: "moderator", only: queueIds.fraud }),
  member(611, "senior of the seniors' queue", ["escalation"], {
    role: "senior",
    only: queueIds.escalation,
  }),
  member(612, "former moderator", [], { role: "moderator", until: "removed" }),
  member(613, "admin to be", [], { role: "admin", until: "pending" }),
  { ...member(614, "senior who left", [], { role: "senior" }), membership: "outside" },
  { who: "reporter", userId: reporter, membership: "creator", may: both },
];
/** `another`: a review queue to which the cases of this table don't go. */
const places = [
  ...both.map((tier) => ({ place: tier, tier, chatId: chats[tier], threadId: undefined })),
  { place: "another", tier: "review", chatId: chats.review, threadId: 7 },
  { place: "none", tier: "review", chatId: elsewhere, threadId: undefined },
] as const;

/** What a press of an entitled person does; what is not listed is refused. */
const effects: Record<string, string> = {
  "escalate review open": "escalated",
  "dismiss review open": "dismissed",
  "uphold escalation escalated": "upheld",
  "return escalation escalated": "open",
  "dismiss escalation escalated": "dismissed",
  "choose to escalate review open": "panel",
  "choose another review open": "panel",
  "choose a ground review open": "panel",
  "choose a ground escalation escalated": "panel",
  "choose a measure escalation escalated": "panel",
  "choose how to return escalation escalated": "panel",
  "choose a sentence review open": "panel",
  "choose a sentence escalation escalated": "panel",
  "choose what to say escalation escalated": "panel",
  "look at more review open": "panel",
  "look at more escalation escalated": "panel",
  "choose a category review open": "panel",
  "choose a category escalation escalated": "panel",
  "choose another case review open": "panel",
  "choose another case escalation escalated": "panel",
  "take review open": "took",
  "take escalation escalated": "took",
  "release review open": "released",
  "release escalation escalated": "released",
};

const desk = useCaseDesk();

beforeAll(async () => {
  await unitOfWork(desk.db, async () => {
    for (const tier of both) {
      const id = queueIds[tier];
      await putQueue({ id, chatId: chats[tier], tier, title: tier, language: "en" });
    }
    const match = { categories: ["fraud"], kinds: [], languages: [] } as const;
    const fraud = { id: queueIds.fraud, chatId: chats.review, threadId: 7, title: "fraud", match };
    await putQueue({ ...fraud, tier: "review", language: "en" });
    for (const person of people) await appointAs(person);
  });
});

async function appointAs({ who, userId, appointed }: Who): Promise<void> {
  if (appointed === undefined) return;
  const staffId = await staffOf(userId, StaffId.parse(uuidv7()), who);
  const id = AppointmentId.parse(uuidv7());
  const isPending = appointed.until === "pending";
  const { role, only: queueId } = appointed;
  await appoint({ id, staffId, role, queueId, by: staffId, isPending });
  if (appointed.until === "removed") await removeAppointment(id, staffId);
}

let serial = 0;
async function caseIn(status: CaseStatus): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`matrix ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 700_000 + serial, subject });
  await desk.files({ by: reporter, subject });
  await desk.sql`
    update cases set status = ${status}, merged_into = case when ${status} = 'merged' then id end
    where id = ${id}`;
  return id;
}

type Rest = Readonly<Record<string, unknown>>;

/** What there is of a case. In a unit of work. */
async function rest(id: CaseId): Promise<Rest> {
  const [row] = await rows(sql`
    select status, version,
      (select count(*)::int from decisions where case_id = ${id}) as decisions,
      (select count(*)::int from case_panels where case_id = ${id}) as panels,
      (select count(*)::int from assignments where case_id = ${id}) as taken,
      (select coalesce(max(id), 0)::int from audit_events) as audited
    from cases where id = ${id}`);
  if (row === undefined) throw new Error("no such case");
  return row;
}

const presses = places.flatMap((at) => people.map((by) => ({ at, by })));

/** What is left by a press that has an effect, and what it has to be answered with. */
function leftBy(effect: string, verb: string, before: Rest, after: Rest) {
  const audited = Number(before["audited"]) + 1;
  switch (effect) {
    case "panel":
      return { kind: "panel_turned", rest: { ...before, panels: 1 } };
    case "took":
      return { kind: effect, rest: { ...before, taken: 1, audited } };
    case "released":
      // Nobody had it.
      return { kind: effect, rest: before };
    default: {
      const decided = { status: effect, version: 2, decisions: 1 };
      return { kind: "decided", decision: verb, rest: { ...after, ...decided } };
    }
  }
}

const cells = Object.keys(verbs).flatMap((verb) =>
  CaseStatus.options.map((status) => ({ verb, status })),
);

it.each(cells)("$verb on a case that is $status: as the table says", async ({ verb, status }) => {
  const effectOf = ({ at, by }: (typeof presses)[number]) =>
    by.may.includes(at.tier) && (by.userId !== reporter || verb === "release")
      ? effects[`${verb} ${at.place} ${status}`]
      : undefined;
  // What had an effect is what it was no more: whoever comes next meets another case.
  const cases = [await caseIn(status)];
  for (const each of presses) if (effectOf(each)) cases.push(await caseIn(status));
  const findings = await unitOfWork(desk.db, async () => {
    const found: unknown[] = [];
    let id = cases.pop() ?? CaseId.parse("");
    let before = await rest(id);
    for (const [index, { at, by }] of presses.entries()) {
      const pressed = {
        ...at,
        caseId: id,
        press: verbs[verb] ?? { kind: "back" },
        version: 1,
        messageId: serial * 1_000 + index,
        presser: { ...by, name: by.who },
      };
      const outcome = await pressCard(operator, pressed);
      const effect = effectOf({ at, by });
      const after = await rest(id);
      const seen = { cell: `${verb}, ${at.place}, ${status}, ${by.who}`, outcome, before, after };
      if (effect === undefined) {
        const isRefused = !/decided|turned|took|released/.test(outcome.kind);
        if (!isRefused || !isDeepStrictEqual(after, before)) found.push(seen);
        continue;
      }
      const left = leftBy(effect, verb, before, after);
      const { kind, decision }: { kind: string; decision?: unknown } = outcome;
      const is = decision === undefined ? { kind, rest: after } : { kind, decision, rest: after };
      if (!isDeepStrictEqual(is, left)) found.push({ ...seen, left });
      id = cases.pop() ?? id;
      before = await rest(id);
    }
    return found;
  });
  expect(findings).toEqual([]);
});
