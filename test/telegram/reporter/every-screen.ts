import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from "grammy/types";
import { categoryKeys } from "../../../src/domain/cases/categories.ts";
import type { Sentence } from "../../../src/domain/decisions/sentences.ts";
import { DismissalGround } from "../../../src/domain/decisions/grounds.ts";
import {
  CaseId,
  DecisionId,
  QuestionId,
  ReporterId,
  ReportId,
  StaffId,
  UserId,
} from "../../../src/domain/ids.ts";
import type { Known } from "../../../src/domain/privacy/disclosure.ts";
import { flowSteps, hasGuidance } from "../../../src/domain/reporting/report-steps.ts";
import { languages } from "../../../src/domain/speaking/languages.ts";
import { drawOutcome } from "../../../src/telegram/decisions/outcome.ts";
import { drawAsked } from "../../../src/telegram/questions/asked.ts";
import { drawGroupAsk } from "../../../src/telegram/queues/source-group.ts";
import { drawOwnReport, drawStatus } from "../../../src/telegram/reporting/own-reports.ts";
import { drawPicker } from "../../../src/telegram/reporting/picker.ts";
import { drawReceipt } from "../../../src/telegram/reporting/receipt.ts";
import { drawScreen } from "../../../src/telegram/reporting/screen.ts";
import { homeButton } from "../../../src/telegram/speaking/button.ts";
import { drawHelpLines } from "../../../src/telegram/speaking/help-lines.ts";
import type { Piece } from "../../../src/telegram/texts/piece.ts";
import type { Say } from "../../../src/telegram/texts/texts.ts";
import type { OwnReport } from "../../../src/workflow/reporting/view-report.ts";
import { allAnswers, draftAt } from "../../domain/report-drafts.ts";

/** A message as a reporter gets it. */
export type Screen = {
  name: string;
  piece: Piece;
  markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | undefined;
};

const uuid = (last: number) => `01890000-0000-7000-8000-${String(last).padStart(12, "0")}`;
const at = new Date("2026-09-30T23:58:00Z");
const by = DecisionId.parse(uuid(1));
const reportId = ReportId.parse(uuid(2));

const report = {
  id: reportId,
  code: "R-7F3K9Q2M",
  caseId: CaseId.parse(uuid(3)),
  category: "drugs",
  given: "@tulip_lottery",
  leads: [],
  subjectKind: "channel",
  createdAt: at,
  muted: false,
  own: undefined,
  withdrawn: false,
  withdrawable: true,
  additions: 0,
  known: { status: "open" },
  status: "open",
} as const satisfies OwnReport & { withdrawn: boolean };

const closed: Known[] = [
  { status: "upheld", by, at },
  { status: "closed", by, at },
  ...DismissalGround.options.map((ground) => ({ status: "dismissed" as const, ground, by, at })),
];
const userId = UserId.parse(6_100_000_017);
const told = {
  reportId,
  code: report.code,
  subjectKind: "channel",
  given: report.given,
  caseId: report.caseId,
  userId,
  reachable: true,
  wanted: true,
} as const;

/** The longest that goes with it. */
const sentenceWith = {
  open: undefined,
  closed: undefined,
  upheld: "bank_too",
  dismissed: "telegram_too",
} as const satisfies Record<Known["status"], Sentence | undefined>;

/** Each message that reporters are shown by pressing their way through, in one language. */
export function everyScreen(say: Say): Screen[] {
  return [...questions(say), ...outcomes(say), ...ownReports(say), ...others(say)];
}

function questions(say: Say): Screen[] {
  const flows = ["search_term", "material"] as const;
  return flows.flatMap((flow) =>
    flowSteps[flow].flatMap((step) => {
      const categories =
        step === "guidance" ? categoryKeys.filter(hasGuidance) : (["drugs"] as const);
      return categories.map((category) => {
        const first = step === flowSteps[flow][0];
        const draft = draftAt(
          flow,
          step,
          first ? {} : { ...allAnswers[flow], category, known: [report.code] },
        );
        const view = { page: "draft", draft, offered: categoryKeys, sentInMs: undefined } as const;
        return { name: `${flow} ${step} ${category}`, ...drawScreen(say, view) };
      });
    }),
  );
}

function outcomes(say: Say): Screen[] {
  const options = { reportId, muted: false, appealBy: reportId };
  return closed.flatMap((known) =>
    [false, true].map((answersAppeal) => ({
      name: `outcome ${"ground" in known ? known.ground : known.status} ${answersAppeal}`,
      ...drawOutcome(say.texts, {
        reports: [told],
        known,
        sentence: answersAppeal ? undefined : sentenceWith[known.status],
        answersAppeal,
        own: undefined,
        options,
        language: say.language,
      }),
    })),
  );
}

