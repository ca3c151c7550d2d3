// The page of one legal request. Drawn by legal-pages.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { answeredIn } from "../../domain/legal/analysis.ts";
import { asksForData, discloses } from "../../domain/legal/decision.ts";
import type { PlainVerb } from "../../domain/legal/legal-page.ts";
import { isSecret, moveFrom, openStatuses, type RequestMove } from "../../domain/legal/request.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { LegalView } from "../../workflow/legal/view-legal.ts";
import { button } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { drawnOf, to, turn } from "./drawn.ts";
import { dueWords, instrumentWord, sectionWord, statusWord } from "./legal-words.ts";

/** So many codes of cases fit. */
const shownCases = 6;

type View = Extract<LegalView, { kind: "open" }>;

export function drawRequest(say: Say, view: View): Drawn {
  const pieces = [head(say, view), about(say, view), ...more(say, view), ...carriedOut(say, view)];
  const home = turn(say, "button-legal-home", { kind: "home" });
  return drawnOf(pieces, [...inRows(ways(say, view), 2), ...inRows(verbs(say, view), 2), [home]]);
}

function head(say: Say, { request, now }: View): Piece {
  return say.texts.message(say.language, "legal-card", {
    code: { ours: request.code },
    title: cutText(`${request.authority} (${request.country})`, 60).text,
    flow: { ours: instrumentWord(say, request.instrument) },
    state: { ours: statusWord(say, request.status) },
    at: request.receivedAt,
    time: { ours: dueWords(say, request.overAt === undefined ? request.dueAt : undefined, now) },
  });
}

function about(say: Say, { counts, targets }: View): Piece {
  return say.texts.message(say.language, "legal-about", {
    notes: { ours: String(targets.length) },
    reports: { ours: String(counts.reports) },
    number: { ours: String(counts.cases) },
    reporter: { choice: counts.reporters > 0 ? "yes" : "no" },
  });
}

function more(say: Say, { request, hold, now }: View): (Piece | undefined)[] {
  const { texts, language } = say;
  const sections = request.items.map((item) => sectionWord(say, item)).join(", ");
  const asked = { categories: { ours: cutText(sections, 70).text } };
  const isOpen = !isSecret(request, now);
  return [
    sections === "" ? undefined : texts.message(language, "legal-asked", asked),
    texts.message(language, "legal-secret", {
      secrecy: { choice: isOpen ? "none" : request.secrecy },
      ends_at: request.secretUntil ?? now,
    }),
    hold === undefined
      ? undefined
      : texts.message(language, "legal-held", {
          code: { ours: hold.code },
          status: { choice: hold.status },
          ends_at: hold.endsAt ?? now,
        }),
  ];
}

/** Of a removal order: in which cases it stands, and what was done. */
function carriedOut(say: Say, { request, cases, now }: View): (Piece | undefined)[] {
  if (request.kind !== "removal") return [];
  const { texts, language } = say;
  const codes = cases.map(({ code }) => texts.message(language, "code", { code: { ours: code } }));
  const state = isSecret(request, now) ? "secret" : codes.length === 0 ? "none" : "some";
  const { effect, effectedAt } = request;
  return [
    texts.message(language, "legal-cases", {
      state: { choice: state },
      codes: { rich: joinPieces(codes.slice(0, shownCases), ", ") },
    }),
    effectedAt === undefined
      ? undefined
      : texts.message(language, "legal-effect", {
          at: effectedAt,
          words: cutText(effect ?? "–", 90).text,
        }),
  ];
}

/** To the analysis, the decision, and the answer. */
function ways(say: Say, { request, progress }: View): InlineKeyboardButton[] {
  const { id } = request;
  const { answers } = progress;
  const analysis = button(say, "button-legal-analysis", to({ kind: "analysis", id }), {
    amount: { ours: `${answeredIn(answers)}/11` },
  });
  const words = turn(say, "button-legal-words", { kind: "words", id });
  return [analysis, turn(say, "button-legal-decision", { kind: "proposal", id }), words];
}

const moved = {
  narrow: "narrowed",
  false: "false",
  withdraw: "withdrawn",
  close: "closed",
  settled: "settled",
} as const satisfies Partial<Record<PlainVerb, RequestMove>>;

/** Its day has come by itself, and whoever it is about still has to hear of it: two officers say when. */
function isUntold({ secrecy, secrecyEndedAt, toldAt }: View["request"]): boolean {
  return secrecy === "until_date" && secrecyEndedAt === undefined && toldAt === undefined;
}

function verbs(say: Say, { request, progress, now }: View): InlineKeyboardButton[] {
  const { id, version, status, notBefore, kind, overAt } = request;
  const { decision, disclosure } = progress;
  const isGiven = decision !== undefined && discloses(kind, decision.outcome);
  const isDecided = status === "decided";
  const isOpen = openStatuses.some((open) => open === status);
  const isAwaited = kind === "emergency" && request.validatedAt === undefined;
  const offered: [PlainVerb, boolean][] = [
    ["hand_out", isDecided && isGiven],
    ["answered", isDecided && !isGiven],
    ["fetched", disclosure !== undefined && status === "answered"],
    ["key", asksForData(kind) && (status === "registered" || status === "analysed")],
    ["acknowledge", request.acknowledgedAt === undefined && isOpen],
    ["validate", isAwaited && overAt === undefined],
    ["effect", kind === "removal" && overAt === undefined],
    ["cleared", notBefore !== undefined && overAt === undefined],
    ["end_secrecy", isSecret(request, now) || (isGiven && isUntold(request))],
    ["narrow", moveFrom(status, moved.narrow) !== undefined],
    ["settled", moveFrom(status, moved.settled) !== undefined],
    ["close", moveFrom(status, moved.close) !== undefined],
    ["false", moveFrom(status, moved.false) !== undefined],
    ["withdraw", moveFrom(status, moved.withdraw) !== undefined],
  ];
  return offered.flatMap(([verb, isOffered]) =>
    isOffered ? [turn(say, `button-legal-${verb}`, { kind: verb, id, version })] : [],
  );
}
