import { expect, it } from "vitest";
import { postedUnder, cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import type { Tier } from "../../src/domain/cases/tier.ts";
import { ChatId, type CaseId } from "../../src/domain/ids.ts";
import { drawCard } from "../../src/telegram/cases/card.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { wordsOf } from "../support/drawn-words.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const texts = createTexts();
const desk = useQueueDesk();
const mo = 801;

let serial = 0;
/** A case of several people's reports, one after the other. */
async function reportedAs(...categories: readonly CategoryKey[]): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`relabelled ${lettersOf(serial)} end`);
  const ids: CaseId[] = [];
  for (const [at, category] of categories.entries()) {
    ids.push(await desk.files({ by: serial * 100 + at, subject, category }));
  }
  const [id] = ids;
  if (id === undefined) throw new Error("nobody reported anything");
  return id;
}

async function cardOf(id: CaseId, tier: Tier = "review"): Promise<string> {
  const found = await unitOfWork(desk.db, () => viewCard(id, tier));
  if (found === undefined) throw new Error("there is no card");
  return wordsOf(drawCard(texts, found.view));
}

const sixth = ["fraud", "fraud", "fraud", "fraud", "fraud", "child_abuse"] as const;
const turnsTo = (page: "escalate" | "category"): CardPress => ({ kind: "panel", page });

it("one report among six says what it says, but does not name the case", async () => {
  const id = await reportedAs(...sixth);
  const card = await cardOf(id);
  expect(card).toMatch(/^🔴 C-\w+ · Fraud and phishing/);
  expect(card).toContain("⚠️ Also reported as: 1 of 6: Child sexual abuse");
  expect(card).toContain("[✖ Dismiss (needs two)]");
  expect(await desk.case(id)).toMatchObject({ category: "child_abuse" });
});

it("where all say the same there is nothing to tell", async () => {
  expect(await cardOf(await reportedAs("child_abuse", "child_abuse"))).not.toContain(
    "Also reported",
  );
});

it("of two that as many said the graver one is the name", async () => {
  const card = await cardOf(await reportedAs("fraud", "child_abuse"));
  expect(card).toMatch(/^🔴 C-\w+ · Child sexual abuse/);
  expect(card).toContain("🏷 Also reported as: 1 of 2: Fraud and phishing");
});

it("one person who reports again and again is one voice", async () => {
  const subject = termOf("one voice end");
  for (const by of [7_001, 7_001, 7_001]) {
    await desk.files({ by, subject, category: "child_abuse" });
  }
  await desk.files({ by: 7_002, subject, category: "fraud" });
  const id = await desk.files({ by: 7_003, subject, category: "fraud" });
  const card = await cardOf(id);
  expect(card).toMatch(/· Fraud and phishing/);
  expect(card).toContain("1 of 3: Child sexual abuse");
});

it("an escalation goes up under the name, and offers the graver word beside it", async () => {
  const id = await reportedAs(...sixth);
  await desk.press(id, turnsTo("escalate"), { by: mo });
  expect(await cardOf(id)).toContain("[Fraud and phishing]\n[Child sexual abuse]\n");
  const category = "fraud";
  await desk.press(id, { kind: "verdict", verdict: { kind: "escalate", category } }, { by: mo });
  const card = await cardOf(id, "escalation");
  expect(card).toMatch(/· Fraud and phishing/);
  expect(card).toContain("1 of 6: Child sexual abuse");
});

it("the team's word is the name from then on, whatever one more person calls it", async () => {
  const id = await reportedAs("fraud", "fraud");
  await desk.press(id, { kind: "recategorize", category: "drugs" }, { by: mo });
  const { subjectId } = await desk.case(id);
  const [row] = await desk.sql<{ display: string }[]>`
    select display from subjects where id = ${subjectId}`;
  await desk.files({ by: 7_100, subject: termOf(row?.display ?? ""), category: "child_abuse" });
  const card = await cardOf(id);
  expect(card).toMatch(/^🔴 C-\w+ · Drugs/);
  expect(card).toContain(
    "⚠️ Also reported as: 1 of 3: Child sexual abuse · 2 of 3: Fraud and phishing",
  );
});

it("the team can call it what it is handled as, and then it is called so", async () => {
  const id = await reportedAs(...sixth);
  await desk.press(id, turnsTo("category"), { by: mo });
  expect(await cardOf(id)).toContain("[Child sexual abuse]");
  const call: CardPress = { kind: "recategorize", category: "child_abuse" };
  expect(await desk.press(id, call, { by: mo })).toEqual({ kind: "recategorized" });
  expect(await cardOf(id)).toMatch(/· Child sexual abuse/);
  expect(await desk.press(id, call, { by: mo })).toMatchObject({ kind: "refused" });
});

it("what it is handled as is told also when nobody stands by it any more", async () => {
  const id = await reportedAs("fraud", "fraud", "child_abuse");
  await desk.sql`
    update reports set withdrawn_at = app_now() where case_id = ${id} and category = 'child_abuse'`;
  expect(await cardOf(id)).toContain("⚠️ Also reported as: 0 of 2: Child sexual abuse");
});

it("a settled card has the name, too", async () => {
  const id = await reportedAs(...sixth);
  await desk.press(
    id,
    { kind: "verdict", verdict: { kind: "escalate", category: "fraud" } },
    { by: mo },
  );
  const uphold = { kind: "uphold", measure: "listed" } as const;
  await desk.press(id, { kind: "verdict", verdict: uphold }, { by: 802, tier: "escalation" });
  const at = { chatId: ChatId.parse(-1001), messageId: 5, threadId: undefined };
  await unitOfWork(desk.db, () => registerPosted(cardKey(id, "review"), at));
  expect(await unitOfWork(desk.db, () => postedUnder(cardKey(id, "review")))).toHaveLength(1);
  expect(await cardOf(id)).toContain("Fraud and phishing");
});
