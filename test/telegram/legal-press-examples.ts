// Every kind of press on legal requests, as long as it can be. Used by the examples of all presses.
import { uuidv7 } from "uuidv7";
import { columnsOf } from "../../src/db/legal/legal-sections.ts";
import { LegalRequestId } from "../../src/domain/ids.ts";
import { Question } from "../../src/domain/legal/analysis.ts";
import { LegalGround, Outcome } from "../../src/domain/legal/decision.ts";
import { DraftStep } from "../../src/domain/legal/draft.ts";
import { Instrument } from "../../src/domain/legal/instrument.ts";
import { LegalFilter, PlainVerb, type LegalPress } from "../../src/domain/legal/legal-page.ts";
import { LegalSection } from "../../src/domain/legal/sections.ts";

const legalId = LegalRequestId.parse(uuidv7());

export const legalPresses: readonly LegalPress[] = [
  { kind: "home" } as const,
  { kind: "draft" } as const,
  { kind: "drop_draft" } as const,
  { kind: "register" } as const,
  { kind: "open", id: legalId } as const,
  ...LegalFilter.options.map((filter) => ({ kind: "list", filter, page: 999_999 }) as const),
  ...DraftStep.options.flatMap((step) => [
    { kind: "skip", step } as const,
    { kind: "back", step } as const,
  ]),
  { kind: "pick", step: "authority", value: legalId } as const,
  ...Instrument.options.map((value) => ({ kind: "pick", step: "instrument", value }) as const),
  ...PlainVerb.options.map((kind) => ({ kind, id: legalId, version: 999_999 }) as const),
  ...(["analysis", "proposal", "grounds", "ticks", "words"] as const).map(
    (kind) => ({ kind, id: legalId }) as const,
  ),
  { kind: "ledger", page: 999_999 } as const,
  ...Question.options.flatMap((question) => [
    { kind: "question", id: legalId, question } as const,
    { kind: "line", id: legalId, version: 999_999, question } as const,
    { kind: "say", id: legalId, version: 999_999, question, answer: "unclear" } as const,
  ]),
  ...Outcome.options.map(
    (outcome) => ({ kind: "outcome", id: legalId, version: 999_999, outcome }) as const,
  ),
  ...LegalGround.options.map(
    (ground) => ({ kind: "ground", id: legalId, version: 999_999, ground }) as const,
  ),
  ...LegalSection.options.flatMap((section) => [
    { kind: "columns", id: legalId, section } as const,
    { kind: "whole", id: legalId, version: 999_999, section } as const,
    ...columnsOf(section).map(
      (column) => ({ kind: "tick", id: legalId, version: 999_999, section, column }) as const,
    ),
  ]),
];
