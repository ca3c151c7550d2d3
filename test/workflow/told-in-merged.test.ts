import * as fc from "fast-check";
import { expect, it } from "vitest";
import { reportsOf } from "../../src/db/reporting/own-report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, type CaseId, type ReportId } from "../../src/domain/ids.ts";
import { fileAppeal } from "../../src/workflow/decisions/file-appeal.ts";
import { viewOwnReport } from "../../src/workflow/reporting/view-report.ts";
import { withdrawReport } from "../../src/workflow/reporting/withdraw-report.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/*
 * What each reporter may know, withdraw and object to, against a naive replay: a decision is told to
 * whoever is in the case when it is made, and to nobody who comes later, wherever the cases went since.
 */

const desk = useQueueDesk();
const now = <T>(verb: () => Promise<T>) => unitOfWork(desk.db, verb);
const team = 801;

const things = 3;
const people = 3;
const verbs = ["dismiss", "escalate", "uphold", "undo"] as const;
const presses = {
  dismiss: { kind: "verdict", verdict: { kind: "dismiss", ground: "no_violation" } },
  escalate: { kind: "verdict", verdict: { kind: "escalate", category: "drugs" } },
  uphold: { kind: "verdict", verdict: { kind: "uphold", measure: "listed" } },
  undo: { kind: "undo" },
} as const satisfies Record<(typeof verbs)[number], CardPress>;

const thing = fc.nat(things - 1);
const who = fc.nat(people - 1);
const aStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("report" as const), who, thing }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("merge" as const), thing, into: thing }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom(...verbs), thing }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), who, thing }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("object" as const), who, thing }) },
);
type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never;

/** A report as a naive replay has it. */
type Told = {
  id: ReportId;
  who: number;
  thing: number;
  status: "open" | "dismissed" | "upheld" | "withdrawn";
  objected: boolean;
  /** Somebody objected for it: they, with this report or another one of theirs in that case. */
  appealed: boolean;
};

class Replay {
  readonly told: Told[] = [];
  /** Which things are decided together. */
  readonly groups = Array.from({ length: things }, (_, at) => at);

  within(at: number): Told[] {
    return this.told.filter((one) => this.groups[one.thing] === this.groups[at]);
  }

  decided(at: number, decision: string, undone: string | undefined): void {
    const to = ({ dismiss: "dismissed", uphold: "upheld" } as const)[decision];
    const opens = decision === "undo" && (undone === "dismiss" || undone === "uphold");
    for (const one of this.within(at)) {
      if (one.status === "withdrawn") continue;
      if (to !== undefined) one.status = to;
      if (opens) one.status = "open";
    }
  }

  merged(at: number, into: number): void {
    const [gone, stays] = [this.groups[at], this.groups[into]];
    for (const [index, group] of this.groups.entries()) {
      if (group === gone && stays !== undefined) this.groups[index] = stays;
    }
  }
}

let serial = 0;

function openTown() {
  serial += 1;
  const subjects = Array.from({ length: things }, (_, at) =>
    termOf(`${lettersOf(serial)} told ${"xyz"[at]} ${lettersOf(serial)} end`),
  );
  const chats = Array.from({ length: people }, (_, at) => ChatId.parse(serial * 10 + at + 50_000));
  return {
    subjects,
    chats,
    cases: new Map<number, CaseId>(),
    replay: new Replay(),
    last: new Map(),
  };
}
type Town = ReturnType<typeof openTown>;

const reportsOfAll = (chatId: ChatId) => now(() => reportsOf(chatId, { offset: 0, limit: 50 }));

async function report({ subjects, chats, cases, replay }: Town, by: number, at: number) {
  const [chatId, subject] = [chats[by], subjects[at]];
  if (chatId === undefined || subject === undefined) return;
  const isOpen = ({ who: owner, thing: of, status }: Told): boolean =>
    owner === by && of === at && status === "open";
  const before = new Set(replay.told.map(({ id }) => id));
  cases.set(at, await desk.files({ by: chatId, subject }));
  if (replay.told.some(isOpen)) return;
  const fresh = (await reportsOfAll(chatId)).find(({ id }) => !before.has(id));
  if (fresh === undefined) throw new Error("It was added to what they know is over");
  const told = { status: "open", objected: false, appealed: false } as const;
  replay.told.push({ id: fresh.id, who: by, thing: at, ...told });
}

