import { describe, expect, it } from "vitest";
import type { CaseStatus } from "../../src/domain/cases/case-status.ts";
import {
  isWithdrawable,
  newsOf,
  whatIsKnown,
  type DecisionSince,
  type KnownStatus,
} from "../../src/domain/privacy/disclosure.ts";
import { DecisionId } from "../../src/domain/ids.ts";
import type { DecisionKind } from "../../src/domain/decisions/decision.ts";

/** `waiting`, `said`, or `none`: what became of the notice; `·`: of the gravest; `!`: they appealed then. */
type How = `${"waiting" | "said" | "none"}${"" | "·"}${"" | "!"}`;
type Made = [kind: DecisionKind, to: CaseStatus, how: How, by?: "the system"];

const idAt = (at: number) => DecisionId.parse(`019ab000-0000-7000-8000-00000000000${at}`);

function made(...decisions: Made[]): DecisionSince[] {
  return decisions.map(([kind, to, how, by], at) => ({
    id: idAt(at),
    kind,
    to,
    ground: kind === "dismiss" ? "gone" : null,
    at: new Date(at),
    tells: how.includes("·") ? "neutral" : "plain",
    appealed: how.endsWith("!"),
    byTeam: by === undefined,
    notice: how.startsWith("said") ? "said" : how.startsWith("none") ? "none" : "waiting",
  }));
}

const dismissed: Made = ["dismiss", "dismissed", "said"];
const upheld: Made = ["uphold", "upheld", "said"];
const appealed: Made = ["dismiss", "dismissed", "said!"];
const reopened: Made = ["reopen", "open", "none", "the system"];
const escalated: Made = ["escalate", "escalated", "none"];
const gravelyEscalated: Made = ["escalate", "escalated", "none·"];
const undone: Made = ["undo", "open", "waiting"];

type Row = [what: string, since: Made[], known: KnownStatus, withdrawable: "yes" | "no"];

const rows: Row[] = [
  ["nothing was decided", [], "open", "yes"],
  ["a decision was said", [dismissed], "dismissed", "no"],
  ["a decision may still be taken back", [["dismiss", "dismissed", "waiting"]], "open", "yes"],
  ["they want no notices", [["dismiss", "dismissed", "none"]], "dismissed", "no"],
  ["the seniors have it", [escalated], "open", "yes"],
  ["and gave it back", [escalated, ["return", "open", "none"]], "open", "yes"],
  ["it was taken back unsaid", [["dismiss", "dismissed", "none"], undone], "open", "yes"],
  ["it was taken back after it was said, unsaid yet", [dismissed, undone], "dismissed", "no"],
  ["that was said, too", [dismissed, ["undo", "open", "said"]], "open", "yes"],
  ["the team looks again, and said so", [dismissed, ["reopen", "open", "said"]], "open", "yes"],
  ["somebody else's news opened it again", [dismissed, reopened], "dismissed", "no"],
  ["and the seniors have it then", [dismissed, reopened, escalated], "dismissed", "no"],
  ["and gave it back", [dismissed, reopened, escalated, undone], "dismissed", "no"],
  ["they appealed", [appealed, reopened], "open", "no"],
  ["it was rejected", [appealed, reopened, dismissed], "dismissed", "no"],
  ["they appealed, and others wait with them for one more look", [appealed], "open", "no"],
];

