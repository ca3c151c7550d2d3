// Pages on the analysis of a request, its decision, and the ledger. Drawn by legal-pages.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { AnswerWord, isComplete, Question, tallyOf } from "../../domain/legal/analysis.ts";
import { answerTo, LegalGround, Outcome } from "../../domain/legal/decision.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { DecisionPage, Dry } from "../../workflow/legal/view-decision.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { drawnOf, to, turn } from "./drawn.ts";
import { groundWord, outcomeWord, questionWord, sectionWord } from "./legal-words.ts";

type View<K extends DecisionPage["kind"]> = Extract<DecisionPage, { kind: K }>;
type Proposal = View<"proposal" | "grounds">;
type Row = InlineKeyboardButton[];

export function drawDecisionPage(say: Say, view: DecisionPage): Drawn {
  switch (view.kind) {
    case "analysis":
      return drawAnalysis(say, view);
    case "question":
      return drawQuestion(say, view);
    case "proposal":
      return drawProposal(say, view);
    case "grounds":
      return drawGrounds(say, view);
    case "ticks":
      return drawTicks(say, view);
    case "columns":
      return drawColumns(say, view);
    case "words":
      return drawWords(say, view);
    case "ledger":
      return drawLedger(say, view);
  }
}

const marks = { yes: "✅", no: "❌", unclear: "❔" } as const satisfies Record<AnswerWord, string>;
const back = (say: Say, id: View<"words">["request"]["id"]): Row => [
  turn(say, "button-legal-back", { kind: "open", id }),
];

function drawAnalysis(say: Say, { request, answers, isSealed }: View<"analysis">): Drawn {
  const { id, code } = request;
  const { yes, no, unclear } = tallyOf(answers);
  const head = say.texts.message(say.language, "legal-analysis", {
    code: { ours: code },
    state: { choice: isSealed ? "sealed" : "open" },
    amount: { ours: `✅ ${yes} · ❌ ${no} · ❔ ${unclear}` },
  });
  const rows = Question.options.map((question, at) => {
    const given = answers[question];
    const mark = given === undefined ? `${at + 1}` : marks[given.answer];
    const text = `${mark} ${questionWord(say, question)}`;
    return [namedButton(text, to({ kind: "question", id, question }))];
  });
  const propose = isComplete(answers)
    ? [turn(say, "button-legal-decision", { kind: "proposal", id })]
    : [];
  return drawnOf([head], [...rows, propose, back(say, id)]);
}

function drawQuestion(say: Say, view: View<"question">): Drawn {
  const { request, question, answers, isSealed } = view;
  const { id, version } = request;
  const given = answers[question];
  const asked = say.texts.message(say.language, "legal-question", {
    question: { choice: question },
  });
  const line =
    given?.line === undefined
      ? undefined
      : say.texts.message(say.language, "legal-line-given", {
          words: cutText(given.line, 200).text,
        });
  const isOpen = !isSealed && request.status === "registered";
  const words = AnswerWord.options.map((answer) => {
    const press = { kind: "say", id, version, question, answer } as const;
    const drawn = turn(say, `button-legal-${answer}`, press);
    return given?.answer === answer ? { ...drawn, text: `✓ ${drawn.text}` } : drawn;
  });
  const more =
    given === undefined
      ? []
      : [turn(say, "button-legal-line", { kind: "line", id, version, question })];
  const all = turn(say, "button-legal-back", { kind: "analysis", id });
  return drawnOf([asked, line], [...(isOpen ? [words, more] : []), [all]]);
}

function summary(say: Say, view: Proposal): (Piece | undefined)[] {
  const { request, decision, first, answers, dry } = view;
  const { yes, no, unclear } = tallyOf(answers);
  const ground = decision?.ground;
  const head = say.texts.message(say.language, "legal-proposal", {
    code: { ours: request.code },
    state: { ours: outcomeWord(say, decision?.outcome ?? first) },
    facts: { ours: ground === undefined ? "–" : groundWord(say, ground) },
    amount: { ours: `✅ ${yes} · ❌ ${no} · ❔ ${unclear}` },
    status: { choice: statusOf(view) },
  });
  const key = decision?.recipient;
  const opens = key && say.texts.message(say.language, "legal-opens-with", { number: key });
  return [head, ...dry.map((each) => givesLine(say, each)), opens || undefined];
}

function statusOf({ decision, isProposer }: Proposal): string {
  if (decision === undefined) return "none";
  if (decision.confirmedAt !== undefined) return "decided";
  if (decision.proposedAt === undefined) return "drafted";
  return isProposer ? "waits" : "asked";
}

function givesLine(say: Say, { section, rows, columns }: Dry): Piece {
  return say.texts.message(say.language, "legal-gives", {
    categories: { ours: sectionWord(say, section) },
    notes: { ours: String(rows) },
    number: { ours: String(columns) },
  });
}

