import { beforeAll, describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { putQueue } from "../../src/db/queue-store.ts";
import { dismissalGrounds } from "../../src/domain/grounds.ts";
import type { CardPress } from "../../src/domain/card-press.ts";
import { CaseStatus } from "../../src/domain/case-status.ts";
import { Tier } from "../../src/domain/delivery.ts";
import { CaseId, ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import type { Membership } from "../../src/domain/staff.ts";
import { pressCard } from "../../src/workflow/press-card.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

/*
 * Every verb, by every kind of person, in every place, on a case in every status: what is decided is
 * what this table says, and anything else changes nothing.
 */

const owner = UserId.parse(501);
const settings = { owners: [owner], outcomeNoticeDelayMs: 0 };
const chats = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) };
const elsewhere = ChatId.parse(-1003);

const verbs: Record<string, CardPress> = {
  escalate: { kind: "verdict", verdict: { kind: "escalate", category: "weapons" } },
  dismiss: { kind: "verdict", verdict: { kind: "dismiss", ground: dismissalGrounds[0] ?? "gone" } },
  uphold: { kind: "verdict", verdict: { kind: "uphold" } },
  return: { kind: "verdict", verdict: { kind: "return" } },
  "choose to escalate": { kind: "panel", page: "escalate" },
  "choose another": { kind: "panel", page: "escalate_as_other" },
  "choose a ground": { kind: "panel", page: "dismiss" },
  undo: { kind: "undo" },
  "look at more": { kind: "panel", page: "more" },
  details: { kind: "details" },
  "choose a category": { kind: "panel", page: "category" },
  "choose another case": { kind: "panel", page: "merge" },
  take: { kind: "take" },
  release: { kind: "release" },
};
const people: { who: string; userId: UserId; membership: Membership; may: boolean }[] = [
  { who: "creator", userId: UserId.parse(601), membership: "creator", may: true },
  { who: "administrator", userId: UserId.parse(602), membership: "administrator", may: true },
  { who: "owner as member", userId: owner, membership: "member", may: true },
  { who: "owner from outside", userId: owner, membership: "outside", may: false },
  { who: "member", userId: UserId.parse(603), membership: "member", may: false },
  { who: "outsider", userId: UserId.parse(604), membership: "outside", may: false },
  { who: "unknown", userId: UserId.parse(605), membership: "unknown", may: false },
  { who: "stand-in", userId: UserId.parse(1_087_968_824), membership: "creator", may: false },
];
const places = [
  ...Tier.options.map((tier) => ({ tier, chatId: chats[tier] })),
  { tier: "none", chatId: elsewhere },
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
    for (const tier of Tier.options) {
      const id = QueueId.parse(`019ab000-0000-7000-8000-00000000000${tier === "review" ? 1 : 2}`);
      await putQueue({ id, chatId: chats[tier], tier, title: tier, language: "en" });
    }
  });
});

let serial = 0;
async function caseIn(status: CaseStatus): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`matrix ${lettersOf(serial)} end`);
  const id = await desk.files({ by: 700_000 + serial, subject });
  await desk.sql`
    update cases set status = ${status}, merged_into = case when ${status} = 'merged' then id end
    where id = ${id}`;
  return id;
}

const rest = async (id: CaseId) => {
  const { status, version } = await desk.case(id);
  const [row] = await desk.sql<
    { decisions: number; panels: number; taken: number; audited: number }[]
  >`
    select (select count(*)::int from decisions where case_id = ${id}) as decisions,
      (select count(*)::int from case_panels where case_id = ${id}) as panels,
      (select count(*)::int from assignments where case_id = ${id}) as taken,
      (select count(*)::int from audit_events) as audited`;
  return { status, version, ...row, audited: row?.audited ?? 0 };
};

const cells = Object.keys(verbs).flatMap((verb) =>
  CaseStatus.options.map((status) => ({ verb, status })),
);

describe.each(cells)("$verb on a case that is $status", ({ verb, status }) => {
  it("does what the table says, for every person in every place", async () => {
    let id = await caseIn(status);
    for (const { tier, chatId } of places) {
      for (const { who, userId, membership, may } of people) {
        const before = await rest(id);
        const press = verbs[verb] ?? { kind: "back" };
        const pressed = { caseId: id, press, version: 1, chatId, messageId: serial };
        const presser = { userId, name: who, membership };
        const outcome = await unitOfWork(desk.db, () =>
          pressCard(settings, { ...pressed, presser }),
        );
        const effect = may ? effects[`${verb} ${tier} ${status}`] : undefined;
        const after = await rest(id);
        const cell = `${verb}, ${tier}, ${status}, ${who}`;
        if (effect === undefined) {
          expect(outcome.kind, cell).not.toMatch(/decided|turned|took|released/);
          expect(after, cell).toEqual(before);
          continue;
        }
        if (effect === "panel") {
          expect(outcome.kind, cell).toBe("panel_turned");
          expect(after, cell).toEqual({ ...before, panels: 1 });
        } else if (effect === "took" || effect === "released") {
          const taken = effect === "took" ? 1 : 0;
          expect(outcome.kind, cell).toBe(effect);
          expect(after, cell).toEqual({ ...before, taken, audited: before.audited + 1 });
        } else {
          expect(outcome, cell).toMatchObject({ kind: "decided", decision: verb });
          expect(after, cell).toMatchObject({ status: effect, version: 2, decisions: 1 });
        }
        // It is what it was no more: whoever comes next meets another one.
        id = await caseIn(status);
      }
    }
  });
});