function ownReports(say: Say): Screen[] {
  const all: OwnReport[] = [
    report,
    { ...report, category: "threat_to_life" },
    { ...report, status: "withdrawn", withdrawable: false },
    ...closed.map((known) => ({ ...report, known, status: known.status, withdrawable: false })),
  ];
  const opened = all.flatMap((one) =>
    [false, true].map((withdrawing) => ({
      name: `own report ${one.status} ${withdrawing}`,
      ...drawOwnReport(
        say,
        { ...one, additions: 3, muted: withdrawing },
        {
          withdrawing,
          page: 1,
          mayAppeal: one.known.status === "dismissed",
        },
      ),
    })),
  );
  const { language } = say;
  return [
    { name: "status", ...drawStatus(say, { reports: [report], page: 1, pages: 3, language }) },
    { name: "no status", ...drawStatus(say, { reports: [], page: 1, pages: 1, language }) },
    ...opened,
  ];
}

function others(say: Say): Screen[] {
  const { texts, language } = say;
  const message = (name: string): Screen => ({
    name,
    piece: texts.message(language, name),
    markup: undefined,
  });
  const place = { kind: "countries", page: 0 } as const;
  const asked = { report, notice: undefined };
  const question = {
    id: QuestionId.parse(uuid(5)),
    caseId: report.caseId,
    caseCode: "C-4K7P2M9X",
    reporterId: ReporterId.parse(uuid(6)),
    reportId,
    reportCode: report.code,
    given: report.given,
    subjectKind: "channel",
    chatId: undefined,
    reachable: true,
    index: 0,
    tier: "review",
    askedBy: StaffId.parse(uuid(7)),
    asker: "Mo",
    words: "When did you see it?",
    answer: "",
    status: "waiting",
  } as const;
  const receipt = { userId, ids: [reportId], codes: [report.code] };
  const draft = draftAt("material", "subject");
  return [
    { name: "home", ...drawScreen(say, { page: "home", paused: undefined }) },
    { name: "resume", ...drawScreen(say, { page: "resume" }) },
    {
      name: "privacy",
      piece: texts.message(language, "privacy", { identity: 90, words: 90 }),
      markup: { inline_keyboard: [[homeButton(say, "button-privacy-more", "privacy_whole")]] },
    },
    ...(["term", "either", "no_term"] as const).map((are) => ({
      name: `words ${are}`,
      ...drawScreen(say, { page: "words", are, words: "tulip lottery" }),
    })),
    {
      name: "language",
      ...drawScreen(say, { page: "language", offered: languages.map(({ code }) => code) }),
    },
    {
      name: "help lines",
      ...drawHelpLines(say, { help: { topic: "any", place }, own: [], isReporting: true }),
    },
    {
      name: "help lines elsewhere",
      ...drawHelpLines(say, {
        help: { topic: "any", place: { kind: "elsewhere" } },
        own: [],
        isReporting: false,
      }),
    },
    { name: "adding", ...drawScreen(say, { page: "adding", ...asked }) },
    { name: "objecting", ...drawScreen(say, { page: "objecting", ...asked }) },
    {
      name: "answering",
      ...drawScreen(say, { page: "answering", questionId: question.id, ...asked }),
    },
    { name: "question", ...drawAsked(say, question, true) },
    { name: "question over", ...drawAsked(say, question, false) },
    { name: "picker", ...drawPicker(say, draft) },
    ...(["drugs", "child_abuse", "threat_to_life"] as const).map((category) => ({
      name: `receipt ${category}`,
      ...drawReceipt(say, { ...receipt, category }, []),
    })),
    { name: "added", ...drawReceipt(say, { ...receipt, category: undefined }, [report.code]) },
    ...(["report", "help", "anonymous"] as const).map((kind) => ({
      name: `group ${kind}`,
      ...groupAsk(say, kind),
    })),
    ...["help-reporter", "forget-ask", "forgotten", "trouble", "too-fast", "ask-expired"].map(
      message,
    ),
    ...["unfinished-reminder", "unfinished-removed", "fallback", "fallback-media"].map(message),
    ...["admin-only", "legal-only", "desk-not-here", "help-source", "goodbye"].map(message),
  ];
}

function groupAsk({ texts, language }: Say, kind: "report" | "help" | "anonymous") {
  const answer = { kind, language, threadId: undefined, key: "" };
  const { piece, markup } = drawGroupAsk(texts, answer, "https://t.me/searchlight?start=x");
  return {
    piece,
    markup: markup !== undefined && "inline_keyboard" in markup ? markup : undefined,
  };
}
