// How a card looks, and which buttons stand on it. Used by the card in Telegram.
import { isGravest, type CategoryKey } from "./categories.ts";
import type { CardButton, CardFacts } from "./card-facts.ts";
import type { PanelPage } from "./card-press.ts";
import { awaitedStatus, type CaseStatus } from "./case-status.ts";
import { isUndoable, undoWindowMs } from "../decisions/reversal.ts";
import {
  back,
  bulkRows,
  button,
  dismissRows,
  escalateAsOtherRows,
  escalateRows,
  filedCategories,
  oneARow,
  quietRow,
  sentenceRows,
  silenceRows,
  upholdRows,
} from "../decisions/ground-pages.ts";
import { referralMeasure } from "../referrals/referral.ts";
import { isTurn, type Decision } from "../decisions/decision.ts";

/** How a card looks: with everything for the decision, or shrunk to what became of it. */
export type CardFace =
  | { kind: "to_decide"; after: Decision | undefined }
  | {
      kind: "settled";
      as: Exclude<CaseStatus, "open"> | "returned" | "taken_back";
      by: Decision | undefined;
    };

export function cardFace(facts: CardFacts): CardFace {
  const turns = facts.history.filter(isTurn);
  const [last] = turns;
  if (facts.status === awaitedStatus[facts.tier]) return { kind: "to_decide", after: last };
  // Only the seniors' cards are settled while a case is open: it left them again.
  if (facts.status === "open") {
    return { kind: "settled", as: last?.kind === "undo" ? "taken_back" : "returned", by: last };
  }
  const by = turns.find((past) => past.to === facts.status && past.kind !== "undo");
  return { kind: "settled", as: facts.status, by };
}

/** The buttons of a card by what belongs together; a row that is too long is broken when drawn. */
export function cardButtons(facts: CardFacts): CardButton[][] {
  if (facts.status !== awaitedStatus[facts.tier]) return settledRows(facts);
  if (facts.panel !== undefined) return panelRows(facts, facts.panel.page);
  return facts.tier === "review" ? reviewRows(facts) : escalationRows(facts);
}

const ask = button({ kind: "ask" }, { kind: "ask" });
const take = button({ kind: "take" }, { kind: "take" });
const release = button({ kind: "release" }, { kind: "release" });
const more = button({ kind: "panel", page: "more" }, { kind: "more" });
const details = button({ kind: "details" }, { kind: "details" });
const otherCategory = button({ kind: "panel", page: "category" }, { kind: "change_category" });
const merge = button({ kind: "panel", page: "merge" }, { kind: "merge" });
const snooze = button({ kind: "panel", page: "snooze" }, { kind: "snooze" });
const wake = button({ kind: "wake" }, { kind: "wake" });
const handOver = button({ kind: "panel", page: "hand_over" }, { kind: "hand_over" });

function dismissButton(facts: CardFacts): CardButton {
  const kind = isGravest(facts.category) ? "dismiss_as_two" : "dismiss";
  return button({ kind: "panel", page: "dismiss" }, { kind });
}

function takeButton(facts: CardFacts): CardButton {
  return facts.assignment === undefined ? take : release;
}

function reviewRows(facts: CardFacts): CardButton[][] {
  const escalate = button({ kind: "panel", page: "escalate" }, { kind: "escalate" });
  return [
    [escalate, dismissButton(facts)],
    [takeButton(facts), ask, more],
  ];
}

function escalationRows(facts: CardFacts): CardButton[][] {
  const uphold = button({ kind: "panel", page: "uphold" }, { kind: "uphold" });
  const giveBack = button({ kind: "panel", page: "return" }, { kind: "return" });
  return [
    [uphold, giveBack],
    [dismissButton(facts), ask],
    [takeButton(facts), more],
  ];
}

function panelRows(facts: CardFacts, page: PanelPage): CardButton[][] {
  switch (page) {
    case "dismiss":
      return dismissRows(facts);
    case "dismiss_sentence":
      return sentenceRows("dismiss", facts);
    case "uphold":
      return upholdRows(facts);
    case "uphold_sentence":
      return sentenceRows("uphold", facts);
    case "return":
      return oneARow([
        button({ kind: "verdict", verdict: { kind: "return" } }, { kind: "return_plain" }),
      ]);
    case "escalate":
      return escalateRows(facts);
    case "escalate_as_other":
      return escalateAsOtherRows();
    case "more":
      return [
        [details, handOver],
        [otherCategory, merge],
        [facts.snoozedUntil === undefined ? snooze : wake],
        ...quietRow(facts),
        ...bulkRows(facts),
        [back],
      ];
    case "quiet":
      return silenceRows;
    case "snooze":
      return oneARow(
        facts.snoozes.map((time) =>
          button({ kind: "snooze", time }, { kind: "snooze_time", time }),
        ),
      );
    case "category":
      return [
        ...ratings(facts),
        ...oneARow(filedCategories.filter((key) => !isSettledAs(facts, key)).map(callIt)),
      ];
    case "merge":
      return oneARow(
        facts.mergeable.map(({ id, code }) =>
          button({ kind: "merge", into: id }, { kind: "case", code }),
        ),
      );
    case "refer":
      return oneARow(
        facts.recipients.map(({ id, name }) =>
          button({ kind: "refer", to: id }, { kind: "recipient", name }),
        ),
      );
    case "hand_over":
      return oneARow(
        facts.colleagues.map(({ id, name }) =>
          button({ kind: "hand_over", to: id }, { kind: "colleague", name }),
        ),
      );
  }
}

/** None for the gravest, as two people stand behind that. */
function ratings({ category: key, severity }: CardFacts): CardButton[][] {
  if (isGravest(key)) return [];
  const others = ([3, 2, 1] as const).filter((rating) => rating !== severity);
  return [others.map((rating) => button({ kind: "rate", rating }, { kind: "rating", rating }))];
}

/** If a case is handled as one category and called another, the team may settle on either. */
function isSettledAs({ category, named }: CardFacts, key: CategoryKey): boolean {
  return key === category && key === named;
}

function callIt(category: CategoryKey): CardButton {
  return button({ kind: "recategorize", category }, { kind: "category", category });
}

/** Of an upheld case the seniors' card leads to those who are to hear of it, at any time. */
function settledRows(facts: CardFacts): CardButton[][] {
  const measure = referralMeasure(facts.status, facts.history);
  const rest = [...(facts.quietUntil === undefined ? [] : quietRow(facts)), ...undoRow(facts)];
  if (facts.tier !== "escalation" || measure === undefined) return rest;
  if (facts.panel?.page === "refer") return panelRows(facts, "refer");
  return [[button({ kind: "panel", page: "refer" }, { kind: "refer" })], ...rest];
}

/** The card on which a decision was made offers to take it back, as long as its maker may. */
function undoRow(facts: CardFacts): CardButton[][] {
  const [last] = facts.history;
  if (!isFresh(facts) || last === undefined || !isUndoable(last.kind)) return [];
  return [[button({ kind: "undo" }, { kind: "undo" })]];
}

/** Whether somebody decided on this card just now: it leads on to the next case for as long as it can be undone. */
export function isFresh({ tier, status, history: [last], now }: CardFacts): boolean {
  if (last === undefined || last.by.kind !== "staff" || last.kind === "undo") return false;
  if (status === awaitedStatus[tier] || last.from !== awaitedStatus[tier]) return false;
  return now.getTime() - last.at.getTime() <= undoWindowMs;
}
