// What a page of `/legal` shows. Called by the composing of these pages.
import { appNow } from "../../db/clock.ts";
import { authorityById, someAuthorities, type Authority } from "../../db/legal/authority-store.ts";
import { legalDeskById, type LegalDesk } from "../../db/legal/legal-desk-store.ts";
import { legalDraftOf, type LegalDraft } from "../../db/legal/legal-draft-store.ts";
import {
  countLegalRequests,
  findLegalRequest,
  searchLegalRequests,
  someLegalRequests,
  type LegalRequest,
} from "../../db/legal/legal-request-store.ts";
import {
  legalTargetsOf,
  requestsAbout,
  type LegalTarget,
} from "../../db/legal/legal-target-store.ts";
import { casesOfOrder, type JoinedCase } from "../../db/legal/removal-order-store.ts";
import { holdsOfRequest, type Hold } from "../../db/privacy/hold-store.ts";
import { knownStaff } from "../../db/staff/wellbeing-store.ts";
import { UserId, type ChatId, type LegalDeskId } from "../../domain/ids.ts";
import type { LegalFilter, LegalPage } from "../../domain/legal/legal-page.ts";
import { readTargets, sumOf, type TargetCounts } from "../../domain/legal/target.ts";
import { languageNow } from "../speaking/language-of.ts";
import { counted } from "./resolve-targets.ts";
import {
  viewAnalysis,
  viewColumns,
  viewLedger,
  viewProgress,
  viewProposal,
  viewQuestion,
  viewTicks,
  viewWords,
  type DecisionPage,
} from "./view-decision.ts";

/** So many are on a page. */
const onPage = 4;
/** The first page has so many. */
const atFirst = 3;
/** So many authorities are offered, the newest. */
const offered = 8;

export type LegalView = { now: Date; language: string } & (
  | {
      kind: "home";
      counts: Awaited<ReturnType<typeof countLegalRequests>>;
      shown: readonly LegalRequest[];
    }
  | {
      kind: "list";
      filter: LegalFilter;
      page: number;
      isMore: boolean;
      shown: readonly LegalRequest[];
    }
  | { kind: "found"; words: string; shown: readonly LegalRequest[] }
  | {
      kind: "draft";
      draft: LegalDraft;
      authorities: readonly Authority[];
      authority: Authority | undefined;
      counts: TargetCounts;
    }
  | {
      kind: "open";
      request: LegalRequest;
      targets: readonly LegalTarget[];
      counts: TargetCounts;
      hold: Hold | undefined;
      /** Of a removal order. */
      cases: readonly JoinedCase[];
      progress: Awaited<ReturnType<typeof viewProgress>>;
    }
  | DecisionPage
);

/** What an officer's page shows, in their language; the first page, when what it is about is gone. */
export async function viewLegal(chatId: ChatId, page: LegalPage): Promise<LegalView> {
  const seen = { now: await appNow(), language: await languageNow(chatId) };
  switch (page.kind) {
    case "home":
      return { ...seen, ...(await viewHome()) };
    case "found":
      return { ...seen, ...page, shown: await search(page.words) };
    case "list": {
      const by = await knownStaff(UserId.parse(chatId));
      const offset = page.page * onPage;
      const found = await someLegalRequests(page.filter, { by, offset, limit: onPage + 1 });
      const isMore = found.length > onPage;
      return { ...seen, ...page, isMore, shown: found.slice(0, onPage) };
    }
    case "draft": {
      const by = await knownStaff(UserId.parse(chatId));
      const draft = by === undefined ? undefined : await legalDraftOf(by);
      if (draft === undefined) return { ...seen, ...(await viewHome()) };
      const { authorityId, targets = [] } = draft.answers;
      return {
        ...seen,
        kind: "draft",
        draft,
        authorities: draft.step === "authority" ? await someAuthorities(offered) : [],
        authority: authorityId === undefined ? undefined : await authorityById(authorityId),
        counts: sumOf((await counted(targets)).map(({ counts }) => counts)),
      };
    }
    case "ledger":
      return { ...seen, ...(await viewLedger(page.page)) };
    case "open":
    case "analysis":
    case "question":
    case "proposal":
    case "grounds":
    case "ticks":
    case "columns":
    case "words": {
      const request = await findLegalRequest(page.id);
      if (request === undefined) return { ...seen, ...(await viewHome()) };
      return { ...seen, ...(await viewOf(request, page, chatId)) };
    }
  }
}

/** By an authority's name or country, or by what a request is about. */
async function search(words: string): Promise<LegalRequest[]> {
  const found = await searchLegalRequests(words, onPage);
  const [target] = readTargets(words) ?? [];
  for (const id of target === undefined ? [] : await requestsAbout(target)) {
    const request = found.some((each) => each.id === id) ? undefined : await findLegalRequest(id);
    if (request !== undefined) found.push(request);
  }
  return found.slice(0, onPage);
}

type OnRequest = Extract<LegalPage, { id: unknown }>;

async function viewOf(request: LegalRequest, page: OnRequest, chatId: ChatId) {
  switch (page.kind) {
    case "open":
      return viewRequest(request);
    case "analysis":
      return viewAnalysis(request);
    case "question":
      return viewQuestion(request, page.question);
    case "proposal":
    case "grounds":
      return viewProposal(page.kind, request, chatId);
    case "ticks":
      return viewTicks(request);
    case "columns":
      return viewColumns(request, page.section);
    case "words":
      return viewWords(request);
  }
}

async function viewRequest(request: LegalRequest) {
  const targets = await legalTargetsOf(request.id, request.version);
  const [hold] = await holdsOfRequest(request.id);
  const cases = await casesOfOrder(request.id, request.version);
  const progress = await viewProgress(request);
  return { kind: "open", request, targets, counts: sumOf(targets), hold, cases, progress } as const;
}

async function viewHome() {
  const counts = await countLegalRequests();
  const shown = await someLegalRequests("open", { by: undefined, offset: 0, limit: atFirst });
  return { kind: "home", counts, shown } as const;
}

/** Under which key the message in a group is known. */
export const legalDeskKey = (id: LegalDeskId) => `legal-desk:${id}`;

export type LegalDeskView = {
  desk: LegalDesk;
  counts: Awaited<ReturnType<typeof countLegalRequests>>;
  shown: readonly Pick<LegalRequest, "code" | "status" | "dueAt" | "overAt">[];
  now: Date;
};

/** What stands in a group: never what a request is about. Undefined: it is no such group any more. */
export async function viewLegalDesk(id: LegalDeskId): Promise<LegalDeskView | undefined> {
  const desk = await legalDeskById(id);
  if (desk === undefined) return undefined;
  const { counts, shown } = await viewHome();
  return {
    desk,
    counts,
    now: await appNow(),
    shown: shown.map(({ code, status, dueAt, overAt }) => ({ code, status, dueAt, overAt })),
  };
}
