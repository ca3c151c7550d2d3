// What the pages on analysis, decision and ledger show. Called by the view of `/legal`.
import { disclosureOf, someDisclosures, type Disclosure } from "../../db/legal/disclosure-store.ts";
import { legalDecisionOf, type LegalDecision } from "../../db/legal/legal-decision-store.ts";
import type { LegalRequest } from "../../db/legal/legal-request-store.ts";
import { columnsOf } from "../../db/legal/legal-sections.ts";
import { readGrants } from "../../db/legal/legal-source-store.ts";
import { legalTargetsOf } from "../../db/legal/legal-target-store.ts";
import { UserId, type ChatId } from "../../domain/ids.ts";
import type { Analysis, Question } from "../../domain/legal/analysis.ts";
import { outcomeAtFirst, type Outcome } from "../../domain/legal/decision.ts";
import { instrumentOf } from "../../domain/legal/instrument.ts";
import type { LegalSection } from "../../domain/legal/sections.ts";
import { sumOf } from "../../domain/legal/target.ts";
import { answersTo } from "./analyse-request.ts";
import { targetsOf } from "./resolve-targets.ts";

/** So many entries of the ledger are on a page. */
const onPage = 4;

/** What would be given, by counts: never a word of it. */
export type Dry = { section: LegalSection; rows: number; columns: number };

export type DecisionPage =
  | { kind: "analysis"; request: LegalRequest; answers: Analysis; isSealed: boolean }
  | {
      kind: "question";
      request: LegalRequest;
      answers: Analysis;
      isSealed: boolean;
      question: Question;
    }
  | {
      kind: "proposal" | "grounds";
      request: LegalRequest;
      answers: Analysis;
      decision: LegalDecision | undefined;
      /** What is proposed at first. */
      first: Outcome;
      dry: readonly Dry[];
      isProposer: boolean;
    }
  | {
      kind: "ticks";
      request: LegalRequest;
      decision: LegalDecision | undefined;
      sizes: readonly Dry[];
    }
  | {
      kind: "columns";
      request: LegalRequest;
      decision: LegalDecision | undefined;
      section: LegalSection;
      columns: readonly string[];
    }
  | { kind: "words"; request: LegalRequest; decision: LegalDecision | undefined }
  | { kind: "ledger"; page: number; isMore: boolean; entries: readonly Disclosure[] };

export async function viewAnalysis(request: LegalRequest): Promise<DecisionPage> {
  const { answers, digest } = await answersTo(request);
  return { kind: "analysis", request, answers, isSealed: digest !== undefined };
}

export async function viewQuestion(
  request: LegalRequest,
  question: Question,
): Promise<DecisionPage> {
  const { answers, digest } = await answersTo(request);
  return { kind: "question", request, answers, isSealed: digest !== undefined, question };
}

export async function viewProposal(
  kind: "proposal" | "grounds",
  request: LegalRequest,
  chatId: ChatId,
): Promise<DecisionPage> {
  const { answers } = await answersTo(request);
  const decision = await legalDecisionOf(request.id, request.version);
  const counts = sumOf(await legalTargetsOf(request.id, request.version));
  const isRefused = instrumentOf(request.instrument).isRefusedByDefault === true;
  const isProposer = decision?.proposer === UserId.parse(chatId);
  return {
    kind,
    request,
    answers,
    decision,
    first: outcomeAtFirst(counts, answers, isRefused),
    dry: decision === undefined ? [] : await dryOf(request, decision),
    isProposer,
  };
}

async function dryOf(request: LegalRequest, { grants }: Pick<LegalDecision, "grants">) {
  const { periodFrom: from, periodTo: to } = request;
  const sections = await readGrants(grants, await targetsOf(request), { from, to });
  return sections.map(({ section, rows, columns }) => ({
    section,
    rows: rows.length,
    columns: columns.length,
  }));
}

export async function viewTicks(request: LegalRequest): Promise<DecisionPage> {
  const decision = await legalDecisionOf(request.id, request.version);
  const grants = request.items.map((section) => ({ section, columns: [...columnsOf(section)] }));
  return { kind: "ticks", request, decision, sizes: await dryOf(request, { grants }) };
}

export async function viewColumns(
  request: LegalRequest,
  section: LegalSection,
): Promise<DecisionPage> {
  const decision = await legalDecisionOf(request.id, request.version);
  return { kind: "columns", request, decision, section, columns: columnsOf(section) };
}

export async function viewWords(request: LegalRequest): Promise<DecisionPage> {
  const decision = await legalDecisionOf(request.id, request.version);
  return { kind: "words", request, decision };
}

export async function viewLedger(page: number): Promise<DecisionPage> {
  const found = await someDisclosures(onPage + 1, page * onPage);
  return { kind: "ledger", page, isMore: found.length > onPage, entries: found.slice(0, onPage) };
}

/** What the card of a request says beside itself. */
export async function viewProgress(request: LegalRequest) {
  const { answers } = await answersTo(request);
  const decision = await legalDecisionOf(request.id, request.version);
  return { answers, decision, disclosure: await disclosureOf(request.code) };
}
