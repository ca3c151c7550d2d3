// What a person's screen shows now. Called by its composing, and drawn by the pages of the conversation.
import { appNow } from "../../db/clock.ts";
import { openDraftOf } from "../../db/reporting/draft-store.ts";
import { pauseReason } from "../../db/control/pause-store.ts";
import { postedUnder, screenKey, type Posted } from "../../db/speaking/posted-store.ts";
import { ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { findScreen, type Screen } from "../../db/speaking/screen-store.ts";
import { listedHelpLines } from "../../db/wording/own-help-store.ts";
import { ownTextAt } from "../../db/wording/own-text-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import {
  namedOwn,
  offeredCategories,
  type NamedOwn,
} from "../../domain/control/categories-in-force.ts";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { HelpLine, HelpView } from "../../domain/speaking/help-line.ts";
import type { ChatId, QuestionId } from "../../domain/ids.ts";
import { sentInMs } from "../../domain/reporting/later.ts";
import { looseWords, type LooseWords } from "../../domain/reporting/loose-words.ts";
import type { Language } from "../../domain/speaking/languages.ts";
import { asHelpLine } from "../../domain/wording/own-help-line.ts";
import { guidancePlace, OwnPlace } from "../../domain/wording/own-text.ts";
import type { Draft, Notice } from "../../domain/reporting/report-draft.ts";
import { keptWords } from "../reporting/loose-words.ts";

/** Asks for words about a report. */
type Asking<Page> = Page & { report: OwnReport; notice: Notice | undefined };

export type ScreenView =
  | { page: "resume" }
  /** `paused`: why only the gravest are taken just now; `own`: what the team says in its own words. */
  | { page: "home"; paused: string | undefined; own?: string | undefined }
  /** Words that were sent without a link. `words`: what they are, where they may be a search term. */
  | { page: "words"; are: LooseWords; words: string | undefined }
  | { page: "language"; offered: readonly Language[] }
  /** `offered`: what the question for the category offers. */
  | {
      page: "draft";
      draft: Draft;
      offered: readonly CategoryKey[];
      /** The team's own, those that are offered no more as well: the report at hand may be in one. */
      ownCategories?: readonly NamedOwn[];
      /** What the team adds to what is to know before going on. */
      own?: string | undefined;
      /** When it is sent by itself, if it is. */
      sentInMs: number | undefined;
    }
  /** `own`: those that the team added. */
  | { page: "help_lines"; help: HelpView; own: readonly HelpLine[]; isReporting: boolean }
  | Asking<{ page: "adding" | "objecting" }>
  | Asking<{ page: "answering"; questionId: QuestionId }>
  /** Let go: the message becomes plain text. */
  | { page: "none" };

/**
 * What a person's screen shows now, and the message that can be edited to show it.
 * @param help the help lines that are laid over it
 */
export async function viewScreen(
  chatId: ChatId,
  help?: HelpView,
): Promise<
  | { view: ScreenView; language: string; key: string; live: Posted | undefined; below: boolean }
  | undefined
> {
  const key = screenKey(chatId);
  const [screen, posted, draft] = await Promise.all([
    findScreen(chatId),
    postedUnder(key),
    openDraftOf(chatId),
  ]);
  if (screen === undefined) return undefined;
  const live = posted.at(-1);
  return {
    view:
      help === undefined
        ? await viewOf(screen, draft)
        : {
            page: "help_lines",
            help,
            own: (await listedHelpLines()).map(asHelpLine),
            isReporting: (screen.reportId ?? draft) !== undefined,
          },
    language: screen.language,
    key,
    live,
    // They wrote or pressed something below the screen, so an edit would be out of sight.
    below: live !== undefined && live.messageId < screen.lastIncoming,
  };
}

async function home(language: string): Promise<ScreenView> {
  const [paused, own] = await Promise.all([pauseReason(), ownTextAt("welcome", language)]);
  return { page: "home", paused, own };
}

async function ownGuidance({ step, answers }: Draft, language: string) {
  if (step !== "guidance" || answers.category === undefined) return undefined;
  const place = OwnPlace.safeParse(guidancePlace(answers.category)).data;
  return place && ownTextAt(place, language);
}

async function viewOf(screen: Screen, draft: Draft | undefined): Promise<ScreenView> {
  const { chatId, page, reportId, questionId, notice } = screen;
  switch (page) {
    case "home":
      return home(screen.language);
    case "words": {
      const words = keptWords(screen);
      return { page, words, are: (words && looseWords(words)) || "no_term" };
    }
    case "none":
      return { page };
    case "language":
      return { page, offered: (await readSettings()).languages_offered };
    case "resume":
      return draft === undefined ? home(screen.language) : { page };
    case "draft": {
      if (draft === undefined) return { page: "none" };
      const settings = await readSettings();
      return {
        page,
        draft,
        offered: offeredCategories(settings),
        ownCategories: namedOwn(settings, screen.language),
        own: await ownGuidance(draft, screen.language),
        sentInMs: draft.answers.later && sentInMs(draft.answers.later, await appNow()),
      };
    }
    case "adding":
    case "objecting":
    case "answering": {
      const report = reportId && (await ownReport(chatId, reportId));
      if (!report) return { page: "none" };
      if (page !== "answering") return { page, report, notice };
      return questionId ? { page, report, questionId, notice } : { page: "none" };
    }
  }
}
