import { expect, it } from "vitest";
import { eventsOf } from "../../src/db/control/audit-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { StaffId, type CaseId } from "../../src/domain/ids.ts";
import { voteMs } from "../../src/domain/decisions/second-key.ts";
import { colleaguesOf } from "../../src/workflow/cases/read-card.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* Dismissing one of the gravest takes two: what becomes of the first one's vote until the second comes. */

const desk = useQueueDesk();

const dismiss: CardPress = {
  kind: "verdict",
  verdict: { kind: "dismiss", ground: "no_violation" },
};
const escalate: CardPress = {
  kind: "verdict",
  verdict: { kind: "escalate", category: "child_abuse" },
};

let serial = 0;
const nobodyYet = () => {
  serial += 1;
  return { mo: 6_000 + 10 * serial, mia: 6_001 + 10 * serial, eve: 6_002 + 10 * serial };
};

async function graveCase(): Promise<{ id: CaseId; term: string }> {
  serial += 1;
  const term = `vote ${lettersOf(serial)} end`;
  const by = 880_000 + serial;
  return { id: await desk.files({ by, subject: termOf(term), category: "child_abuse" }), term };
}

const kind = async (id: CaseId, by: number, says?: Parameters<typeof desk.press>[2]["says"]) =>
  (await desk.press(id, dismiss, { by, ...(says === undefined ? {} : { says }) })).kind;

it("a vote counts while its voter is entitled, as Telegram says at the second press", async () => {
  const [{ id }, { mo, mia, eve }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  const moLeft = (_: unknown, userId: number) => (userId === mo ? "outside" : "administrator");
  expect(await kind(id, mia, moLeft), "the second press is the first vote").toBe("vote_kept");
  // Who comes back has to vote again.
  expect(await kind(id, mia)).toBe("vote_kept");
  expect((await desk.case(id)).status).toBe("open");
  expect(await desk.press(id, dismiss, { by: eve })).toMatchObject({ kind: "decided" });
  const [made] = await desk.sql`
    select s.telegram_user_id::int as "with" from decisions d join staff s on s.id = d.with_staff_id
    where d.case_id = ${id}`;
  expect(made).toEqual({ with: mia });
});

it("who is a member and appointed to nothing any more has no vote", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  const moDemoted = (_: unknown, userId: number) => (userId === mo ? "member" : "administrator");
  expect(await kind(id, mia, moDemoted)).toBe("vote_kept");
});

it("while Telegram can't say whether the first voter may decide, nothing is decided or kept", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  const notMo = (_: unknown, userId: number) => (userId === mo ? "unknown" : "administrator");
  expect(await kind(id, mia, notMo)).toBe("cannot_tell");
  expect(await kind(id, mo), "only one vote waits, which is Mo's").toBe("vote_kept");
  expect(await kind(id, mia)).toBe("decided");
});

it("a vote ends after a day", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  await desk.forward(voteMs + 1_000);
  expect(await kind(id, mia)).toBe("vote_kept");
  await desk.forward(voteMs - 60_000);
  expect(await kind(id, mo)).toBe("decided");
});

it("a vote ends with a new report, and not with what else somebody reports", async () => {
  const [{ id, term }, { mo, mia, eve }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  await graveCase();
  await desk.files({ by: eve, subject: termOf(term), category: "child_abuse" });
  expect(await kind(id, mia)).toBe("vote_kept");
  expect(await kind(id, mo)).toBe("decided");
});

it("a vote ends with what is added to a report, and with a reporter's answer", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  await desk.sql`
    insert into additions (id, report_id, words)
    select gen_random_uuid(), id, 'more' from reports where case_id = ${id}`;
  expect(await kind(id, mia)).toBe("vote_kept");
  await desk.sql`
    insert into questions (id, case_id, reporter_id, report_id, tier, asked_by, words, answer, status)
    select gen_random_uuid(), ${id}, r.reporter_id, r.id, 'review', s.id, 'Where?', 'Here.', 'answered'
    from reports r cross join (select id from staff limit 1) s where r.case_id = ${id}`;
  expect(await kind(id, mo)).toBe("vote_kept");
  expect(await kind(id, mia)).toBe("decided");
});

