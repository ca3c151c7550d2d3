import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { isTransientFault } from "../../src/db/faults.ts";
import { ChatId, DraftId, QueueId, type CaseId } from "../../src/domain/ids.ts";
import type { CompleteDraft } from "../../src/domain/reporting/report-draft.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { showRelated } from "../../src/workflow/cases/show-related.ts";
import { submitReport } from "../../src/workflow/reporting/submit-report.ts";
import { lettersOf, termOf, useCaseDesk } from "../support/case-desk.ts";

/* Whoever reports the same things at the same time waits their turn, and nobody starts again. */

const lanes = 4;
const submissions = 24;
const operator = { owners: [], outcomeNoticeDelayMs: 0, pseudonymOf: String };
const desk = useCaseDesk();

beforeAll(() =>
  unitOfWork(desk.db, () => {
    const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
    const chatId = ChatId.parse(-1001);
    return putQueue({ id, chatId, tier: "review", title: "all", language: "en" });
  }),
);

let person = 5_000;
let begunAnew = 0;
/** So many show what there is to show. */
const enough = 5;

/** Does it in a transaction, and again when it was rolled back, as the workers do. */
async function firmly(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await unitOfWork(desk.db, work);
      return;
    } catch (error) {
      if (!isTransientFault(error) || begunAnew >= enough) throw error;
      begunAnew += 1;
    }
  }
}

function submits(subjects: CompleteDraft["subjects"]): Promise<void> {
  person += 1;
  const chatId = ChatId.parse(person);
  const id = DraftId.parse(uuidv7());
  const flow = subjects[0].kind === "search_term" ? "search_term" : "material";
  return firmly(async () => {
    await insertDraft({ id, chatId, flow, step: "summary", answers: {}, notice: undefined });
    return submitReport(
      operator,
      { id, chatId, flow, step: "summary", answers: {}, notice: undefined },
      {
        flow,
        subjects,
        seenIn: "telegram_search",
        searchLanguage: undefined,
        own: undefined,
        files: [],
        category: "drugs",
        note: undefined,
        leads: [],
      },
    );
  });
}

/** Each submission names all of them, begun at another one, every second the other way round. */
function turned(subjects: readonly Subject[], at: number): CompleteDraft["subjects"] {
  const from = at % subjects.length;
  const [first, ...rest] = [...subjects.slice(from), ...subjects.slice(0, from)];
  if (first === undefined) throw new Error("nothing to report");
  const [last, ...others] = rest.toReversed();
  return at % 2 === 0 || last === undefined ? [first, ...rest] : [last, ...others, first];
}

async function submitAll(subjects: readonly Subject[]): Promise<void> {
  begunAnew = 0;
  let at = 0;
  const lane = async () => {
    while (at < submissions) {
      at += 1;
      await submits(turned(subjects, at));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const reportsOn = async (subject: Subject): Promise<number> => {
  const [row] = await desk.sql<{ count: number }[]>`
    select count(*)::int as count from reports r
    join cases c on c.id = r.case_id join subjects s on s.id = c.subject_id
    where s.display = ${subject.display}`;
  return row?.count ?? 0;
};

const terms = (name: string) =>
  Array.from({ length: 10 }, (_, at) => termOf(`${name} ${lettersOf(at)}${lettersOf(at * 7)} end`));

it("ten known terms in many orders: nothing is rolled back", async () => {
  const subjects = terms("known");
  for (const subject of subjects) await desk.files({ by: 1, subject });
  await submitAll(subjects);
  expect(begunAnew).toBe(0);
  for (const subject of subjects) expect(await reportsOn(subject)).toBe(submissions + 1);
});

it("ten new ones likewise, and each becomes one case", async () => {
  const subjects = terms("fresh");
  await submitAll(subjects);
  expect(begunAnew).toBe(0);
  const found = await desk.sql`
    select 1 from cases c join subjects s on s.id = c.subject_id where s.display like 'fresh%'`;
  expect(found).toHaveLength(subjects.length);
});

it("channels and messages in them, by name and by number, likewise", async () => {
  const links = Array.from({ length: 5 }, (_, at) => `https://t.me/shoal${lettersOf(at)}s`);
  const given = [...links, ...links.map((link) => `${link}/7`)].join("\n");
  await submitAll(readSubjects(given, [], []).map(({ subject }) => subject));
  expect(begunAnew).toBe(0);
});

it("cases that went up in others likewise, while the cards of related ones are drawn", async () => {
  const subjects = terms("merged");
  const ids: CaseId[] = [];
  for (const subject of subjects) ids.push(await desk.files({ by: 1, subject }));
  const gone = ids.slice(0, 5);
  for (const [at, id] of gone.entries()) {
    await desk.sql`
      update cases set status = 'merged', merged_into = ${ids[9 - at] ?? null} where id = ${id}`;
  }
  const closing = new AbortController();
  const draw = async () => {
    while (!closing.signal.aborted)
      for (const id of ids.slice(5)) await firmly(() => showRelated(id));
  };
  const drawing = draw();
  await submitAll(subjects);
  closing.abort();
  await drawing;
  expect(begunAnew).toBe(0);
});
