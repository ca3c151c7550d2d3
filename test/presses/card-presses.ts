import { BulkScope } from "../../src/domain/decisions/bulk.ts";
import { PanelPage, panelUses, type CardPress } from "../../src/domain/cases/card-press.ts";
import { SnoozeTime } from "../../src/domain/cases/snooze.ts";
import { isGravest } from "../../src/domain/cases/categories.ts";
import { awaitedStatus } from "../../src/domain/cases/case-status.ts";
import { DismissalGround, UpholdMeasure } from "../../src/domain/decisions/grounds.ts";
import { maySay, type Sentence } from "../../src/domain/decisions/sentences.ts";
import { SilenceTime } from "../../src/domain/privacy/silence.ts";
import type { CaseFacts, World } from "./read-world.ts";
import type { PressKind, Where } from "./seed.ts";
import { queueAt, seniors, teams, type PersonName, type QueueName } from "./town.ts";
import { transitions } from "../../src/domain/decisions/ruling.ts";
import type { Verdict } from "../../src/domain/decisions/decision.ts";

type Verb = {
  presses: (world: World) => readonly CardPress[];
  isRepeatable?: true;
  /** Of somebody of the team whose card it is, at the case's version. */
  may: (facts: CaseFacts, by: PersonName, press: CardPress, queue: QueueName) => boolean;
};

const tierOf = (queue: QueueName) => (queue === "escalation" ? "escalation" : "review");
const waits = ({ status }: CaseFacts, queue: QueueName) => status === awaitedStatus[tierOf(queue)];
const isFree = ({ holder }: CaseFacts, by: PersonName) => holder === null || holder === by;
const isWork = (facts: CaseFacts, by: PersonName, _: CardPress, queue: QueueName) =>
  waits(facts, queue) && isFree(facts, by);

