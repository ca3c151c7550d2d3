import { describe, expect, it } from "vitest";
import { registerPosted, cardKey } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import { drawCard } from "../../src/telegram/cases/card.ts";
import { drawDetails } from "../../src/telegram/cases/details.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { detailsKey, turnDetails } from "../../src/workflow/cases/send-details.ts";
import { viewCard } from "../../src/workflow/cases/view-card.ts";
import { viewDetails } from "../../src/workflow/cases/view-details.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { wordsOf } from "../support/drawn-words.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const texts = createTexts();
const desk = useQueueDesk();
const group = ChatId.parse(-1001);
const mo = UserId.parse(801);
const theirs = ChatId.parse(mo);
const operator = { owners: [], outcomeNoticeDelayMs: 0 };

let serial = 0;
type Category = "drugs" | "child_abuse";
/** One after the other, who wrote what about something. */
async function written(
  category: Category,
  ...notes: [by: number, note: string][]
): Promise<CaseId> {
  serial += 1;
  const subject = termOf(`buried ${lettersOf(serial)} end`);
  const ids: CaseId[] = [];
  for (const [by, note] of notes) {
    ids.push(await desk.files({ by: serial * 1_000 + by, subject, category, note }));
  }
  const [id] = ids;
  if (id === undefined) throw new Error("nothing was written");
  return id;
}

const many = (by: number, count: number) =>
  Array.from({ length: count }, (_, at): [number, string] => [by, `noise ${lettersOf(at)} noise`]);

async function cardOf(id: CaseId): Promise<string> {
  const found = await unitOfWork(desk.db, () => viewCard(id, "review"));
  if (found === undefined) throw new Error("there is no card");
  return wordsOf(drawCard(texts, found.view));
}

async function pageOf(caseId: CaseId, page: number) {
  const asked = { kind: "show_details", caseId, tier: "review", group, page } as const;
  const found = await unitOfWork(desk.db, () => viewDetails(asked, theirs));
  if (found === undefined) throw new Error("there are no details");
  return { words: wordsOf(drawDetails(texts, found)), pages: found.pages };
}

describe.each(["drugs", "child_abuse"] as const)("under %s", (category) => {
  it("one account's additions leave everybody's first note on the card, the first reports first", async () => {
    const id = await written(category, [1, "I was there"], ...many(2, 11), [3, "so was I"]);
    const notes = (await cardOf(id)).split("\n").filter((line) => line.startsWith("💬"));
    expect(notes).toEqual([
      "💬 I was there",
      "💬 noise a noise (10 more from the same person)",
      "💬 so was I",
    ]);
  });

  it("somebody who was there first with many notes hides nobody", async () => {
    const id = await written(category, ...many(2, 11), [1, "I was there"]);
    expect(await cardOf(id)).toContain("💬 I was there");
  });

  it("says how many more people wrote something than the card has room for", async () => {
    const id = await written(
      category,
      [1, "one"],
      [2, "two"],
      [3, "three"],
      [4, "four"],
      [5, "five"],
    );
    const card = await cardOf(id);
    expect(card).not.toContain("four");
    expect(card).toContain("… and 2 more people wrote something: ⋯ More → Details");
  });

  it("all notes are reached by turning pages, everybody's first one before anybody's second", async () => {
    const id = await written(category, ...many(2, 9), [1, "I was there"], [3, "so was I"]);
    const first = await pageOf(id, 1);
    expect(first.words).toContain("I was there");
    expect(first.words).toContain("[💬 Read all 11 notes]");
    expect(first.pages).toBe(4);
    const pages = [await pageOf(id, 2), await pageOf(id, 3), await pageOf(id, 4)];
    const notes = pages.flatMap(({ words }) => words.match(/^💬 .*$/gm) ?? []);
    expect(notes.slice(0, 4)).toEqual([
      "💬 noise a noise (8 more from the same person)",
      "💬 I was there",
      "💬 so was I",
      "💬 noise b noise (somebody who is above as well)",
    ]);
    expect(new Set(notes).size).toBe(11);
    expect(pages[0]?.words).toContain("[◀ Back] [After ▶]");
    expect(pages[2]?.words).toMatch(/\n\[◀ Before\]\n$/);
  });
});

async function turned(membership: Membership, messageId: number) {
  const id = await written("drugs", [1, "I was there"]);
  await unitOfWork(desk.db, async () => {
    const key = cardKey(id, "review");
    await registerPosted(key, { chatId: group, messageId: messageId + 1, threadId: undefined });
    const at = { chatId: theirs, messageId, threadId: undefined };
    await registerPosted(detailsKey(id, theirs), at);
  });
  const presser = { userId: mo, name: "Mo", membership };
  const at = { chatId: theirs, messageId, threadId: undefined };
  const outcome = await unitOfWork(desk.db, () =>
    turnDetails(operator, { caseId: id, group, page: 2, at, presser }),
  );
  const [owed] = await desk.sql`select 1 from outbox where key = ${detailsKey(id, theirs)}`;
  return { outcome, isOwed: owed !== undefined };
}

it("pages turn for who is in the team at that moment, and for nobody else", async () => {
  expect(await turned("administrator", 10)).toEqual({ outcome: "turned", isOwed: true });
  expect(await turned("outside", 20)).toEqual({ outcome: "not_allowed", isOwed: false });
  expect(await turned("unknown", 30)).toEqual({ outcome: "cannot_tell", isOwed: false });
});
