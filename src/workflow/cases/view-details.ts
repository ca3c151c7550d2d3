// A page of a case's details. Called by the composing of the team's messages, and drawn by the details.
import { caseNotesOf, type CaseNote } from "../../db/cases/case-note-store.ts";
import { findCase } from "../../db/cases/case-store.ts";
import { postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { firstNotesOf, notesFrom, type Note } from "../../db/reporting/note-store.ts";
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { detailsKey } from "./send-details.ts";
import { readCard, type CardLimits, type CardView } from "./read-card.ts";
import { languageNow } from "../speaking/language-of.ts";

const inDetail: CardLimits = { notes: 6, leads: 20, formerNames: 10, related: 8 };

const shownCaseNotes = 6;
const notesAPage = 4;

/** The first page is about the case; all notes of reporters are on those after it. */
type DetailsPage =
  | { kind: "case"; view: CardView; notes: readonly CaseNote[] }
  | { kind: "notes"; code: string; notes: readonly Note[]; total: number };

export type Details = {
  shown: DetailsPage;
  asked: Pick<MessageOf<"show_details">, "caseId" | "group">;
  page: number;
  pages: number;
  language: string;
  key: string;
  at: Posted | undefined;
};

/** Everything about a case, in the language of whoever of the team asked for it. */
export async function viewDetails(
  { caseId, tier, group, page: wanted }: MessageOf<"show_details">,
  chatId: ChatId,
): Promise<Details | undefined> {
  const found = await findCase(caseId);
  if (found === undefined) return undefined;
  const language = await languageNow(chatId);
  const { total } = await firstNotesOf(caseId, 1);
  const pages = 1 + Math.ceil(total / notesAPage);
  const page = Math.min(wanted, pages);
  const key = detailsKey(caseId, chatId);
  const [at] = await postedUnder(key);
  const asked = { caseId, group };
  if (page > 1) {
    const notes = await notesFrom(caseId, { offset: (page - 2) * notesAPage, limit: notesAPage });
    const shown = { kind: "notes", code: found.code, notes, total } as const;
    return { shown, asked, page, pages, language, key, at };
  }
  const view = await readCard(found, tier, language, inDetail);
  const notes = await caseNotesOf(caseId, shownCaseNotes);
  return { shown: { kind: "case", view, notes }, asked, page, pages, language, key, at };
}
