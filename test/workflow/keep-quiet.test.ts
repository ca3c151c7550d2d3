import { describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { cardButtons } from "../../src/domain/cases/card-view.ts";
import { ChatId, ReportId, type CaseId } from "../../src/domain/ids.ts";
import { viewFoundCase } from "../../src/workflow/cases/find-case.ts";
import { readCard } from "../../src/workflow/cases/read-card.ts";
import { viewOwnReport } from "../../src/workflow/reporting/view-report.ts";
import { words } from "../support/card-facts.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const [mo, sue] = [801, 803];
const day = 86_400_000;
const escalate: CardPress = { kind: "verdict", verdict: { kind: "escalate", category: "fraud" } };
const uphold: CardPress = { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } };
const week: CardPress = { kind: "quiet", time: "week" };
const tellAgain: CardPress = { kind: "tell_again" };

let serial = 0;
async function escalated(): Promise<{ id: CaseId; chatId: ChatId; reportId: ReportId }> {
  serial += 1;
  const chatId = ChatId.parse(5_000 + serial);
  const subject = termOf(`kept quiet ${lettersOf(serial)} end`);
  const id = await desk.files({ by: chatId, subject, category: "fraud" });
  await desk.press(id, escalate, { by: mo });
  const [row] = await desk.sql`select id from reports where case_id = ${id}`;
  return { id, chatId, reportId: ReportId.parse(row?.["id"]) };
}
type Quiet = Awaited<ReturnType<typeof escalated>>;

const bySeniors = (id: CaseId, press: CardPress) =>
  desk.press(id, press, { by: sue, tier: "escalation" });
const status = async ({ chatId, reportId }: Quiet) =>
  (await now(() => viewOwnReport(chatId, reportId)))?.report.status;

/** How many notices of it are due now. */
async function due({ chatId }: Quiet): Promise<number> {
  const found = await desk.sql`
    select 1 from outbox where chat_id = ${chatId} and key like 'outcome:%' and status = 'waiting'
      and not_before <= app_now()`;
  return found.length;
}

const offered = async (id: CaseId) => {
  const shown = await desk.case(id);
  const card = await now(() => readCard(shown, "escalation", "en"));
  return words(cardButtons(card.facts)).flat();
};

describe("while seniors keep quiet about a case", () => {
  it("its reporters hear and see nothing of what is decided, until its end", async () => {
    const quiet = await escalated();
    expect(await bySeniors(quiet.id, week)).toMatchObject({ kind: "kept_quiet" });
    await bySeniors(quiet.id, uphold);
    await desk.forward(6 * day);
    expect([await due(quiet), await status(quiet)]).toEqual([0, "open"]);
    await desk.forward(day);
    expect(await due(quiet)).toBe(1);
    await desk.sql`update outbox set status = 'sent' where chat_id = ${quiet.chatId}`;
    expect(await status(quiet)).toBe("upheld");
  });

  it("what was decided before and not told yet waits as well, and is told again at once", async () => {
    const quiet = await escalated();
    await bySeniors(quiet.id, uphold);
    expect(await due(quiet)).toBe(1);
    await bySeniors(quiet.id, { kind: "quiet", time: "quarter" });
    expect([await due(quiet), await status(quiet)]).toEqual([0, "open"]);
    expect(await offered(quiet.id)).toContain("tell_again");
    expect(await bySeniors(quiet.id, tellAgain)).toEqual({ kind: "told_again" });
    expect(await due(quiet)).toBe(1);
    expect(await offered(quiet.id)).not.toContain("tell_again");
  });

  it("what is one of the gravest waits for its own days all the same", async () => {
    const quiet = await escalated();
    const { display } = await desk.case(quiet.id);
    await desk.files({ by: 9_000, subject: termOf(display), category: "child_abuse" });
    await bySeniors(quiet.id, uphold);
    await bySeniors(quiet.id, week);
    await bySeniors(quiet.id, tellAgain);
    await desk.forward(6 * day);
    expect([await due(quiet), await status(quiet)]).toEqual([0, "open"]);
    await desk.forward(day);
    expect(await due(quiet)).toBe(1);
  });

  it("/case says so and until when, and the audit trail who began and ended it", async () => {
    const quiet = await escalated();
    const found = () =>
      now(() => viewFoundCase(quiet.id, { chatId: ChatId.parse(-1002), threadId: undefined }));
    expect((await found())?.quietUntil).toBeUndefined();
    await bySeniors(quiet.id, week);
    expect((await found())?.quietUntil).toBeInstanceOf(Date);
    await bySeniors(quiet.id, tellAgain);
    await bySeniors(quiet.id, tellAgain);
    expect((await found())?.quietUntil).toBeUndefined();
    expect((await desk.audited(quiet.id)).filter((kind) => kind.includes("notices"))).toEqual([
      "case_notices_held",
      "case_notices_released",
    ]);
  });

  it("it is offered to seniors behind More, and moderators can't", async () => {
    const quiet = await escalated();
    await bySeniors(quiet.id, { kind: "panel", page: "more" });
    expect(await offered(quiet.id)).toContain("quiet");
    await bySeniors(quiet.id, { kind: "panel", page: "quiet" });
    expect(await offered(quiet.id)).toEqual(["silence", "silence", "silence", "back"]);
    expect(await desk.press(quiet.id, week, { by: mo })).toMatchObject({ kind: "refused" });
    const stale = { by: sue, tier: "escalation", version: 1 } as const;
    expect(await desk.press(quiet.id, week, stale)).toMatchObject({ because: "outdated" });
    expect(await desk.sql`select 1 from case_silences where case_id = ${quiet.id}`).toHaveLength(0);
  });

  it("a case that goes up in another one takes it along", async () => {
    const [gone, stays] = [await escalated(), await escalated()];
    await bySeniors(gone.id, week);
    const merged = await bySeniors(gone.id, { kind: "merge", into: stays.id });
    expect(merged).toMatchObject({ kind: "merged" });
    await bySeniors(stays.id, uphold);
    for (const one of [gone, stays]) {
      expect([await due(one), await status(one)]).toEqual([0, "open"]);
    }
  });
});
