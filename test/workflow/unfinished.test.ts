import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import {
  closeDraft,
  insertDraft,
  openDraftOf,
  saveDraft,
} from "../../src/db/reporting/draft-store.ts";
import { reporterOf, setReachable } from "../../src/db/reporting/reporter-store.ts";
import { findScreen, noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId, ReporterId, UserId } from "../../src/domain/ids.ts";
import type { Answers, Draft } from "../../src/domain/reporting/report-draft.ts";
import { putAway } from "../../src/workflow/reporting/keep-draft.ts";
import { tendUnfinished } from "../../src/workflow/reporting/tend-unfinished.ts";
import { showScreen } from "../../src/workflow/speaking/show-screen.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { doWhatIsDue } from "../support/due.ts";

/* An unfinished report is asked about once when it is left, and does not stay for good. */

const desk = useCaseDesk();
const hourMs = 3_600_000;

let people = 7_500_000_000;
async function begins(answers: Answers = {}): Promise<Draft> {
  const draft: Draft = {
    id: DraftId.parse(uuidv7()),
    chatId: ChatId.parse((people += 1)),
    flow: "search_term",
    step: "seen_in",
    answers: { subjects: [termOf("left alone")], ...answers },
    notice: undefined,
  };
  await unitOfWork(desk.db, () => insertDraft(draft));
  return draft;
}

const isOpen = async ({ chatId }: Draft): Promise<boolean> =>
  (await unitOfWork(desk.db, () => openDraftOf(chatId))) !== undefined;

async function saidTo({ chatId }: Draft): Promise<string[]> {
  const said = await desk.sql<{ text: string }[]>`
    select message ->> 'text' as text from outbox
    where chat_id = ${chatId} and message ->> 'kind' = 'say' order by id`;
  return said.map(({ text }) => text);
}

async function hoursPass(count: number): Promise<void> {
  await desk.forward(count * hourMs);
  await doWhatIsDue(desk, { owners: [], outcomeNoticeDelayMs: 0 });
}

it("is reminded of once after a day, and removed after another one, which is said", async () => {
  const draft = await begins();
  await hoursPass(23);
  expect(await saidTo(draft)).toEqual([]);
  await hoursPass(2);
  expect(await saidTo(draft)).toEqual(["unfinished-reminder"]);
  await hoursPass(22);
  expect([await saidTo(draft), await isOpen(draft)]).toEqual([["unfinished-reminder"], true]);
  await hoursPass(3);
  expect(await saidTo(draft)).toEqual(["unfinished-reminder", "unfinished-removed"]);
  const [row] = await desk.sql`select status, answers from drafts where id = ${draft.id}`;
  expect(row).toEqual({ status: "cancelled", answers: null });
  await hoursPass(72);
  expect(await saidTo(draft)).toHaveLength(2);
});

it("is left alone for a day more by each touch", async () => {
  const draft = await begins();
  const touches = () => unitOfWork(desk.db, () => saveDraft(draft));
  await hoursPass(20);
  await touches();
  await hoursPass(20);
  expect(await saidTo(draft)).toEqual([]);
  await hoursPass(5);
  expect(await saidTo(draft)).toEqual(["unfinished-reminder"]);
  await touches();
  await hoursPass(23);
  expect(await isOpen(draft)).toBe(true);
  await hoursPass(23);
  expect([await saidTo(draft), await isOpen(draft)]).toEqual([
    ["unfinished-reminder", "unfinished-reminder"],
    true,
  ]);
  await hoursPass(25);
  expect(await isOpen(draft)).toBe(false);
});

it.each(["draft", "resume"] as const)(
  "goes from the screen on which it stands as %s",
  async (page) => {
    const draft = await begins();
    const { chatId } = draft;
    await unitOfWork(desk.db, async () => {
      await noteIncoming(chatId, { messageId: 1, language: "en" });
      await showScreen(chatId, page);
    });
    await hoursPass(25);
    await hoursPass(25);
    expect(await isOpen(draft)).toBe(false);
    expect((await unitOfWork(desk.db, () => findScreen(chatId)))?.page).toBe("none");
  },
);

it("is not left when it is to be sent by itself", async () => {
  const at = new Date(Date.now() + 365 * 24 * hourMs);
  const draft = await begins({ later: { kind: "planned", at } });
  for (let days = 0; days < 4; days += 1) await hoursPass(25);
  expect([await saidTo(draft), await isOpen(draft)]).toEqual([[], true]);
});

it("is removed without a word where its person blocked the bot", async () => {
  const draft = await begins();
  await unitOfWork(desk.db, async () => {
    await reporterOf(UserId.parse(draft.chatId), ReporterId.parse(uuidv7()), String(draft.chatId));
    await setReachable(draft.chatId, false);
  });
  await hoursPass(25);
  await hoursPass(25);
  expect([await saidTo(draft), await isOpen(draft)]).toEqual([[], false]);
});

it("takes the one with it that was put away for it", async () => {
  const first = await begins();
  const second: Draft = { ...first, id: DraftId.parse(uuidv7()) };
  await unitOfWork(desk.db, async () => {
    const answers = await putAway(first);
    await insertDraft({ ...second, answers: { ...first.answers, ...answers } });
  });
  await hoursPass(25);
  expect(await saidTo(second)).toEqual(["unfinished-reminder"]);
  await hoursPass(25);
  expect(await saidTo(second)).toEqual(["unfinished-reminder", "unfinished-removed"]);
  const left = await desk.sql`
    select 1 from drafts where chat_id = ${first.chatId} and (status = 'open' or answers <> '{}')`;
  expect(left).toHaveLength(0);
});

it("stays closed whatever is saved of it afterwards, as all of it is written at once", async () => {
  const ended = await begins();
  await unitOfWork(desk.db, async () => {
    await saveDraft({ ...ended, step: "summary" });
    await closeDraft(ended, "submitted");
    await saveDraft({ ...ended, step: "category" });
    expect(await openDraftOf(ended.chatId)).toBeUndefined();
  });
  const [left] = await desk.sql`select status, answers from drafts where id = ${ended.id}`;
  expect(left).toMatchObject({ status: "submitted", answers: null });
});

it("is not removed by a look at one that its person has ended", async () => {
  const ended = await begins();
  const now: Draft = { ...ended, id: DraftId.parse(uuidv7()) };
  await unitOfWork(desk.db, async () => {
    await closeDraft(ended, "submitted");
    await insertDraft(now);
  });
  // As when the look was handed over already.
  const { chatId, id: draftId } = ended;
  const remindedAt = new Date();
  await desk.forward(50 * hourMs);
  await unitOfWork(desk.db, () => tendUnfinished({ chatId, draftId, remindedAt }));
  expect([await saidTo(now), await isOpen(now)]).toEqual([[], true]);
});

it.each([true, false])(
  "takes the keyboard of the picker with it, if it has one: %s",
  async (picking) => {
    const draft = await begins({ picking });
    await hoursPass(25);
    await hoursPass(25);
    const [removed] = await desk.sql`
    select message ->> 'keyboard' as keyboard from outbox where key like ${`%removed:${draft.id}`}`;
    expect(removed?.["keyboard"]).toBe(picking ? "take_away" : "keep");
  },
);
