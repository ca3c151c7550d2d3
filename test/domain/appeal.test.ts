import { describe, expect, it } from "vitest";
import {
  appealWindowMs,
  decidedBefore,
  appealedAgainst,
  nextLookFrom,
  reopenedOnAppeal,
  ruleAppeal,
  type AppealFacts,
} from "../../src/domain/decisions/appeal.ts";
import { rule, rulePanel } from "../../src/domain/decisions/ruling.ts";
import { DecisionId, StaffId } from "../../src/domain/ids.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";

const mo = StaffId.parse("019ab000-0000-7000-8000-000000000001");
const mia = StaffId.parse("019ab000-0000-7000-8000-000000000002");
const sue = StaffId.parse("019ab000-0000-7000-8000-000000000003");
const noon = new Date("2026-11-24T12:00:00Z");
const later = (ms: number) => new Date(noon.getTime() + ms);

const ways = {
  escalate: { from: "open", to: "escalated", ground: "drugs" },
  dismiss: { from: "open", to: "dismissed", ground: "no_violation" },
  uphold: { from: "escalated", to: "upheld", ground: undefined },
  return: { from: "escalated", to: "open", ground: undefined },
  undo: { from: "dismissed", to: "open", ground: "dismiss" },
  reopen: { from: "dismissed", to: "open", ground: "appeal" },
  withdraw: { from: "open", to: "withdrawn", ground: undefined },
  recategorize: { from: "open", to: "open", ground: "drugs" },
  rate: { from: "open", to: "open", ground: "3" },
  merge: { from: "open", to: "open", ground: "C-4K7P2M9X" },
} as const satisfies Partial<Record<Decision["kind"], Partial<Decision>>>;

type Past = [kind: keyof typeof ways, by: StaffId | "bot", over?: Partial<Decision>];

/** A case's decisions as they came, in the order that the rules take them: the newest first. */
function past(...decisions: Past[]): Decision[] {
  const made = decisions.map(([kind, by, over], at): Decision => ({
    version: at + 2,
    kind,
    by: by === "bot" ? { kind: "system" } : { kind: "staff", id: by, name: "Somebody" },
    ...ways[kind],
    fromCategory: "drugs",
    toCategory: "drugs",
    at: noon,
    ...over,
  }));
  return made.toReversed();
}

describe("an appeal", () => {
  const by = DecisionId.parse("019ab000-0000-7000-8000-000000000009");
  const dismissed: AppealFacts = {
    known: { status: "dismissed", ground: "gone", by, at: noon },
    hasAppealed: false,
    now: later(60_000),
  };
  const nothing = { kind: "refused", because: "nothing_to_object_to" };
  const allowed = { kind: "allowed", against: by };
  it.each<{ when: string; over: Partial<AppealFacts>; is: object }>([
    { when: "to a dismissal", over: {}, is: allowed },
    {
      when: "to one of the gravest, whatever was decided",
      over: { known: { status: "closed", by, at: noon } },
      is: allowed,
    },
    { when: "on its last day", over: { now: later(appealWindowMs) }, is: allowed },
    {
      when: "after six months",
      over: { now: later(appealWindowMs + 1) },
      is: { kind: "refused", because: "too_late" },
    },
    {
      when: "a second time",
      over: { hasAppealed: true },
      is: { kind: "refused", because: "appealed_before" },
    },
    { when: "to what they have not heard yet", over: { known: { status: "open" } }, is: nothing },
    {
      when: "to an uphold",
      over: { known: { status: "upheld", by, at: noon } },
      is: nothing,
    },
  ])("$when", ({ over, is }) => {
    expect(ruleAppeal({ ...dismissed, ...over })).toEqual(is);
  });
});

describe("a case is open on an appeal", () => {
  const objected: Past[] = [
    ["dismiss", mo],
    ["reopen", "bot"],
  ];
  it.each([
    { after: "it was filed", history: past(...objected), on: 3 },
    { after: "it was escalated", history: past(...objected, ["escalate", mia]), on: 3 },
    {
      after: "it was returned",
      history: past(...objected, ["escalate", mia], ["return", sue]),
      on: 3,
    },
    {
      after: "its second dismissal was undone",
      history: past(...objected, ["dismiss", mia], ["undo", mia]),
      on: 3,
    },
    {
      after: "it was dismissed again",
      history: past(...objected, ["dismiss", mia]),
      on: undefined,
    },
    {
      after: "it was upheld",
      history: past(...objected, ["escalate", mia], ["uphold", sue]),
      on: undefined,
    },
    {
      after: "a report opened it",
      history: past(["dismiss", mo], ["reopen", "bot", { ground: "new_report" }]),
      on: undefined,
    },
    {
      after: "it was withdrawn and reported anew",
      history: past(
        ...objected,
        ["withdraw", "bot"],
        ["reopen", "bot", { from: "withdrawn", ground: "new_report" }],
      ),
      on: undefined,
    },
    { after: "nothing", history: [], on: undefined },
  ])("after $after: $on", ({ history, on }) => {
    expect(reopenedOnAppeal(history)?.version).toBe(on);
  });

  it("against the dismissal that stood then", () => {
    const history = past(["dismiss", mia], ["undo", mia], ["dismiss", mo], ["reopen", "bot"]);
    const reopening = reopenedOnAppeal(history);
    expect(reopening && appealedAgainst(history, reopening)?.version).toBe(4);
  });
});