async function press(town: Town, at: number, verb: (typeof verbs)[number]): Promise<void> {
  const id = town.cases.get(at);
  if (id === undefined) return;
  const { status } = await desk.case(id);
  const tier = status === "escalated" ? "escalation" : "review";
  const pressed = await desk.press(id, presses[verb], { by: team, tier });
  if (pressed.kind !== "decided") return;
  town.replay.decided(at, pressed.decision, town.last.get(id));
  town.last.set(id, pressed.decision);
  await desk.sql`update outbox set status = 'sent' where key like 'outcome:%' and status = 'waiting'`;
}

async function merge(town: Town, at: number, into: number): Promise<void> {
  const [gone, stays] = [town.cases.get(at), town.cases.get(into)];
  if (gone === undefined || stays === undefined) return;
  const { status } = await desk.case(gone);
  const tier = status === "escalated" ? "escalation" : "review";
  const merged = await desk.press(gone, { kind: "merge", into: stays }, { by: team, tier });
  if (merged.kind !== "merged") return;
  for (const [index, id] of town.cases) if (id === gone) town.cases.set(index, stays);
  town.replay.merged(at, into);
  town.last.delete(stays);
}

/** They take back, or object to, the newest of their reports on something. */
async function act(town: Town, by: number, at: number, does: "withdraw" | "object") {
  const chatId = town.chats[by];
  const own = town.replay.told.findLast((one) => one.who === by && one.thing === at);
  if (own === undefined || chatId === undefined) return;
  const isOpen = own.status === "open" && !own.appealed;
  if (does === "withdraw") {
    const outcome = await now(() => withdrawReport(chatId, own.id));
    expect(outcome.kind).toBe(isOpen ? "withdrawn" : "refused");
    if (isOpen) own.status = "withdrawn";
    return;
  }
  const may = own.status === "dismissed" && !own.objected;
  const filed = await now(() => fileAppeal(chatId, own.id, undefined));
  expect(filed.kind).toBe(may ? "filed" : "refused");
  if (!may) return;
  own.objected = true;
  for (const one of town.replay.within(at)) {
    if (one.who !== by || one.status !== "dismissed") continue;
    one.status = "open";
    one.appealed = true;
  }
  const id = town.cases.get(at);
  if (id !== undefined) town.last.delete(id);
}

async function take(town: Town, step: Step): Promise<void> {
  switch (step.does) {
    case "report":
      return report(town, step.who, step.thing);
    case "merge":
      return merge(town, step.thing, step.into);
    case "withdraw":
    case "object":
      return act(town, step.who, step.thing, step.does);
    case "dismiss":
    case "escalate":
    case "uphold":
    case "undo":
      return press(town, step.thing, step.does);
  }
}

it("whoever reports what was merged knows what was decided since they came, and may act on that", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 6, maxLength: 16 }), async (steps) => {
      const town = openTown();
      for (const step of steps) await take(town, step);
      for (const one of town.replay.told) {
        const chatId = town.chats[one.who] ?? ChatId.parse(1);
        const seen = await now(() => viewOwnReport(chatId, one.id));
        expect({
          status: seen?.report.status,
          withdrawable: seen?.report.withdrawable,
          mayAppeal: seen?.mayAppeal,
        }).toEqual({
          status: one.status,
          withdrawable: one.status === "open" && !one.appealed,
          mayAppeal: one.status === "dismissed" && !one.objected,
        });
      }
    }),
    {
      numRuns: Number(process.env["MERGE_DRAWS"] ?? 60),
      examples: [
        [
          [
            { does: "report", who: 0, thing: 0 },
            { does: "report", who: 1, thing: 1 },
            { does: "merge", thing: 0, into: 1 },
            { does: "dismiss", thing: 1 },
            { does: "report", who: 2, thing: 0 },
            { does: "withdraw", who: 2, thing: 0 },
          ],
        ],
      ],
    },
  );
}, 120_000);
