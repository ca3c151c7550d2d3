import { expect, it } from "vitest";
import { checkAll } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import {
  cardData,
  evidenceOf,
  inDigest,
  kept,
  oneCase,
  outcomeOf,
  pressed,
  shows,
} from "./small-run.ts";

const kindsIn = (evidence: Evidence) => [
  ...new Set(checkAll(evidence).map(({ invariant }) => invariant)),
];

it("has nothing against a run in which all went well", () => {
  expect(checkAll(oneCase())).toEqual([]);
});

it.each<[what: string, change: (all: Evidence) => Partial<Evidence>, invariant: string]>([
  ["an acknowledged report is not kept", () => ({ reports: [] }), "I1"],
  ["an acknowledged report is in no case", () => ({ cases: [] }), "I1"],
  ["a submission came to nothing", () => ({ submissions: [], reports: [] }), "I1"],
  ["a confirmed update is not in the inbox", () => ({ inbox: [] }), "I1"],
  ["an update was taken in twice", ({ inbox }) => ({ inbox: [...inbox, ...inbox] }), "once"],
  [
    "one subject has two cases",
    ({ cases, reports }) => ({
      cases: [...cases, ...cases.map((held) => ({ ...held, id: "case-2", code: "C-22222222" }))],
      reports: [
        ...reports,
        ...reports.map((report) => ({ ...report, code: "R-22222222", case_id: "case-2" })),
      ],
    }),
    "I1",
  ],
  ["the receipt never came", ({ chats }) => ({ chats: new Map([...chats, [7, []]]) }), "I9"],
  [
    "the receipt came twice",
    ({ chats }) => ({
      chats: new Map([...chats, [7, [...(chats.get(7) ?? []), ...(chats.get(7) ?? [])]]]),
    }),
    "I9",
  ],
  [
    "somebody was left without an answer",
    () => ({ silences: [{ chatId: 7, updateId: 1, deed: "said /start", sees: "nothing" }] }),
    "I9",
  ],
  [
    "somebody dismissed what they had reported",
    (all) => ({
      ...kept(all, { kind: "dismiss", to: "dismissed", userId: 7 }),
      queues: { ...all.queues, review: { chatId: -1, staff: [7] } },
    }),
    "I11",
  ],
  [
    "the other one of two may not decide",
    (all) => {
      const made = kept(all, { kind: "dismiss", to: "dismissed", userId: 21, from: "child_abuse" });
      return { ...made, decisions: made.decisions.map((one) => ({ ...one, with_user_id: 99 })) };
    },
    "I11",
  ],
  [
    "who escalated one of the gravest upheld it",
    (all) => {
      const made = kept(all, {
        kind: "escalate",
        to: "escalated",
        userId: 21,
        from: "child_abuse",
      });
      const uphold = { id: "2", kind: "uphold", version: 3, from_status: "escalated" } as const;
      return {
        ...made,
        decisions: made.decisions.flatMap((one) => [
          one,
          { ...one, ...uphold, to_status: "upheld" },
        ]),
      };
    },
    "I11",
  ],
  ["the case has no card", () => ({ posted: [] }), "I2"],
  [
    "the digest in which one of the gravest waits does not name it",
    (all) => inDigest(all, { category: "child_abuse", gravest: "none" }),
    "I2",
  ],
  [
    "a case was withdrawn without a card where no digest was",
    ({ cases }) => ({
      posted: [],
      cases: cases.map((held) => ({ ...held, status: "withdrawn" as const, reports: 0 })),
    }),
    "I2",
  ],
  [
    "the card shows an old count",
    ({ cases }) => ({ cases: cases.map((held) => ({ ...held, reports: 2 })) }),
    "I2",
  ],
  [
    "a dismissed case still offers to decide",
    ({ cases }) => ({ cases: cases.map((held) => ({ ...held, status: "dismissed" as const })) }),
    "I2",
  ],
  [
    "a card stands three times after one unknown outcome",
    ({ chats, outbox }) => ({
      chats: new Map([
        ...chats,
        [
          -1,
          [1, 2, 3].flatMap((id) => (chats.get(-1) ?? []).map((m) => ({ ...m, message_id: id }))),
        ],
      ]),
      outbox: outbox.map((row) => ({ ...row, unknowns: 1 })),
    }),
    "copies",
  ],
  [
    "a case was dismissed by somebody who may not",
    (all) => ({ ...kept(all, { kind: "dismiss", to: "dismissed", userId: 99 }) }),
    "I3",
  ],
  [
    "one person dismissed one of the gravest",
    (all) => ({
      ...kept(all, { kind: "dismiss", to: "dismissed", userId: 21, from: "child_abuse" }),
      updates: [...all.updates, pressed(2, 21, cardData(1, "dismiss:gone"))],
    }),
    "I3",
  ],
  [
    "a decision answers no press",
    (all) => ({ ...kept(all, { kind: "dismiss", to: "dismissed", userId: 21 }), updates: [] }),
    "I3",
  ],
  [
    "an open case was upheld",
    (all) => ({ ...kept(all, { kind: "uphold", to: "upheld", userId: 21 }) }),
    "I4",
  ],
  [
    "a version is missing",
    ({ cases }) => ({ cases: cases.map((held) => ({ ...held, version: 3 })) }),
    "I4",
  ],
  [
    "a case on which a report stands was withdrawn",
    (all) => ({ ...kept(all, { kind: "withdraw", to: "withdrawn", userId: null }) }),
    "I4",
  ],
  [
    "a case on which no report stands is left open",
    ({ cases }) => ({ cases: cases.map((held) => ({ ...held, reports: 0 })) }),
    "I4",
  ],
  [
    "a moderator withdrew a case",
    (all) => ({ ...kept(all, { kind: "withdraw", to: "withdrawn", userId: 21 }) }),
    "I3",
  ],
  [
    "a message is still owed",
    ({ outbox }) => ({ outbox: outbox.map((row) => ({ ...row, status: "sending" })) }),
    "I5",
  ],
  [
    "a card is left for another day",
    ({ outbox }) => ({ outbox: outbox.map((row) => ({ ...row, status: "waiting", later: true })) }),
    "I5",
  ],
  [
    "a message was given up in silence",
    ({ outbox }) => ({ outbox: outbox.map((row) => ({ ...row, status: "abandoned" })) }),
    "I5",
  ],
  ["the audit knows nothing of the case", () => ({ audit: [] }), "I6"],
  ["the chain is broken", () => ({ chain: { fault: "link_broken", unsealed: 0 } }), "I6"],
  ["a process crashed", () => ({ output: '{"level":"error","event":"crashed"}' }), "crash"],
  ["a process wrote a name", () => ({ output: "… Wrenfold7q …" }), "I7"],
])("notices that %s", (_, change, invariant) => {
  const all = oneCase();
  expect(kindsIn({ ...all, ...change(all) })).toContain(invariant);
});

