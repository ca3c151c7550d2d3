import { afterAll, beforeAll, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { InternalEvent } from "../../src/domain/internal-event.ts";
import type { ResolvedName } from "../../src/domain/subjects/resolved-subject.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward } from "../../src/domain/subjects/subject-origins.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { takeAnswerOnName } from "../../src/workflow/reporting/ask-names-again.ts";
import { openCaseDesk, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

/* What Telegram could not say when something was reported is asked again, a few times. */

const database = useDatabase();
let desk: CaseDesk;
let people = 0;

beforeAll(() => {
  desk = openCaseDesk(database.url());
});
afterAll(() => desk.close());

function link(text: string): Subject {
  const [reading] = readSubjects(text);
  if (reading === undefined) throw new Error(`nothing read in ${text}`);
  return reading.subject;
}

function post(id: number, messageId: number): Subject {
  const chat = { id, type: "channel", title: "Late" };
  const reading = readForward({ type: "channel", chat, message_id: messageId });
  if (reading.kind !== "subject") throw new Error("a channel does not hide");
  return reading.subject;
}

const report = (subject: Subject) => desk.files({ by: (people += 1), subject });

/** What is planned for a name: after how many minutes, and which try it is. */
async function planned(name: string): Promise<{ minutes: number; tries: number }[]> {
  const rows = await desk.sql<{ minutes: number; event: unknown }[]>`
    select round(extract(epoch from due_at - app_now()) / 60)::int as minutes, event
    from scheduled_tasks where key = ${`ask_name:${name}`}`;
  return rows.map(({ minutes, event }) => {
    const read = InternalEvent.parse(event);
    if (read.kind !== "ask_name" || read.name !== name) throw new Error(read.kind);
    return { minutes, tries: read.tries };
  });
}

/** The planned time has come, and this is what Telegram says. */
async function asks(name: string, ...answers: ResolvedName[]): Promise<void> {
  const [plan] = await planned(name);
  if (plan === undefined) throw new Error("nothing is planned");
  await desk.sql`delete from scheduled_tasks where key = ${`ask_name:${name}`}`;
  await unitOfWork(desk.db, () => takeAnswerOnName({ name, tries: plan.tries }, answers));
}

const holder = (name: string, id: number): ResolvedName => ({
  name,
  chat: { id, type: "channel", title: "Late", username: name },
});

it("is asked after ten minutes, an hour and a day, and then no more", async () => {
  await report(link("@never_known"));
  await report(link("t.me/never_known/3"));
  expect(await planned("never_known")).toEqual([{ minutes: 10, tries: 0 }]);
  await asks("never_known");
  expect(await planned("never_known")).toEqual([{ minutes: 60, tries: 1 }]);
  await asks("never_known");
  expect(await planned("never_known")).toEqual([{ minutes: 1_440, tries: 2 }]);
  await asks("never_known");
  expect(await planned("never_known")).toEqual([]);
});

it("joins the number to what was reported by the name, and to the messages there", async () => {
  const id = -1_001_700_000_001;
  const channel = await report(link("@known_late"));
  const message = await report(link("t.me/known_late/7"));
  await asks("known_late", holder("known_late", id));
  expect(await planned("known_late")).toEqual([]);
  expect(await report(link(`t.me/c/${String(id).slice(4)}`))).toBe(channel);
  expect(await report(post(id, 7))).toBe(message);
  expect(await desk.case(channel)).toMatchObject({ subjectKind: "channel" });
  const [title] = await desk.sql`
    select t.title from subject_titles t join cases c on c.subject_id = t.subject_id
    where c.id = ${channel}`;
  expect(title).toEqual({ title: "Late" });
});

it("asks no more once a further report has told", async () => {
  const id = -1_001_700_000_002;
  const first = await report(link("@told_meanwhile"));
  const [told] = readSubjects("@told_meanwhile", [], [holder("told_meanwhile", id)]);
  if (told === undefined) throw new Error("nothing read");
  expect(await report(told.subject)).toBe(first);
  await asks("told_meanwhile");
  expect(await planned("told_meanwhile")).toEqual([]);
  await report(link("@told_meanwhile"));
  expect(await planned("told_meanwhile")).toEqual([]);
});

it("asks for no name of which Telegram tells nothing, or that is known", async () => {
  await report(link("t.me/some_helper_bot?start=1"));
  await report(post(-1_001_700_000_003, 1));
  expect(await desk.sql`select key from scheduled_tasks where key like 'ask_name:some%'`).toEqual(
    [],
  );
});