it("a merge ends the votes on both cases, and what is pressed on a card of before is out of date", async () => {
  const [one, other, { mo, mia }] = [await graveCase(), await graveCase(), nobodyYet()];
  expect(await kind(one.id, mo)).toBe("vote_kept");
  expect(await kind(other.id, mo)).toBe("vote_kept");
  const before = (await desk.case(other.id)).version;
  expect(await desk.press(one.id, { kind: "merge", into: other.id }, { by: mia })).toMatchObject({
    kind: "merged",
  });
  expect(await desk.press(other.id, dismiss, { by: mia, version: before })).toMatchObject({
    kind: "refused",
    because: "outdated",
  });
  expect(await kind(other.id, mia), "of the merged case it is the first").toBe("vote_kept");
  expect((await desk.case(other.id)).status).toBe("open");
});

/** What anybody of the team and the admins can see of a case. */
const seenOf = async (id: CaseId) => {
  const { code } = await desk.case(id);
  const cardText = await unitOfWork(desk.db, () => viewCard(id, "review"));
  const past = await unitOfWork(desk.db, () => eventsOf(code, { offset: 0, limit: 50 }));
  const [audit] = await desk.sql`
    select count(*)::int as events, max(id)::int as newest from audit_events`;
  const view = JSON.stringify(cardText, (key, value: unknown) =>
    key === "now" ? undefined : value,
  );
  return { view, past, audit };
};

it("while a vote waits, neither the card nor the audit trail is another, nor how long that is", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  const before = await seenOf(id);
  expect(await kind(id, mo)).toBe("vote_kept");
  expect(await seenOf(id)).toEqual(before);
  expect(await kind(id, mia)).toBe("decided");
  expect((await desk.audited(id)).slice(-2)).toEqual(["dismissal_voted", "case_dismissed"]);
});

it("once its case goes on, the audit trail has who had voted, on what ground and when", async () => {
  const [{ id }, { mo, mia }] = [await graveCase(), nobodyYet()];
  expect(await kind(id, mo)).toBe("vote_kept");
  await desk.press(id, { kind: "recategorize", category: "trafficking" }, { by: mia });
  expect(await desk.audited(id), "it is open still").not.toContain("dismissal_voted");
  expect(await desk.press(id, escalate, { by: mia })).toMatchObject({ kind: "decided" });
  const { code } = await desk.case(id);
  const [voted] = await desk.sql`
    select facts from audit_events where subject_code = ${code} and kind = 'dismissal_voted'`;
  expect(voted).toMatchObject({ facts: { version: 1, ground: "no_violation" } });
  await desk.press(id, dismiss, { by: mia, tier: "escalation" });
  expect((await desk.audited(id)).filter((event) => event === "dismissal_voted")).toHaveLength(1);
});

it("who has had enough by a vote is offered to colleagues as before", async () => {
  const [{ id }, other, { mo, mia }] = [await graveCase(), await graveCase(), nobodyYet()];
  const offered = async () => {
    const held = await desk.case(other.id);
    const [{ id: miaId } = { id: "" }] = await desk.sql<{ id: string }[]>`
      select id from staff where telegram_user_id = ${mia}`;
    const list = await unitOfWork(desk.db, async () =>
      colleaguesOf(held, "review", StaffId.parse(miaId)),
    );
    return list.map(({ name }) => name);
  };
  for (const by of [mo, mia]) {
    await desk.press(other.id, { kind: "take" }, { by });
    await desk.press(other.id, { kind: "release" }, { by });
    // Seen at work lately.
    const drugs = await desk.files({ by: 870_000 + by, subject: termOf(`x ${lettersOf(by)}`) });
    await desk.press(drugs, dismiss, { by });
  }
  await desk.sets("gravest_a_day", 1);
  expect(await offered()).toContain(`M${mo}`);
  expect(await kind(id, mo)).toBe("vote_kept");
  expect(await offered()).toContain(`M${mo}`);
  expect(await kind(id, mia)).toBe("decided");
});