function drawProposal(say: Say, view: Proposal): Drawn {
  const { request, decision, first, isProposer } = view;
  const { id, version, status, items } = request;
  const verb = (kind: "ask_second" | "confirm" | "send_back") =>
    turn(say, `button-legal-${kind}`, { kind, id, version });
  const isDraft = status === "registered" || status === "analysed";
  const outcomes = Outcome.options.map((outcome) => {
    const isChosen = (decision?.outcome ?? first) === outcome;
    const text = `${isChosen ? "✓ " : ""}${outcomeWord(say, outcome)}`;
    return namedButton(text, to({ kind: "outcome", id, version, outcome }));
  });
  const choices: Row[] = [
    ...inRows(outcomes, 2),
    [
      turn(say, "button-legal-ground", { kind: "grounds", id }),
      ...(items.length === 0 ? [] : [turn(say, "button-legal-ticks", { kind: "ticks", id })]),
    ],
    decision === undefined ? [] : [verb("ask_second")],
  ];
  const second =
    status === "proposed" && !isProposer ? [[verb("confirm")], [verb("send_back")]] : [];
  return drawnOf(summary(say, view), [...(isDraft ? choices : []), ...second, back(say, id)]);
}

function drawGrounds(say: Say, view: Proposal): Drawn {
  const { id, version } = view.request;
  const grounds = LegalGround.options.map((ground) =>
    namedButton(groundWord(say, ground), to({ kind: "ground", id, version, ground })),
  );
  const all = turn(say, "button-legal-back", { kind: "proposal", id });
  return drawnOf(summary(say, view), [...inRows(grounds, 2), [all]]);
}

function drawTicks(say: Say, { request, decision, sizes }: View<"ticks">): Drawn {
  const { id, version } = request;
  const head = say.texts.message(say.language, "legal-ticks", { code: { ours: request.code } });
  const rows = sizes.map(({ section, rows: count, columns }) => {
    const given = decision?.grants.find((grant) => grant.section === section)?.columns.length ?? 0;
    const mark = given === 0 ? "▫️" : given === columns ? "✓" : "◐";
    const text = `${mark} ${sectionWord(say, section)} · ${count}`;
    const whole = namedButton(text, to({ kind: "whole", id, version, section }));
    const single = namedButton(`${given}/${columns}`, to({ kind: "columns", id, section }));
    return [whole, single];
  });
  return drawnOf([head], [...rows, [turn(say, "button-legal-back", { kind: "proposal", id })]]);
}

function drawColumns(say: Say, view: View<"columns">): Drawn {
  const { request, decision, section, columns } = view;
  const { id, version } = request;
  const given = decision?.grants.find((grant) => grant.section === section)?.columns ?? [];
  const head = say.texts.message(say.language, "legal-columns", {
    code: { ours: request.code },
    categories: { ours: sectionWord(say, section) },
  });
  const ticks = columns.map((column) => {
    const press = { kind: "tick", id, version, section, column } as const;
    return namedButton(`${given.includes(column) ? "✓ " : ""}${column}`, to(press));
  });
  const all = turn(say, "button-legal-back", { kind: "ticks", id });
  return drawnOf([head], [...inRows(ticks, 2), [all]]);
}

/** The answer, in the language of the request, to be copied. */
function drawWords(say: Say, { request, decision }: View<"words">): Drawn {
  const language = request.details?.language ?? say.language;
  const outcome = decision?.confirmedAt === undefined ? undefined : decision.outcome;
  const { effect, effectedAt, kind } = request;
  const ground = decision?.ground;
  const inTheirs = { ...say, language };
  const text = say.texts.message(language, "legal-answer", {
    reference: cutText(request.details?.reference ?? "–", 60).text,
    code: { ours: request.code },
    status: { choice: answerTo(kind, outcome, effectedAt !== undefined) },
    words: cutText(effect ?? "–", 300).text,
    at: effectedAt ?? request.receivedAt,
    facts: { ours: ground === undefined ? "–" : groundWord(inTheirs, ground) },
  });
  return drawnOf([text], [back(say, request.id)]);
}

function drawLedger(say: Say, { page, isMore, entries }: View<"ledger">): Drawn {
  const head = say.texts.message(say.language, "legal-ledger", {});
  const lines = entries.map(({ requestCode, outcome, country, persons, disclosedAt }) =>
    say.texts.message(say.language, "legal-ledger-line", {
      code: { ours: requestCode },
      state: { ours: outcomeWord(say, outcome) },
      country: { ours: country },
      number: { ours: String(persons) },
      at: disclosedAt,
    }),
  );
  const none = entries.length === 0 ? say.texts.message(say.language, "legal-none") : undefined;
  const turns: Row = [
    ...(page > 0 ? [turn(say, "button-legal-before", { kind: "ledger", page: page - 1 })] : []),
    ...(isMore ? [turn(say, "button-legal-after", { kind: "ledger", page: page + 1 })] : []),
  ];
  const home = button(say, "button-legal-home", to({ kind: "home" }));
  return drawnOf([head, ...lines, none], [turns, [home]]);
}