describe("who decides on an appeal", () => {
  it.each([
    { who: "not who dismissed", history: past(["dismiss", mo], ["reopen", "bot"]), out: [mo] },
    {
      who: "neither the moderator who escalated nor the senior who dismissed",
      history: past(["escalate", mo], ["dismiss", sue, { from: "escalated" }], ["reopen", "bot"]),
      out: [mo, sue],
    },
    {
      who: "somebody who took their own decision back may",
      history: past(["dismiss", mia], ["undo", mia], ["dismiss", mo], ["reopen", "bot"]),
      out: [mo],
    },
    {
      who: "whoever decides on it now may go on",
      history: past(["dismiss", mo], ["reopen", "bot"], ["escalate", mia], ["return", sue]),
      out: [mo],
    },
    {
      who: "neither of the two who dismissed together",
      history: past(
        [
          "dismiss",
          mo,
          { by: { kind: "staff", id: mo, name: "Mo", with: { id: mia, name: "Mia" } } },
        ],
        ["reopen", "bot"],
      ),
      out: [mo, mia],
    },
    {
      who: "at a second one, not who rejected the first",
      history: past(["dismiss", mo], ["reopen", "bot"], ["dismiss", mia], ["reopen", "bot"]),
      out: [mia],
    },
    {
      who: "anybody, where a report opened the case",
      history: past(["dismiss", mo], ["reopen", "bot", { ground: "new_report" }]),
      out: [],
    },
    {
      who: "anybody, once it was decided",
      history: past(["dismiss", mo], ["reopen", "bot"], ["escalate", mia], ["uphold", sue]),
      out: [],
    },
  ])("$who", ({ history, out }) => {
    expect([mo, mia, sue].filter((id) => decidedBefore(history, id))).toEqual(out);
  });

  it.each(["escalate", "dismiss"] as const)("a press to %s by who decided is refused", (verb) => {
    const before = { history: past(["dismiss", mo], ["reopen", "bot"]), votes: [] };
    const held = { status: "open", version: 3, category: "drugs" } as const;
    const refused = { kind: "refused", because: "decided_before" };
    const verdict =
      verb === "escalate"
        ? ({ kind: "escalate", category: "drugs" } as const)
        : ({ kind: "dismiss", ground: "gone" } as const);
    const by = (staffId: StaffId) => ({ tier: "review", version: 3, staffId }) as const;
    expect(rule(held, before, verdict, by(mo))).toEqual(refused);
    expect(rulePanel(held, before, verb, by(mo))).toEqual(refused);
    expect(rule(held, before, verdict, by(mia)).kind).toBe("decided");
  });
});

describe("the next appeal opens a dismissed case", () => {
  const again = noon.getTime() + 7 * 86_400_000;
  const dismissed: Past = ["dismiss", mia];
  const reopened: Past = ["reopen", "bot"];
  it.each<{ when: string; of: Past[]; from: number }>([
    { when: "at once, where none was looked at", of: [["dismiss", mo]], from: 0 },
    {
      when: "a week after one was rejected",
      of: [["dismiss", mo], reopened, dismissed],
      from: again,
    },
    {
      when: "a week after the seniors rejected one",
      of: [["dismiss", mo], reopened, ["escalate", mia], ["dismiss", sue, { from: "escalated" }]],
      from: again,
    },
    {
      when: "at once, where new facts had opened it",
      of: [["dismiss", mo], ["reopen", "bot", { ground: "new_report" }], dismissed],
      from: 0,
    },
    { when: "at once, while one is looked at", of: [["dismiss", mo], reopened], from: 0 },
    {
      when: "at once, where the rejection was taken back",
      of: [["dismiss", mo], reopened, dismissed, ["undo", mia]],
      from: 0,
    },
    { when: "at once, where nothing was decided", of: [], from: 0 },
  ])("$when", ({ of, from }) => {
    expect(nextLookFrom(past(...of))).toBe(from);
  });
});

it("an appeal is against the last dismissal before it", () => {
  const history = past(["dismiss", mo], ["reopen", "bot"], ["dismiss", mia]);
  const [, reopening, first] = history;
  if (reopening === undefined) throw new Error("no reopening");
  expect(appealedAgainst(history, reopening)).toBe(first);
  const undone = past(["escalate", mo], ["return", sue], ["reopen", "bot"]);
  const [last] = undone;
  if (last === undefined) throw new Error("no reopening");
  expect(appealedAgainst(undone, last)).toBeUndefined();
});
