import { beforeAll, expect, it } from "vitest";
import { cardKey, registerPosted } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { everythingUpheld, type UpheldFilter } from "../../src/domain/queues/upheld-list.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import type { Membership } from "../../src/domain/staff/staff.ts";
import { listHere } from "../../src/workflow/queues/list-here.ts";
import { sendUpheld, viewUpheld, viewUpheldFile } from "../../src/workflow/queues/list-upheld.ts";
import { termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const [ada, bea, sue, mo] = [41, 42, 805, 801];
const operator = { owners: [ada, bea].map((id) => UserId.parse(id)), outcomeNoticeDelayMs: 0 };
const [review, seniors] = [-1001, -1002].map((id) => ({ chatId: ChatId.parse(id) }));
const desk = useQueueDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

const linked = (words: string): Subject => {
  const [reading] = readSubjects(words);
  if (reading === undefined) throw new Error(`nothing in ${words}`);
  return reading.subject;
};
const numbered = (kind: "channel" | "user", id: string): Subject => ({
  kind,
  aliases: [{ kind: kind === "user" ? "user_id" : "chat_id", value: id }],
  display: `canary ${kind}`,
});

let serial = 0;
/** Files a report, has it upheld by the seniors, and leaves its card in their queue. */
async function upholds(subject: Subject, category: CategoryKey = "drugs"): Promise<CaseId> {
  serial += 1;
  const id = await desk.files({ by: 900 + serial, subject, category });
  await desk.press(id, { kind: "verdict", verdict: { kind: "escalate", category } }, { by: mo });
  const uphold = { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } } as const;
  await desk.press(id, uphold, { by: sue, tier: "escalation" });
  const at = { chatId: ChatId.parse(-1002), messageId: 1_000 + serial };
  await now(() => registerPosted(cardKey(id, "escalation"), at));
  return id;
}

const lists = async (change: Partial<UpheldFilter> = {}, page = 1, place = seniors) => {
  const filter = { ...everythingUpheld, ...change };
  const view = place && (await now(() => viewUpheld(place, { filter, view: "list", page })));
  if (view === undefined) throw new Error("no queue");
  return view;
};
const named = async (change?: Partial<UpheldFilter>) =>
  (await lists(change)).cases.map(({ display }) => display);
const file = async () =>
  seniors ? now(() => viewUpheldFile(seniors, everythingUpheld)) : undefined;
const acts = <T>(
  membership: Membership,
  act: (visit: Parameters<typeof listHere>[1]) => Promise<T>,
) =>
  now(() => {
    if (seniors === undefined) throw new Error("no queue");
    const by = { userId: UserId.parse(sue), name: "Sue", membership };
    return act({ at: seniors, by, occasion: (serial += 1) });
  });

beforeAll(async () => {
  for (const term of ["amber one", "birch two", "coral three"]) await upholds(termOf(term));
  await upholds(numbered("channel", "-1007000000001"), "fraud");
  await upholds(numbered("user", "7000000002"), "fraud");
  await upholds(linked("https://t.me/+AbCdEfGhIjKlMnOp"), "fraud");
  await upholds(termOf("call +49 151 2345678"));
  await upholds(termOf("grave words"), "child_abuse");
});

it("it shows what was upheld where its card stands, the newest first, page by page", async () => {
  const first = await lists();
  expect([first.total, first.pages, first.cases.length]).toEqual([8, 2, 6]);
  expect(first.cases[0]?.display).toBe("grave words");
  const second = await lists({}, 2);
  expect(second.cases.map(({ display }) => display)).toEqual(["birch two", "amber one"]);
  expect((await lists({}, 9)).list.page).toBe(1);
  // The moderators have the card of the first one, on which they pressed.
  const theirs = await lists({}, 1, review);
  expect(theirs.cases.map(({ display }) => display)).toEqual(["amber one"]);
});

