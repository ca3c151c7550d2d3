import { describe, expect, it } from "vitest";
import type { CaseStatus, DecisionKind } from "../../src/domain/case-status.ts";
import {
  isWithdrawable,
  knownStatus,
  outcomeToTell,
  seemsWithdrawable,
  type DecisionSince,
} from "../../src/domain/disclosure.ts";
import { DecisionId } from "../../src/domain/ids.ts";

type Made = [
  DecisionKind,
  CaseStatus,
  DecisionSince["notice"] | "own appeal" | "another's news" | "the team's, said",
];

function made(...decisions: Made[]): DecisionSince[] {
  return decisions.map(([kind, to, how], at) => ({
    id: DecisionId.parse(`019ab000-0000-7000-8000-00000000000${at}`),
    kind,
    to,
    byOwnAppeal: how === "own appeal",
    byTeam: kind !== "reopen" || how === "the team's, said",
    notice: noticeOf(how),
  }));
}

function noticeOf(how: Made[2]): DecisionSince["notice"] {
  if (how === "the team's, said") return "said";
  return how === "own appeal" || how === "another's news" ? "none" : how;
}

const dismissed: Made = ["dismiss", "dismissed", "said"];
const reopened: Made = ["reopen", "open", "another's news"];
const appealed: Made = ["reopen", "open", "own appeal"];
const escalated: Made = ["escalate", "escalated", "said"];
const undone: Made = ["undo", "open", "waiting"];

type Row = [what: string, since: Made[], known: CaseStatus, withdrawing: "offered" | "done" | "no"];

const rows: Row[] = [
  ["nothing was decided", [], "open", "offered"],
  ["a decision was said", [dismissed], "dismissed", "no"],
  ["a decision may still be taken back", [["dismiss", "dismissed", "waiting"]], "open", "no"],
  ["they want no notices", [["dismiss", "dismissed", "none"]], "dismissed", "no"],
  ["it was taken back unsaid", [["escalate", "escalated", "none"], undone], "open", "offered"],
  ["it was taken back after it was said, unsaid yet", [escalated, undone], "escalated", "done"],
  ["that was said, too", [escalated, ["undo", "open", "said"]], "open", "offered"],
  [
    "the team looks again, and said so",
    [dismissed, ["reopen", "open", "the team's, said"]],
    "open",
    "offered",
  ],
  ["it was returned", [escalated, ["return", "open", "said"]], "open", "offered"],
  ["somebody else's news opened it again", [dismissed, reopened], "dismissed", "no"],
  ["and it was escalated then", [dismissed, reopened, escalated], "escalated", "no"],
  [
    "that was taken back unsaid",
    [dismissed, reopened, ["escalate", "escalated", "none"], undone],
    "dismissed",
    "no",
  ],
  ["their own appeal opened it again", [dismissed, appealed], "open", "no"],
  ["it was rejected", [dismissed, appealed, dismissed], "dismissed", "no"],
];

describe("when", () => {
  it.each(rows)("%s, a reporter knows as much as they may", (_, since, known) => {
    expect(knownStatus(made(...since))).toBe(known);
  });

  it.each(rows)("%s, they may withdraw while nothing stands against it", (_, since, __, may) => {
    expect(seemsWithdrawable(made(...since))).toBe(
      may === "offered" || (may === "no" && since[0]?.[2] === "waiting"),
    );
    expect(isWithdrawable(made(...since))).toBe(may !== "no");
  });
});

describe("of the newest decision a reporter hears", () => {
  it.each<[what: string, since: Made[], told: string | undefined]>([
    ["what it means", [["escalate", "escalated", "waiting"]], "escalated"],
    [
      "nothing when it takes back what they never heard",
      [["dismiss", "dismissed", "none"], undone],
      undefined,
    ],
    ["that it is looked at again when they heard", [dismissed, undone], "reopened"],
    [
      "nothing of a return when they heard nothing",
      [
        ["escalate", "escalated", "none"],
        ["return", "open", "waiting"],
      ],
      undefined,
    ],
    [
      "nothing when another's appeal was rejected",
      [dismissed, reopened, ["dismiss", "dismissed", "waiting"]],
      undefined,
    ],
    [
      "nothing when a decision on another's appeal is taken back unheard",
      [dismissed, reopened, ["escalate", "escalated", "none"], undone],
      undefined,
    ],
    [
      "that another's appeal was escalated",
      [dismissed, reopened, ["escalate", "escalated", "waiting"]],
      "escalated",
    ],
    [
      "that their own was rejected",
      [dismissed, appealed, ["dismiss", "dismissed", "waiting"]],
      "dismissed",
    ],
    [
      "nothing when that is taken back unheard",
      [dismissed, appealed, ["dismiss", "dismissed", "none"], undone],
      undefined,
    ],
  ])("%s", (_, since, told) => {
    expect(outcomeToTell(made(...since), false)?.outcome).toBe(told);
  });

  it("the same again when it answers their own appeal", () => {
    const since = made(dismissed, reopened, ["dismiss", "dismissed", "waiting"]);
    expect(outcomeToTell(since, true)).toEqual({ status: "dismissed", outcome: "dismissed" });
  });
});