const one = (press: CardPress) => () => [press];
/** Every kind of press on a card, when it may change something. */
const verbs: Record<CardPress["kind"], Verb> = {
  verdict: {
    presses: () => [
      { kind: "verdict", verdict: { kind: "escalate", category: "weapons" } },
      ...DismissalGround.options.map((ground): CardPress => ({
        kind: "verdict",
        verdict: { kind: "dismiss", ground },
      })),
      ...UpholdMeasure.options.map((measure): CardPress => ({
        kind: "verdict",
        verdict: { kind: "uphold", measure },
      })),
      { kind: "verdict", verdict: { kind: "return" } },
      {
        kind: "verdict",
        verdict: { kind: "escalate", category: "weapons" },
        sentence: "police_too",
      },
      { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" }, sentence: "hide_it" },
    ],
    may: (facts, by, press, queue) =>
      press.kind === "verdict" &&
      isOffered(press.verdict, facts, queue) &&
      isSayable(press.sentence, press.verdict.kind, facts) &&
      facts.barred !== by &&
      (isFree(facts, by) || isGravest(facts.category) || seniors.includes(by)),
  },
  panel: {
    presses: () => [
      ...PanelPage.options.map((page): CardPress => ({ kind: "panel", page })),
      { kind: "panel", page: "escalate", sentence: "police_too" },
      { kind: "panel", page: "dismiss", sentence: "hide_it" },
    ],
    isRepeatable: true,
    may: (facts, by, press, queue) =>
      press.kind === "panel" && press.page === "refer"
        ? press.sentence === undefined && isReferred(facts, by, press, queue)
        : press.kind === "panel" && press.page === "quiet"
          ? press.sentence === undefined && isSeniors(facts, by, press, queue)
          : press.kind === "panel" &&
            waits(facts, queue) &&
            facts.barred !== by &&
            isSayable(press.sentence, panelUses[press.page], facts),
  },
  back: { presses: one({ kind: "back" }), may: (facts) => facts.isChosenOn },
  undo: { presses: one({ kind: "undo" }), may: ({ last }, by) => last === by },
  ask: {
    presses: one({ kind: "ask" }),
    isRepeatable: true,
    may: (facts, _, __, queue) => waits(facts, queue),
  },
  take: { presses: one({ kind: "take" }), isRepeatable: true, may: isWork },
  release: {
    presses: one({ kind: "release" }),
    may: ({ holder }, by) => holder === by,
  },
  hand_over: {
    presses: ({ staff }) =>
      staff
        .filter(({ name }) => name === "nora" || name === "tom")
        .map(({ id }) => ({ kind: "hand_over", to: id })),
    may: isWork,
  },
  recategorize: {
    presses: () => [
      { kind: "recategorize", category: "weapons" },
      { kind: "recategorize", category: "child_abuse" },
    ],
    may: isWork,
  },
  rate: {
    presses: () => [
      { kind: "rate", rating: 3 },
      { kind: "rate", rating: 1 },
    ],
    may: (facts, ...of) => isWork(facts, ...of) && !isGravest(facts.category),
  },
  merge: {
    presses: ({ cases }) =>
      cases.filter((_, at) => at % 4 === 0).map(({ id }) => ({ kind: "merge", into: id })),
    may: isWork,
  },
  bulk: {
    presses: () => BulkScope.options.map((scope) => ({ kind: "bulk", scope })),
    isRepeatable: true,
    may: isWork,
  },
  snooze: {
    presses: () => SnoozeTime.options.map((time) => ({ kind: "snooze", time })),
    // It is left for as long from then on.
    isRepeatable: true,
    may: isWork,
  },
  wake: { presses: one({ kind: "wake" }), may: isWork },
  refer: {
    presses: ({ recipients }) =>
      recipients.slice(0, 2).map(({ id }) => ({ kind: "refer", to: id })),
    // It is handed over once more.
    isRepeatable: true,
    may: isReferred,
  },
  quiet: {
    presses: () => SilenceTime.options.map((time) => ({ kind: "quiet", time })),
    isRepeatable: true,
    may: isSeniors,
  },
  tell_again: {
    presses: one({ kind: "tell_again" }),
    may: (facts, ...of) => facts.isQuiet && isSeniors(facts, ...of),
  },
  details: { presses: one({ kind: "details" }), isRepeatable: true, may: () => true },
};

/** Who votes again has a vote for as long from then on. */
function isVote({ category }: CaseFacts, press: CardPress): boolean {
  return press.kind === "verdict" && press.verdict.kind === "dismiss" && isGravest(category);
}

function isSeniors({ status }: CaseFacts, _: PersonName, __: CardPress, queue: QueueName) {
  const isTheirs = status === "escalated" || status === "upheld" || status === "dismissed";
  return isTheirs && queue === "escalation";
}

function isReferred({ isReferable }: CaseFacts, _: PersonName, __: CardPress, queue: QueueName) {
  return isReferable && queue === "escalation";
}

function isOffered(verdict: Verdict, { status }: CaseFacts, queue: QueueName): boolean {
  return transitions[verdict.kind].some(
    ({ from, tier }) => from === status && tier === tierOf(queue),
  );
}

function isSayable(sentence: Sentence | undefined, use: string, { category }: CaseFacts): boolean {
  return sentence === undefined || maySay(sentence, use, category);
}

/** Where a case's card stands while it waits for a decision. */
const reviewOf = ({ category }: CaseFacts): QueueName =>
  category === "fraud" ? "fraud" : "review";

/** A member of each team, who decides there alone. */
const hands = { review: "mo", fraud: "fred", escalation: "sue" } as const;

export const cardPresses: PressKind<"card"> = {
  seeds: (world) =>
    world.cases.flatMap((facts) =>
      ([reviewOf(facts), "escalation"] as const).flatMap((at) =>
        Object.values(verbs).flatMap(({ presses, isRepeatable }) =>
          presses(world).map((press) => {
            const by = facts.holder ?? hands[at];
            const seed = { on: "card", caseId: facts.id, version: facts.version, press } as const;
            const isAgain = isRepeatable ?? isVote(facts, press);
            return { press: seed, by, at, ...(isAgain && { isRepeatable: true }) };
          }),
        ),
      ),
    ),
  may: ({ cases }, { caseId, version, press }, { by, at }: Where) => {
    const facts = cases.find(({ id }) => id === caseId);
    const queue = queueAt(at);
    if (facts === undefined || queue === undefined || !teams[queue].includes(by)) return false;
    if (queue !== "escalation" && queue !== reviewOf(facts)) return false;
    const isRead = press.kind === "details";
    return (isRead || version === facts.version) && verbs[press.kind].may(facts, by, press, queue);
  },
};
