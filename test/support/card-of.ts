import { initialSettings, targetMs } from "../../src/domain/control/admin-settings.ts";
import { severityOf } from "../../src/domain/control/categories-in-force.ts";
import { nameOfCase } from "../../src/domain/cases/case-name.ts";
import { dueOf, waitingSince } from "../../src/domain/cases/target.ts";
import type { Decision } from "../../src/domain/decisions/decision.ts";
import { CaseId, SubjectId } from "../../src/domain/ids.ts";
import type { CardView } from "../../src/workflow/cases/read-card.ts";
import { facts as factsOf } from "./card-facts.ts";

export const now = new Date("2026-11-25T12:00:00Z");
/** So many days and hours before. */
export const ago = (days: number, hours = 0) =>
  new Date(now.getTime() - (days * 24 + hours) * 3_600_000);
export const idOf = (number: number) =>
  `019ab000-0000-7000-8000-${String(number).padStart(12, "0")}`;

type Told = Omit<CardView, "named" | "severity" | "due" | "facts" | "language" | "shown">;
type Happened = Partial<Told> & {
  /** What was reported, as what, and where it stands now. */
  of: Pick<CardView["shown"], "code" | "subjectKind" | "display" | "category"> &
    Partial<Pick<CardView["shown"], "status" | "language">>;
  history?: readonly Decision[];
  facts?: Partial<Pick<CardView["facts"], "tier" | "panel" | "assignment">>;
};

/** One person reported it two hours ago, but for what is given; the rest follows from that. */
export function card(happened: Happened): (language: string) => CardView {
  const { of, history = [], facts = {}, ...told } = happened;
  const { category, status = "open" } = of;
  const tally = told.tally ?? reported(1, 1, ago(0, 2), ago(0, 2), [category, 1]);
  const severity = severityOf(initialSettings, category);
  const named = nameOfCase(category, history, tally.called);
  const openedAt = tally.firstAt;
  const since = waitingSince(history, openedAt);
  const shown: CardView["shown"] = {
    id: CaseId.parse(idOf(9)),
    subjectId: SubjectId.parse(idOf(9)),
    own: undefined,
    rated: undefined,
    version: history.length + 1,
    openedAt,
    mergedInto: undefined,
    snoozedUntil: undefined,
    wordsGoneAt: undefined,
    language: "en",
    ...of,
    status,
  };
  return (language) => ({
    ...nothingElse,
    ...told,
    shown,
    tally,
    named,
    severity,
    due: dueOf({ since, targetMs: targetMs(initialSettings, severity) }, now).due,
    facts: factsOf({ now, category, named, severity, status, history, ...facts }),
    language,
  });
}

type Called = [CardView["tally"]["called"][number]["category"], number];
/** Of how many people it was reported how often, and as what. */
export const reported = (
  reports: number,
  reporters: number,
  firstAt: Date,
  latestAt: Date,
  ...called: Called[]
): CardView["tally"] => ({
  reports,
  reporters,
  trusted: 0,
  fresh: 0,
  lately: 0,
  firstAt,
  latestAt,
  called: called.map(([category, people]) => ({ category, people })),
  calledOwn: [],
});

export const noCases = { cases: [], total: 0 };
const nothingElse: Omit<Told, "tally"> = {
  seen: { places: [], languages: [], spellings: [] },
  notes: [],
  written: { people: 0, total: 0 },
  leads: { shown: [], total: 0 },
  files: { sent: 0, notDeleted: 0 },
  appeal: undefined,
  returnedWith: undefined,
  anotherUpholds: undefined,
  waitingQuestions: 0,
  title: undefined,
  formerNames: [],
  related: { samePlace: noCases, alike: noCases },
  merged: noCases,
  referrals: [],
  caseNotes: 0,
  order: undefined,
  rings: true,
};