const grave: Row[] = [
  ["the seniors have it", [gravelyEscalated], "open", "yes"],
  ["it was confirmed", [gravelyEscalated, ["uphold", "upheld", "waiting·"]], "open", "yes"],
  ["and that is over", [gravelyEscalated, ["uphold", "upheld", "said·"]], "closed", "no"],
  ["it was dismissed", [["dismiss", "dismissed", "waiting·"]], "open", "yes"],
  ["and that is over", [["dismiss", "dismissed", "said·"]], "closed", "no"],
  ["they want no notices, and it is over", [["uphold", "upheld", "none·"]], "closed", "no"],
  [
    "it was opened again before anything was said",
    [
      ["dismiss", "dismissed", "none·"],
      ["reopen", "open", "none·", "the system"],
    ],
    "open",
    "yes",
  ],
  [
    "it was opened again after they heard",
    [
      ["dismiss", "dismissed", "said·"],
      ["reopen", "open", "none·"],
    ],
    "closed",
    "no",
  ],
  [
    "that was taken back",
    [
      ["uphold", "upheld", "said·"],
      ["undo", "escalated", "none·"],
    ],
    "closed",
    "no",
  ],
  ["they appealed", [["dismiss", "dismissed", "said·!"], reopened], "closed", "no"],
  [
    "it was a fraud, as they were told, until somebody else called it graver",
    [dismissed, reopened, gravelyEscalated, ["uphold", "upheld", "said·"]],
    "dismissed",
    "no",
  ],
  [
    "the same, and the team looks again",
    [upheld, ["reopen", "open", "none·"], gravelyEscalated],
    "upheld",
    "no",
  ],
];

describe.each([
  ["when", rows],
  ["of the gravest, when", grave],
])("%s", (_, all) => {
  it.each(all)("%s, a reporter knows as much as they may", (_what, since, known) => {
    expect(whatIsKnown(made(...since)).status).toBe(known);
  });

  it.each(all)("%s, they may withdraw as long as they know of nothing", (_what, since, __, may) => {
    expect(isWithdrawable(made(...since))).toBe(may === "yes");
  });
});

describe("of the newest decision a reporter hears", () => {
  it.each<[what: string, since: Made[], told: KnownStatus | undefined]>([
    ["what it means", [["dismiss", "dismissed", "waiting"]], "dismissed"],
    ["that a violation was confirmed", [escalated, ["uphold", "upheld", "waiting"]], "upheld"],
    ["nothing of the seniors", [["escalate", "escalated", "waiting"]], undefined],
    [
      "nothing when it takes back what they never heard",
      [["dismiss", "dismissed", "none"], undone],
      undefined,
    ],
    ["that it is looked at again when they heard", [dismissed, undone], "open"],
    [
      "nothing when another's appeal was rejected",
      [dismissed, reopened, ["dismiss", "dismissed", "waiting"]],
      undefined,
    ],
    [
      "that another's appeal was upheld",
      [dismissed, reopened, escalated, ["uphold", "upheld", "waiting"]],
      "upheld",
    ],
    [
      "that their own was rejected",
      [appealed, reopened, ["dismiss", "dismissed", "waiting"]],
      "dismissed",
    ],
    [
      "nothing when that is taken back unheard",
      [appealed, reopened, ["dismiss", "dismissed", "none"], undone],
      undefined,
    ],
    ["one line of the gravest", [gravelyEscalated, ["uphold", "upheld", "waiting·"]], "closed"],
    ["the same when it was dismissed", [["dismiss", "dismissed", "waiting·"]], "closed"],
    [
      "nothing when they heard it before",
      [
        ["dismiss", "dismissed", "said·"],
        ["reopen", "open", "none·"],
        ["dismiss", "dismissed", "waiting·"],
      ],
      undefined,
    ],
    [
      "nothing when they knew it decided before it was called graver",
      [dismissed, reopened, ["dismiss", "dismissed", "waiting·"]],
      undefined,
    ],
  ])("%s", (_, since, told) => {
    expect(newsOf(made(...since), idAt(since.length - 1))?.status).toBe(told);
  });

  it("nothing by another decision than the one that they know it by", () => {
    const since = made(["dismiss", "dismissed", "waiting"], undone, [
      "dismiss",
      "dismissed",
      "waiting",
    ]);
    expect(newsOf(since, idAt(0))).toBeUndefined();
    expect(newsOf(since, idAt(2))?.status).toBe("dismissed");
  });

  it("a dismissal all the same that somebody else's news overtook", () => {
    const since = made(["dismiss", "dismissed", "waiting"], reopened);
    expect(newsOf(since, idAt(0))).toMatchObject({ status: "dismissed", ground: "gone" });
  });
});
