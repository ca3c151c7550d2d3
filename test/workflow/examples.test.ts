import { describe, expect, it } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { ChatId, QueueId, type CaseId } from "../../src/domain/ids.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { drawFoundCase } from "../../src/telegram/cases/found-case.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { viewFoundCase } from "../../src/workflow/cases/find-case.ts";
import { markExample } from "../../src/workflow/training/mark-example.ts";
import { viewExamples, viewTraining } from "../../src/workflow/training/view-training.ts";
import { termOf } from "../support/case-desk.ts";
import { pass } from "../support/passing-time.ts";
import { dayMs } from "../support/retention-desk.ts";
import { ada, nora, operator, sten, useTrainingDesk } from "../support/training-desk.ts";

/* Which cases moderators train with: an admin marks them, and each ends with what it shows. */

const { desk, files, decides, inOne, person, appoints, marks, example, answers, next, count } =
  useTrainingDesk();

describe("an example", () => {
  it("is marked by admins alone, and each mark and end is in the audit trail", async () => {
    const caseId = await files(920);
    await decides(caseId, "dismissed");
    expect(await marks(caseId, nora)).toBe("not_admin");
    expect(await marks(caseId)).toBe("marked");
    const { version, code } = await desk.case(caseId);
    const wanted = { caseId, version, as: "unmark" } as const;
    expect(await inOne(() => markExample(operator, nora, wanted))).toMatchObject({
      kind: "not_admin",
    });
    expect(await inOne(() => markExample(operator, ada, wanted))).toMatchObject({
      kind: "unmarked",
    });
    const events = await desk.sql`
      select kind, facts from audit_events where subject_code = ${code} and kind like 'example%'
      order by id`;
    expect(events).toEqual([
      { kind: "example_marked", facts: { version } },
      { kind: "example_unmarked", facts: { version } },
    ]);
  });

  it("is none of the gravest, nothing undecided, and nothing its reporters are not to hear of", async () => {
    const grave = await files(930, { category: "child_abuse" });
    await decides(grave, "dismissed");
    expect(await marks(grave)).toBe("gravest");
    const called = termOf("once called one of the gravest");
    const oneOf = await files(934, { subject: called });
    await desk.files({ by: 935, subject: called });
    await desk.files({ by: 936, subject: called, category: "child_abuse" });
    await decides(oneOf, "dismissed");
    expect(await marks(oneOf)).toBe("gravest");
    const open = await files(931);
    expect(await marks(open)).toBe("undecided");
    const quiet = await files(932);
    await decides(quiet, "upheld");
    await desk.sql`insert into case_silences (case_id, until, staff_id)
      select ${quiet}, app_now() + interval '7 days', id from staff limit 1`;
    expect(await marks(quiet)).toBe("quiet");
    await desk.sql`delete from case_silences`;
  });

  it("is nothing about an account of the team's, also of whoever joins it later", async () => {
    const about = (id: number): Subject => ({
      kind: "user",
      display: `user ${id}`,
      aliases: [{ kind: "user_id", value: String(id) }],
    });
    const caseId = await files(940, { subject: about(941) });
    await decides(caseId, "dismissed");
    expect(await marks(caseId)).toBe("marked");
    expect(await next(sten)).toBe(caseId);
    await appoints(person(941), "moderator");
    expect(await next(sten)).toBeUndefined();
    expect(await answers(nora, caseId)).toBe("gone");
    expect(await marks(caseId)).toBe("about_staff");
  });

  it("is offered to admins beneath what /case tells, where its case may be one", async () => {
    const [dismissed, open, grave] = [
      await example(),
      await files(951),
      await files(952, { category: "child_abuse" }),
    ];
    await decides(grave, "dismissed");
    const place = { chatId: ChatId.parse(-1001), threadId: undefined };
    const tier = "review";
    const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
    await inOne(() => putQueue({ id, chatId: place.chatId, tier, title: "R", language: "en" }));
    const offers = async (caseId: CaseId) => {
      const found = await inOne(() => viewFoundCase(caseId, place));
      if (found === undefined) throw new Error("no such case");
      return JSON.stringify(drawFoundCase(createTexts(), place, found).markup ?? "");
    };
    expect(await offers(dismissed)).toContain("No example any more");
    await decides(dismissed, "open");
    expect(await offers(dismissed)).not.toContain("xample");
    await decides(dismissed, "dismissed");
    expect(await offers(dismissed)).toContain("Make it an example");
    expect(await offers(open)).not.toContain("xample");
    expect(await offers(grave)).not.toContain("xample");
  });

  it("is not what an admin reported themselves", async () => {
    const caseId = await files(ada.userId);
    await decides(caseId, "dismissed");
    expect(await marks(caseId)).toBe("not_theirs");
  });

  it("ends in the transaction in which its case is opened again, with what was answered on it", async () => {
    const caseId = await example();
    await answers(nora, caseId);
    await decides(caseId, "open");
    expect([await count("examples"), await count("training_answers")]).toEqual([0, 0]);
    expect(await answers(nora, caseId)).toBe("gone");
    const chatId = ChatId.parse(nora.userId);
    const page = { kind: "card", caseId, panel: "none" } as const;
    const { shown } = await inOne(() => viewTraining(operator, chatId, page));
    expect(shown.kind).toBe("home");
    await decides(caseId, "dismissed");
    expect(await next(nora)).toBeUndefined();
  });

  it("stays the same, whatever becomes of its reports", async () => {
    const caseId = await example();
    const see = () =>
      inOne(async () =>
        JSON.stringify(
          await viewTraining(operator, ChatId.parse(nora.userId), {
            kind: "card",
            caseId,
            panel: "none",
          }),
        ),
      );
    const before = await see();
    await desk.sql`update reports set withdrawn_at = app_now() where case_id = ${caseId}`;
    expect(await see()).toBe(before);
  });

  it("goes with the words of its case, and with it what was answered", async () => {
    const caseId = await example();
    await answers(nora, caseId);
    await pass(desk, 89 * dayMs);
    expect(await count("examples")).toBe(1);
    await pass(desk, 2 * dayMs);
    expect((await desk.case(caseId)).wordsGoneAt).toBeDefined();
    expect([await count("examples"), await count("training_answers")]).toEqual([0, 0]);
    expect(await marks(caseId)).toBe("gone");
  });
});

it("the page of examples shows admins what is one, the newest first", async () => {
  const [one, other] = [await example(), await example()];
  const { shown } = await inOne(() => viewExamples(ChatId.parse(ada.userId), 1));
  expect(shown.examples.map(({ caseId }) => caseId)).toEqual([other, one]);
});