it("it is narrowed by kind, category and time", async () => {
  expect(await named({ kind: "channel" })).toEqual(["canary channel"]);
  expect(await named({ category: "child_abuse" })).toEqual(["grave words"]);
  expect(await named({ kind: "search_term", category: "fraud" })).toEqual([]);
  await desk.forward(31 * 86_400_000);
  const fresh = await upholds(termOf("denim four"));
  expect(await named({ days: 30 })).toEqual(["denim four"]);
  expect((await lists({ days: 90 })).total).toBe(9);
  // What is looked at again is upheld no more.
  await desk.press(fresh, { kind: "undo" }, { by: sue, tier: "escalation" });
  expect(await named({ days: 30 })).toEqual([]);
});

it("people and invitations are on their cards alone, and so is what lies too far back to be named", async () => {
  const fraud = await named({ category: "fraud" });
  expect(fraud.filter((name) => name !== undefined)).toEqual(["canary channel"]);
  await desk.sql`update cases set words_gone_at = now() where category = 'fraud'`;
  expect(await named({ category: "fraud" })).toEqual([undefined, undefined, undefined]);
  await desk.sql`update cases set words_gone_at = null where category = 'fraud'`;
});

it("the file names none of the gravest, nobody, no phone and no invitation", async () => {
  const sent = await file();
  const lines = (sent?.content ?? "").trimEnd().split("\r\n");
  expect(lines[0]).toBe("code,kind,subject,category,measure,upheld_at");
  expect(lines).toHaveLength(9);
  expect(sent?.content).toMatch(/C-\w{8},search_term,amber one,drugs,listed,\d{4}-/);
  expect(sent?.content).toMatch(/C-\w{8},channel,canary channel,fraud,/);
  expect(sent?.content).toMatch(/C-\w{8},search_term,,child_abuse,/);
  // A code and a time are left out: a time of day can have the digits of a phone.
  const named = lines.map((line) => line.split(",").slice(1, -1).join(","));
  expect(named.join("\n")).not.toMatch(/grave|canary user|AbCdEf|151/);
});

it("only the queue's team gets it, and every admin hears of a file", async () => {
  const list = { filter: everythingUpheld, view: "list", page: 1 } as const;
  expect(await acts("outside", (visit) => listHere(operator, visit, { of: "upheld", list }))).toBe(
    "not_allowed",
  );
  expect(await acts("member", (visit) => sendUpheld(operator, visit, everythingUpheld))).toBe(
    "not_allowed",
  );
  expect(await acts("unknown", (visit) => listHere(operator, visit, { of: "upheld", list }))).toBe(
    "cannot_tell",
  );
  const owed = () => desk.sql<{ kind: string; chat: number }[]>`
    select facts ->> 'kind' as kind, chat_id::float8 as chat from outbox
    where facts ->> 'kind' in ('show_upheld', 'send_upheld_file') or key like '%exported:%'
    order by 1, 2`;
  expect(await owed()).toEqual([]);
  expect(
    await acts("administrator", (visit) => listHere(operator, visit, { of: "upheld", list })),
  ).toBe("entitled");
  const none = { ...everythingUpheld, kind: "proxy" } as const;
  expect(await acts("administrator", (visit) => sendUpheld(operator, visit, none))).toBe(
    "nothing_there",
  );
  expect(
    await acts("administrator", (visit) => sendUpheld(operator, visit, everythingUpheld)),
  ).toBe("sent");
  // An alert is owed again to an admin who could not be written to.
  expect((await owed()).map(({ kind, chat }) => [kind, chat])).toEqual([
    ["alert", ada],
    ["alert", bea],
    ["send_upheld_file", -1002],
    ["show_upheld", -1002],
  ]);
  const [event] = await desk.sql<{ facts: unknown }[]>`
    select facts from audit_events where kind = 'exported'`;
  expect(event?.facts).toMatchObject({ of: "upheld", rows: 8, kind: "any" });
});
