import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { isGravest } from "../../src/domain/cases/categories.ts";
import { type CaseStatus } from "../../src/domain/cases/case-status.ts";
import { undoWindowMs } from "../../src/domain/decisions/reversal.ts";
import { readPress } from "../../src/telegram/presses.ts";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import {
  botMessages,
  read,
  readCardPress,
  unknownsOf,
  violationsOf,
  type Evidence,
  type Violation,
} from "./evidence.ts";

type Tier = "review" | "escalation";
type Case = Evidence["cases"][number];

const awaits = { review: "open", escalation: "escalated" } satisfies Record<Tier, CaseStatus>;

/**
 * I2: open and escalated cases have a live card in the right queue, or are counted by its digest;
 * settled ones have a settled card.
 */
export function checkCards(evidence: Evidence): readonly Violation[] {
  const found = evidence.cases.flatMap((held) => [
    ...checkTier(evidence, held, "review"),
    ...checkTier(evidence, held, "escalation"),
  ]);
  return violationsOf("I2", found);
}

function checkTier(evidence: Evidence, held: Case, tier: Tier): string[] {
  const cards = knownCards(evidence, held, tier);
  const isTheirs = tier === "review" || held.status === "escalated";
  const needed = isTheirs && !isCounted(evidence, held, tier) && !endedInDigest(evidence, held);
  if (cards.length === 0)
    return needed ? [`${held.code} (${held.status}) has no ${tier} card`] : [];
  return cards.flatMap((card) => {
    const faults = held.status === awaits[tier] ? faultsOfLive(held, tier, card) : [];
    if (held.status !== awaits[tier]) faults.push(...faultsOfSettled(evidence, held, card));
    return faults.map(
      (fault) => `${held.code} v${held.version}, ${tier} #${card.message_id}: ${fault}`,
    );
  });
}

/** Until when a digest is to name one of the gravest, in milliseconds: it is renewed after a look at it. */
const namedWithinMs = 15_000;

/** What has no card there yet is counted by a message, which names those of the gravest that it has room for. */
function isCounted({ now, posted, outbox, queues }: Evidence, held: Case, tier: Tier): boolean {
  const { chatId } = queues[tier];
  const key = posted.find((at) => at.key.startsWith("digest:") && at.chat_id === chatId)?.key;
  if (key === undefined) return false;
  if (!isGravest(held.category) || held.status !== awaits[tier]) return true;
  if (now.getTime() - held.touched_at.getTime() < namedWithinMs) return true;
  const digest = outbox.find((row) => row.key === key)?.digest;
  if (digest === undefined || digest === null) return false;
  const { gravest, gravestCount } = digest;
  return gravest.some((id) => id === held.id) || gravestCount > gravest.length;
}

/** What ended without the team while a digest counted it needs no card; one begins with so many cases. */
function endedInDigest({ cases }: Evidence, { status }: Case): boolean {
  const isOver = status === "withdrawn" || status === "merged";
  return isOver && cases.length > initialSettings.cards_at_once;
}

/** Cards that the bot knows of and that are still there. */
function knownCards(evidence: Evidence, held: Case, tier: Tier): ShownMessage[] {
  const { chatId } = evidence.queues[tier];
  const known = new Set(
    evidence.posted
      .filter((posted) => posted.chat_id === chatId && posted.key === `card:${tier}:${held.id}`)
      .map((posted) => posted.message_id),
  );
  return botMessages(evidence, chatId).filter((message) => known.has(message.message_id));
}

function faultsOfLive(held: Case, tier: Tier, card: ShownMessage): string[] {
  const faults: string[] = [];
  const text = read(card);
  if (!isCardOf(held.code, text)) faults.push("shows another code");
  const [, reports, people] = /(\d+) reports? by (\d+) (?:person|people)/.exec(text) ?? [];
  if (Number(reports) !== held.reports || Number(people) !== held.reporters) {
    faults.push(`shows ${reports} by ${people}, there are ${held.reports} by ${held.reporters}`);
  }
  const verbs = verbsOn(card, held, faults);
  const expected = liveVerbs[tier];
  if (held.panel_tier === tier) {
    if (!isPanel(verbs)) faults.push(`has no panel but ${verbs.join(" ")}`);
  } else if (verbs.join(" ") !== expected.join(" ")) {
    faults.push(`offers ${verbs.join(" ")} instead of ${expected.join(" ")}`);
  }
  return faults;
}

