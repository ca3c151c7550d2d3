// The lines of a case: counts, times, notes, who has it. Used by the case card, its details and /case.
import { isGravest } from "../../domain/cases/categories.ts";
import { isGraverThanNamed, otherNames } from "../../domain/cases/case-name.ts";
import { aboutStaffGround, type Decision } from "../../domain/decisions/decision.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import { foreignNote } from "../texts/foreign-note.ts";
import { languageName } from "../texts/language-name.ts";
import { cutPiece, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { sentenceLine, staffName, whoOf } from "./wording.ts";

/** UTF-16 units: how much of a note's beginning, and of other spellings, a card shows. */
const noteUnits = 200;
const spellingsUnits = 400;
const returnQuestionUnits = 400;
const shownSpellings = 4;
const shownNames = 3;

/** From how many reports within an hour on a card speaks of a burst. */
const burstFrom = 10;

export function headLine(say: Say, view: CardView): Piece {
  return say.texts.message(say.language, "card-head", {
    severity: view.severity,
    code: { ours: view.shown.code },
    category: { ours: calledWords(say, view) },
  });
}

/** What a case is called: by the team's own word, with ours behind it. */
export function calledWords({ texts, language }: Say, { named, own }: CardView): string {
  const ours = texts.plain(language, `category-${named}`);
  return own?.name === undefined ? ours : `${own.name} (${ours})`;
}

export function dueLine({ texts, language }: Say, { due }: CardView): Piece {
  if (due.kind === "late") return texts.message(language, "card-late");
  return texts.message(language, "card-due", { hours: due.hours });
}

/** The other categories under which it was reported, so that a single grave report among many is seen. */
export function splitLine(
  { texts, language }: Say,
  { shown, named, own, tally }: CardView,
): Piece | undefined {
  const plain = otherNames(named, shown.category, tally.called).map(({ category, people }) => {
    return { name: texts.plain(language, `category-${category}`), people };
  });
  const others = [...plain, ...(own?.others ?? [])];
  if (others.length === 0) return undefined;
  const items = others.slice(0, shownNames).map(({ name, people }) =>
    texts.message(language, "card-split-item", {
      category: { ours: name },
      people,
      of: tally.reporters,
    }),
  );
  const weight = isGraverThanNamed(named, shown.category) ? "graver" : "alike";
  return texts.message(language, "card-split", {
    weight: { choice: weight },
    items: { rich: joinPieces(items, " · ") },
  });
}

/** That an authority ordered its removal, and by when that is answered. It counts as nobody's report. */
export function orderLine({ texts, language }: Say, { order }: CardView): Piece | undefined {
  if (order === undefined) return undefined;
  return order.dueAt === undefined
    ? texts.message(language, "card-order")
    : texts.message(language, "card-order-due", { at: order.dueAt });
}

/** How many reported, and how independent of each other they are; nobody, where an order opened it. */
export function countsLine({ texts, language }: Say, { tally }: CardView): Piece | undefined {
  const { reports, reporters, trusted, fresh, lately } = tally;
  if (reports === 0) return undefined;
  const part = (key: string, count: number) =>
    count === 0 ? undefined : texts.message(language, key, { count });
  const parts = [
    texts.message(language, "card-counts", { reports, people: reporters }),
    // With a single reporter it would only repeat that nobody else reported it.
    part("card-fresh", reporters === 1 ? 0 : fresh),
    part("card-trusted", trusted),
    lately >= burstFrom ? texts.message(language, "card-burst") : undefined,
  ];
  return joinPieces(parts, " · ");
}

export function spellingsLine({ texts, language }: Say, view: CardView): Piece | undefined {
  // Other things than terms have forms and former names, not spellings.
  if (view.shown.subjectKind !== "search_term") return undefined;
  const others = view.seen.spellings.filter((given) => given !== view.shown.display);
  if (others.length === 0) return undefined;
  const shown = others
    .slice(0, shownSpellings)
    .map((given) => texts.message(language, "given", { value: given }));
  return texts.message(language, "card-spellings", {
    count: others.length,
    spellings: { rich: cutPiece(joinPieces(shown, ", "), spellingsUnits) },
  });
}

export function timeLine({ texts, language }: Say, { tally }: CardView): Piece | undefined {
  const { firstAt, latestAt, reports } = tally;
  if (reports === 0) return undefined;
  if (minuteOf(firstAt) === minuteOf(latestAt)) {
    return texts.message(language, "card-time", { at: firstAt });
  }
  const day = (time: Date) => dayIn(texts.zone, time);
  const key = day(firstAt) === day(latestAt) ? "card-time-day" : "card-time-span";
  return texts.message(language, key, { first_at: firstAt, latest_at: latestAt });
}

/** Times are shown to the minute. */
function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / 60_000);
}