it("takes a decision that was pressed by somebody entitled", () => {
  const all = oneCase();
  const decided = kept(all, { kind: "dismiss", to: "dismissed", userId: 21 });
  const card = shows(-1, 5, "✖ C-11111111 Dismissed by Moritz", []);
  const told = shows(7, 9, "About your report R-11111111", []);
  const evidence = evidenceOf({
    ...all,
    ...decided,
    updates: [...all.updates, pressed(2, 21, cardData(1, "dismiss:gone"))],
    outbox: [...all.outbox, outcomeOf(all)],
    chats: new Map([...all.chats, [7, [...(all.chats.get(7) ?? []), told]], [-1, [card]]]),
  });
  expect(checkAll(evidence)).toEqual([]);
});

it.each(["drugs", "child_abuse"] as const)(
  "takes a case of %s that a digest counts",
  (category) => {
    const all = oneCase();
    const gravest = category === "drugs" ? "none" : "this";
    expect(checkAll({ ...all, ...inDigest(all, { category, gravest }) })).toEqual([]);
  },
);

it("takes a case that its only reporter withdrew", () => {
  const all = oneCase();
  const withdrawn = kept(all, { kind: "withdraw", to: "withdrawn", userId: null });
  const card = shows(-1, 5, "↩ C-11111111 Withdrawn by the reporter", []);
  const evidence = evidenceOf({
    ...all,
    ...withdrawn,
    cases: withdrawn.cases.map((held) => ({ ...held, reports: 0, reporters: 0 })),
    chats: new Map([...all.chats, [-1, [card]]]),
  });
  expect(checkAll(evidence)).toEqual([]);
});
