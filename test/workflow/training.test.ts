import { describe, expect, it } from "vitest";
import { readStats } from "../../src/db/control/stats-store.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { appointmentById } from "../../src/db/staff/appointment-store.ts";
import { keepLeftOut } from "../../src/db/staff/wellbeing-store.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { takeRoleAway } from "../../src/workflow/staff/take-role-away.ts";
import { markByCode } from "../../src/workflow/training/mark-example.ts";
import { openTraining } from "../../src/workflow/training/train.ts";
import { viewTraining } from "../../src/workflow/training/view-training.ts";
import { pseudonymOf } from "../support/case-desk.ts";
import { ada, gone, nora, operator, sten, useTrainingDesk } from "../support/training-desk.ts";

/* Moderators train on cases that were decided: nothing real changes, and nobody is shown who answered what. */

const { desk, files, decides, inOne, person, staffIdOf, appoints, example, answers, next, count } =
  useTrainingDesk();
const homeOf = (who: typeof ada) =>
  inOne(
    async () => (await viewTraining(operator, ChatId.parse(who.userId), { kind: "home" })).shown,
  );

describe("whoever trains", () => {
  it("changes nothing real: no decision, no event, no figure, no word to anybody else", async () => {
    const caseId = await example();
    const now = async () => ({
      case: await desk.case(caseId),
      decisions: await count("decisions"),
      audit: await count("audit_events"),
      stats: await inOne(async () => (await readStats(7)).stats),
    });
    const before = await now();
    await desk.sql`delete from outbox`;
    const chatId = ChatId.parse(nora.userId);
    expect(await inOne(() => openTraining(operator, nora, { chatId, occasion: 1 }))).toBe("shown");
    expect(await answers(nora, caseId, { kind: "escalate", category: "drugs" })).toBe("shown");
    expect(await now()).toEqual(before);
    const told = await desk.sql`select distinct chat_id::int as chat from outbox`;
    expect(told).toEqual([{ chat: nora.userId }]);
  });

  it("is told what was agreed and why, of the case as it was when it was marked", async () => {
    const caseId = await files(910);
    await decides(caseId, "dismissed");
    const { code, display } = await desk.case(caseId);
    const marked = await inOne(() =>
      markByCode(operator, ada, `${code.toLowerCase()}  Nothing in it\nis sold`),
    );
    expect(marked).toEqual({ kind: "marked", code });
    const chatId = ChatId.parse(nora.userId);
    const page = { kind: "answered", caseId, answer: gone } as const;
    const { shown } = await inOne(() => viewTraining(operator, chatId, page));
    expect(shown).toMatchObject({
      kind: "answered",
      example: {
        display,
        reports: 1,
        people: 1,
        agreed: { kind: "dismiss", ground: "no_violation" },
        reason: "Nothing in it is sold",
      },
    });
  });

  it("is shown first what they have not answered, then what they answered longest ago", async () => {
    const [one, other] = [await example(), await example()];
    expect(await next(nora)).toBe(one);
    await answers(nora, one);
    expect(await next(nora)).toBe(other);
    await answers(nora, other);
    expect(await next(nora)).toBe(one);
    await answers(nora, one, { kind: "escalate", category: "drugs" });
    expect(await next(nora)).toBe(other);
    const kept = await desk.sql`
      select kind, ground from training_answers where case_id = ${one}`;
    expect(kept).toEqual([{ kind: "dismiss", ground: "gone" }]);
  });

  it("is appointed to decide, at this moment", async () => {
    const caseId = await example();
    const rolf = person(510);
    const id = await appoints(rolf, "moderator");
    expect(await answers(rolf, caseId)).toBe("shown");
    await inOne(async () => {
      const standing = await appointmentById(id);
      const by = await staffIdOf(ada);
      if (standing === undefined) throw new Error("they are appointed");
      await takeRoleAway(standing, { kind: "staff_removed", by }, { kind: "staff", id: by });
    });
    const deleted = await desk.sql`
      select 1 from outbox where chat_id = ${rolf.userId} and message ->> 'kind' = 'delete_message'`;
    expect(deleted).toHaveLength(1);
    expect(await answers(rolf, caseId)).toBe("not_appointed");
    expect(await answers(person(511), caseId)).toBe("not_appointed");
  });

  it("is shown nothing that they reported, that is about them, or that they leave out", async () => {
    const own = await example(nora.userId);
    expect(await next(nora)).toBeUndefined();
    expect(await answers(nora, own)).toBe("gone");
    expect(await next(sten)).toBe(own);
    await inOne(async () => keepLeftOut(await staffIdOf(sten), ["drugs"]));
    expect(await next(sten)).toBeUndefined();
    await inOne(async () => keepLeftOut(await staffIdOf(sten), []));
  });
});

describe("what is kept of whoever trained", () => {
  it("is handed out to them, and gone when they are forgotten, page and answers", async () => {
    const caseId = await example();
    await answers(nora, caseId);
    const chatId = ChatId.parse(nora.userId);
    const held = await inOne(() => heldOn(chatId));
    const own = held.find(({ section }) => section === "your_answers_on_examples");
    expect(own?.entries).toMatchObject([{ answer: "dismiss", ground: "gone" }]);
    expect(JSON.stringify(held)).not.toContain(caseId);
    await desk.sql`delete from outbox`;
    await inOne(() => forgetPerson({ pseudonymOf }, chatId, { messageId: 2, language: "en" }));
    expect(await count("training_answers")).toBe(0);
    const deleted = await desk.sql`
      select message ->> 'messageId' as id from outbox where message ->> 'kind' = 'delete_message'`;
    expect(deleted).toEqual([{ id: "7" }]);
  });

  it("is the page of one day at most", async () => {
    await example();
    const chatId = ChatId.parse(sten.userId);
    await desk.sql`delete from scheduled_tasks`;
    await inOne(() => openTraining(operator, sten, { chatId, occasion: 2 }));
    const [planned] = await desk.sql<{ hours: number }[]>`
      select round(extract(epoch from due_at - app_now()) / 3600)::int as hours from scheduled_tasks
      where key like 'take_away:page:show_training:%'`;
    expect(planned?.hours).toBe(12);
  });
});

describe("how often the team agrees", () => {
  it("is for seniors and admins, and one figure once five answers of three people are there", async () => {
    const caseId = await example();
    const people = [541, 542, 543, 544, 545].map(person);
    for (const who of people) await appoints(who, "moderator");
    for (const who of people.slice(0, 4)) await answers(who, caseId);
    expect(await homeOf(sten)).toMatchObject({ agreement: "too_few" });
    await answers(people[4] ?? nora, caseId, { kind: "escalate", category: "drugs" });
    expect(await homeOf(sten)).toMatchObject({ agreement: 60 });
    expect(await homeOf(ada)).toMatchObject({ agreement: 60 });
    expect(await homeOf(nora)).toMatchObject({ agreement: "not_theirs" });
  });
});