/** A way back to the card, or from the page of sentences to the page before. */
function isPanel(verbs: readonly string[]): boolean {
  const [last] = verbs.slice(-1);
  if (verbs.includes("back")) return true;
  const areSentences = verbs
    .slice(0, -1)
    .every((verb) => /^panel:(escalate|dismiss|uphold)\.[a-z]$/.test(verb));
  return areSentences && ["panel:escalate", "panel:dismiss", "panel:uphold"].includes(last ?? "");
}

/** What a card offers to which no panel is open. */
const liveVerbs = {
  review: ["panel:escalate", "panel:dismiss", "take", "ask", "panel:more"],
  escalation: ["panel:uphold", "panel:return", "panel:dismiss", "ask", "take", "panel:more"],
} satisfies Record<Tier, string[]>;

const settledWords = {
  open: /Returned|Taken back|Reopened/,
  escalated: /Escalated/,
  upheld: /Upheld/,
  dismissed: /Dismissed/,
  withdrawn: /Withdrawn by the reporter/,
  merged: /Merged into/,
} satisfies Record<CaseStatus, RegExp>;

function faultsOfSettled(evidence: Evidence, held: Case, card: ShownMessage): string[] {
  const faults: string[] = [];
  const text = read(card);
  if (!isCardOf(held.code, text)) faults.push("shows another code");
  const history = evidence.decisions.filter((decision) => decision.case_id === held.id);
  const last = history.at(-1);
  const by =
    held.status === "open"
      ? last
      : history.findLast(({ to_status, kind }) => to_status === held.status && kind !== "undo");
  if (!settledWords[held.status].test(text)) {
    faults.push(`does not say that it is ${held.status}: ${text.slice(0, 60)}`);
  }
  if (by?.name && !text.includes(by.name)) faults.push(`does not say that it was ${by.name}`);
  const upheld = held.status === "upheld" ? ["panel:refer", "refer", "back"] : [];
  const verbs = verbsOn(card, held, faults).filter((verb) => !upheld.includes(verb));
  const isLate =
    last !== undefined && evidence.now.getTime() - last.decided_at.getTime() > undoWindowMs + 5_000;
  if (verbs.some((verb) => verb !== "undo") || (isLate && verbs.length > 0)) {
    faults.push(`is ${held.status} and still offers ${verbs.join(" ")}`);
  }
  return faults;
}

function verbsOn(card: ShownMessage, held: Case, faults: string[]): string[] {
  // What leads on to another case is about none.
  const about = card.buttons.flat().filter(({ data }) => readPress(data)?.on !== "next_case");
  return about.map(({ data }) => {
    const press = readCardPress(data);
    if (press?.caseId !== held.id) faults.push("carries a button for something else");
    else if (press.version !== held.version) faults.push(`has a button of v${press.version}`);
    return press?.verb === "panel" ? `panel:${press.argument}` : (press?.verb ?? "nothing");
  });
}

export type Copies = { code: string; tier: Tier; copies: number; unknowns: number };

/** How often each card stands in its chat, twins that nobody knows of included. */
export function copiesOf(evidence: Evidence): Copies[] {
  return (["review", "escalation"] as const).flatMap((tier) => {
    const { chatId } = evidence.queues[tier];
    const since = evidence.anewSince.get(chatId) ?? 0;
    const texts = botMessages(evidence, chatId)
      .filter(({ message_id: id }) => id > since)
      .map(read);
    return evidence.cases.map(({ id, code }) => ({
      code,
      tier,
      copies: texts.filter((text) => isCardOf(code, text)).length,
      unknowns: unknownsOf(evidence, `card:${tier}:${id}`),
    }));
  });
}

/** Copies of a card stay within one and the recorded unknown outcomes. */
export function checkCopies(evidence: Evidence): readonly Violation[] {
  const found = copiesOf(evidence)
    .filter(({ copies, unknowns }) => copies > 1 + unknowns)
    .map(
      ({ code, tier, copies, unknowns }) => `${code}: ${copies} in ${tier}, ${unknowns} unknown`,
    );
  return violationsOf("copies", found);
}

/** A card names its case in the first line, and cases that are related to it further down. */
function isCardOf(code: string, text: string): boolean {
  return text.split("\n", 1).join("").includes(code);
}
