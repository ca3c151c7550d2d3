import { expect, it } from "vitest";
import { casesWithoutCardIn } from "../../src/db/queues/digest-store.ts";
import { tallyOf } from "../../src/db/reporting/report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { noMatch } from "../../src/domain/queues/queue-routing.ts";
import { forgetPerson } from "../../src/workflow/privacy/forget-person.ts";
import { markReporter, type ReporterMark } from "../../src/workflow/privacy/mark-reporter.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const ada = { userId: UserId.parse(501), name: "Ada" };
const operator = {
  owners: [ada.userId],
  outcomeNoticeDelayMs: 0,
  pseudonymOf: (userId: UserId, of = "") => `pseudonym ${userId} ${of}`,
};
const desk = useCaseDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

const files = async (by: number, words: string) => {
  const id = await desk.files({ by, subject: termOf(words) });
  const [row] = await desk.sql<{ code: string }[]>`
    select code from reports where case_id = ${id} order by id desc limit 1`;
  return { id, code: row?.code ?? "" };
};
const marks = (words: string, mark: ReporterMark) =>
  now(() => markReporter(operator, { words, mark, by: ada }));
const review = {
  id: QueueId.parse("019ab000-0000-7000-8000-000000000001"),
  chatId: ChatId.parse(-1001),
  threadId: undefined,
  tier: "review",
  title: "Review",
  language: "en",
  isDefault: true,
  match: noMatch,
  administratorsDecide: true,
  timeZone: "UTC",
} as const;

it("nothing that an admin can look at changes for what was reported before, so no two codes are known to be of one person", async () => {
  const [one, two] = [await files(701, "first of one"), await files(701, "second of one")];
  const other = await files(702, "of another");
  const ids = [one, two, other].map(({ id }) => id);
  const seen = () =>
    now(async () => ({
      tallies: await Promise.all(ids.map(tallyOf)),
      waiting: (await casesWithoutCardIn(review)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }));
  const before = await seen();
  for (const mark of ["trust", "block", "unblock", "untrust", "trust", "block"] as const) {
    expect(await marks(one.code, mark)).toEqual({ kind: "done", code: one.code });
    expect(await seen()).toEqual(before);
  }
  const later = await files(701, "third of one");
  expect(await now(() => tallyOf(later.id))).toMatchObject({ trusted: 1 });
});

it("a second mark by another code of the same person is answered and kept like one of somebody else's", async () => {
  const [one, two] = [await files(711, "fourth of one"), await files(711, "fifth of one")];
  const other = await files(712, "sixth of another");
  for (const mark of ["trust", "block", "unblock", "untrust"] as const) {
    await marks(one.code, mark);
    for (const { code } of [two, other]) {
      expect(await marks(code, mark)).toEqual({ kind: "done", code });
    }
  }
  const kept = async (code: string) =>
    (
      await desk.sql<{ kind: string }[]>`
        select kind from audit_events where subject_code = ${code} and kind like 'reporter_%'
        order by id`
    ).map(({ kind }) => kind);
  expect(await kept(two.code)).toEqual(await kept(other.code));
  expect(await kept(two.code)).toHaveLength(4);
});

it("the codes of whoever was forgotten are answered as before: those that turn unknown together would be of one person", async () => {
  const { code } = await files(721, "seventh of one");
  const at = { messageId: 1, language: "en" };
  await now(() => forgetPerson(operator, ChatId.parse(721), at));
  expect(await marks(code, "block")).toEqual({ kind: "done", code });
});