/** In the zone in which they are shown. */
function dayIn(timeZone: string, time: Date): string {
  return new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short" }).format(time);
}

/** Why a case that was decided is here (again). */
export function afterLine(say: Say, after: Decision | undefined): Piece | undefined {
  const keys: Partial<Record<Decision["kind"], string>> = {
    escalate: "card-escalated",
    return: "card-returned",
    undo: "card-reopened",
    reopen: "card-reopened",
  };
  const isByRule = after?.ground === aboutStaffGround;
  const key = isByRule ? "card-about-staff" : after && keys[after.kind];
  if (after === undefined || key === undefined) return undefined;
  return say.texts.message(say.language, key, { who: whoOf(say, after), at: after.at });
}

/** What the seniors ask the moderators with a case that they returned. */
export function returnQuestionLine(
  { texts, language }: Say,
  { returnedWith }: CardView,
): Piece | undefined {
  if (returnedWith === undefined) return undefined;
  const question = cutText(returnedWith, returnQuestionUnits).text;
  return texts.message(language, "card-return-question", { question });
}

export function anotherUpholdsLine(
  { texts, language }: Say,
  { anotherUpholds }: CardView,
): Piece | undefined {
  if (anotherUpholds === undefined) return undefined;
  const { escalatedBy, isAnyKnown } = anotherUpholds;
  return texts.message(language, "card-another-upholds", {
    who: escalatedBy.map(staffName).join(", "),
    others: { choice: isAnyKnown ? "known" : "none" },
  });
}

export function caseNotesLine(
  { texts, language }: Say,
  { caseNotes }: CardView,
): Piece | undefined {
  if (caseNotes === 0) return undefined;
  return texts.message(language, "card-team-notes", { count: caseNotes });
}

export function assignmentLine({ texts, language }: Say, { facts }: CardView): Piece | undefined {
  if (facts.assignment === undefined) return undefined;
  const { by, until } = facts.assignment;
  return texts.message(language, "card-assigned", { who: staffName(by.name), at: until });
}

/** Until when the team left it. */
export function snoozeLine({ texts, language }: Say, { facts }: CardView): Piece | undefined {
  if (facts.snoozedUntil === undefined) return undefined;
  return texts.message(language, "card-snoozed", { at: facts.snoozedUntil });
}

/** For the gravest, nobody sees who would dismiss the case until two people would. */
export function panelLine({ texts, language }: Say, { facts, shown }: CardView): Piece | undefined {
  if (facts.panel === undefined) return undefined;
  const { page, name, sentence } = facts.panel;
  const line = isGravest(shown.category)
    ? texts.message(language, "card-panel-nameless")
    : texts.message(language, "card-panel", { who: staffName(name), page: { choice: page } });
  const how =
    page === "merge" || page === "return" ? texts.message(language, `card-${page}-how`) : undefined;
  const said = sentence && sentenceLine({ texts, language }, sentence);
  return joinPieces([line, said, how], "\n");
}

export function notesQuote({ texts, language }: Say, view: CardView): Piece | undefined {
  const { notes, written } = view;
  if (notes.length === 0) return undefined;
  const lines = notes.map((note) => noteLine({ texts, language }, note, noteUnits));
  const unseen = written.people - notes.length;
  const more =
    unseen > 0 ? texts.message(language, "card-notes-more", { count: unseen }) : undefined;
  return texts.message(language, "card-notes", {
    notes: { rich: joinPieces([...lines, more], "\n") },
  });
}

/** A note, and that it is not the only one of whoever wrote it. */
export function noteLine(say: Say, written: CardView["notes"][number], maxUnits: number): Piece {
  const { texts, language } = say;
  const { isFirst, others } = written;
  const note = { rich: foreignNote(say, written.note, maxUnits) };
  const from = { ours: languageName(language, written.language) };
  const line =
    written.language === language
      ? texts.message(language, "card-note", { note })
      : texts.message(language, "card-note-in", { language: from, note });
  const same = isFirst
    ? others > 0 && texts.message(language, "card-note-others", { count: others })
    : texts.message(language, "card-note-again");
  return joinPieces([line, same || undefined], " ");
}
