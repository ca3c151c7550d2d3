import { expect, it } from "vitest";
import { decisionsOf } from "../../src/db/decisions/decision-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ReportId, type CaseId } from "../../src/domain/ids.ts";
import type { Sentence } from "../../src/domain/decisions/sentences.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { viewOutcome } from "../../src/workflow/decisions/view-outcome.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [mo, mia, sue] = [801, 802, 803];
const desk = useQueueDesk();

let serial = 0;
function opens(category: CategoryKey = "drugs"): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`worded ${lettersOf(serial)} end`);
  return desk.files({ by: 900 + serial, subject, category });
}

const dismissal = (sentence?: Sentence): CardPress => ({
  kind: "verdict",
  verdict: { kind: "dismiss", ground: "gone" },
  sentence,
});
const escalation = (sentence?: Sentence): CardPress => ({
  kind: "verdict",
  verdict: { kind: "escalate", category: "drugs" },
  sentence,
});
const uphold = (sentence?: Sentence): CardPress => ({
  kind: "verdict",
  verdict: { kind: "uphold", measure: "listed" },
  sentence,
});

const history = (id: CaseId) => unitOfWork(desk.db, () => decisionsOf(id));

/** What the reporter of a case is to hear of its newest decision, if anything. */
async function notice(id: CaseId) {
  const [last] = await history(id);
  const [row] = await desk.sql`select id from reports where case_id = ${id}`;
  if (last === undefined) throw new Error("nothing was decided");
  return unitOfWork(desk.db, () => viewOutcome(ReportId.parse(row?.["id"]), last.id));
}

const factsOf = async (id: CaseId) => {
  const { code } = await desk.case(id);
  const [row] = await desk.sql`
    select facts from audit_events where subject_code = ${code} order by id desc limit 1`;
  return row?.["facts"];
};

it("what is said with a decision is kept as code, audited, and told with it", async () => {
  const id = await opens();
  await desk.press(id, dismissal("hide_it"), { by: mo });
  expect(await history(id)).toMatchObject([{ kind: "dismiss", sentence: "hide_it" }]);
  expect(await factsOf(id)).toMatchObject({ ground: "gone", sentence: "hide_it" });
  expect(await notice(id)).toMatchObject({ known: { status: "dismissed" }, sentence: "hide_it" });
});

it("without one nothing is added anywhere", async () => {
  const id = await opens();
  await desk.press(id, escalation(), { by: mo });
  expect((await history(id))[0]?.sentence).toBeUndefined();
  expect(await factsOf(id)).not.toHaveProperty("sentence");
  expect((await notice(id))?.sentence).toBeUndefined();
});

it("an undo takes it back unsaid, and the next decision says its own", async () => {
  const id = await opens();
  await desk.press(id, dismissal("hide_it"), { by: mo });
  await desk.press(id, { kind: "undo" }, { by: mo });
  expect(await notice(id)).toBeUndefined();
  expect((await history(id))[0]?.sentence).toBeUndefined();
  await desk.press(id, escalation(), { by: mia });
  expect(await notice(id)).toBeUndefined();
  await desk.press(id, uphold("police_too"), { by: sue, tier: "escalation" });
  expect(await notice(id)).toMatchObject({ known: { status: "upheld" }, sentence: "police_too" });
});

it("where somebody reported it as graver than it is called, nothing is added to the one line", async () => {
  const id = await opens("child_abuse");
  await desk.sql`update cases set category = 'drugs' where id = ${id}`;
  expect(await desk.press(id, dismissal("hide_it"), { by: mo })).toMatchObject({ kind: "decided" });
  expect(await notice(id)).toMatchObject({ known: { status: "closed" }, sentence: undefined });
});

it.each([
  ["with a dismissal what belongs to an uphold", "drugs", dismissal("police_too")],
  ["anything with an escalation, of which nobody hears", "drugs", escalation("help_lines")],
  ["anything of one of the gravest", "child_abuse", dismissal("help_lines")],
  ["anything on a page where nothing is decided", "drugs", page("more")],
  ["on the page of the grounds what is not for it", "child_abuse", page("dismiss")],
] as const)("nobody can say %s", async (_, category, press) => {
  const id = await opens(category);
  expect(await desk.press(id, press, { by: mo })).toMatchObject({ kind: "refused" });
  expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
  const kept = await desk.sql`
    select case_id from case_panels where case_id = ${id}
    union all select case_id from dismissal_votes where case_id = ${id}`;
  expect(kept).toHaveLength(0);
});

function page(of: "more" | "dismiss"): CardPress {
  return { kind: "panel", page: of, sentence: "not_found" };
}

it("the card shows what was chosen until another page is opened without it", async () => {
  const id = await opens();
  const shown = async () => {
    const card = await unitOfWork(desk.db, () => viewCard(id, "review"));
    return card?.view.facts.panel;
  };
  await desk.press(id, { kind: "panel", page: "dismiss", sentence: "hide_it" }, { by: mo });
  expect(await shown()).toMatchObject({ page: "dismiss", sentence: "hide_it" });
  await desk.press(id, { kind: "panel", page: "dismiss" }, { by: mia });
  expect((await shown())?.sentence).toBeUndefined();
});
