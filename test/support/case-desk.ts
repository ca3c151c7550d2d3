import { uuidv7 } from "uuidv7";
import { findCase, type Case } from "../../src/db/cases/case-store.ts";
import { connect, type Database } from "../../src/db/connect.ts";
import { closeDraft, insertDraft } from "../../src/db/reporting/draft-store.ts";
import { insertSubmission } from "../../src/db/reporting/report-store.ts";
import { reporterOf } from "../../src/db/reporting/reporter-store.ts";
import { keepSetting, readSettings, settingVersions } from "../../src/db/control/setting-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { AdminSettings, SettingKey } from "../../src/domain/control/admin-settings.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import {
  CaseId,
  ChatId,
  DraftId,
  ReporterId,
  StaffId,
  SubmissionId,
  UserId,
  type OwnCategoryId,
} from "../../src/domain/ids.ts";
import type { SeenIn } from "../../src/domain/reporting/report-draft.ts";
import type { SearchLanguage } from "../../src/domain/reporting/search-language.ts";
import type { FileTrace } from "../../src/domain/reporting/sent-file.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { readTerms, termSubject } from "../../src/domain/subjects/term.ts";
import { createPseudonyms } from "../../src/runtime/pseudonyms.ts";
import { fileReports, showFiled } from "../../src/workflow/reporting/file-report.ts";
import { useDatabase } from "./database.ts";
import { testKeys } from "./keys.ts";
import { opened } from "./opened.ts";
import { openClient } from "./scene.ts";

export type Filed = {
  /** The reporter's Telegram id. */
  by: number;
  subject: Subject;
  category?: CategoryKey;
  /** In one of the team's own categories beneath that. */
  own?: OwnCategoryId;
  note?: string;
  seenIn?: SeenIn;
  searchLanguage?: SearchLanguage;
  leads?: readonly string[];
  files?: readonly FileTrace[];
};

/** Under a key as the bot has one. */
export const pseudonymOf = createPseudonyms(testKeys.pseudonyms);

export function termOf(text: string): Subject {
  const read = readTerms(text);
  if (read.kind !== "terms") throw new Error(`no term: ${read.because}`);
  return termSubject(read.terms[0]);
}

/** A number in letters, as terms that differ in digits only may be taken for one. */
export function lettersOf(number: number): string {
  return String(number).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}

/** Files a report as its last step does, without the questions before it and the receipt after. */
async function fileInto(db: Database, filed: Filed): Promise<CaseId> {
  return unitOfWork(db, async () => {
    const userId = UserId.parse(filed.by);
    const reporter = await reporterOf(userId, ReporterId.parse(uuidv7()), pseudonymOf(userId));
    const draftId = DraftId.parse(uuidv7());
    const submissionId = SubmissionId.parse(uuidv7());
    const {
      category = "drugs",
      own,
      note,
      seenIn = "telegram_search",
      searchLanguage,
      leads = [],
      files = [],
      subject,
    } = filed;
    // A chat of its own, so that it does not stand in the way of the reporter's open one.
    const chatId = ChatId.parse(9_000_000_000_000 + Math.floor(Math.random() * 1e12));
    await insertDraft({
      id: draftId,
      chatId,
      flow: "search_term",
      step: "summary",
      answers: {},
      notice: undefined,
    });
    await insertSubmission({ id: submissionId, draftId, reporterId: reporter.id });
    await closeDraft({ id: draftId, chatId }, "submitted");
    const done = await fileReports({
      submissionId,
      reporterId: reporter.id,
      userId,
      markOf: (of) => pseudonymOf(userId, of),
      language: "en",
      complete: {
        flow: "search_term",
        subjects: [subject],
        seenIn,
        searchLanguage,
        category,
        own,
        note,
        leads,
        files,
      },
      late: false,
      trusted: reporter.trusted,
    });
    await showFiled(done);
    const [caseId] = done.cases.values();
    if (caseId === undefined) throw new Error("the report is in no case");
    return caseId;
  });
}

/** A desk for the file that calls it, in the database of its scene or else in one of its own. */
export function useCaseDesk(scene?: { databaseUrl: string }): CaseDesk {
  if (scene !== undefined) return opened(() => openCaseDesk(scene.databaseUrl));
  const database = useDatabase();
  return opened(() => openCaseDesk(database.url()));
}

/** A hand in the bot's own database: files reports and looks at cases, as the bot's code does. */
export function openCaseDesk(databaseUrl: string) {
  const { db, close } = connect(databaseUrl, { connections: 4, name: "test desk" });
  const sql = openClient(databaseUrl);
  return {
    databaseUrl,
    db,
    sql,
    close: async () => {
      await close();
      await sql.end({ timeout: 5 });
    },
    files: (filed: Filed) => fileInto(db, filed),
    case: async (id: CaseId): Promise<Case> => {
      const found = await unitOfWork(db, () => findCase(id));
      if (found === undefined) throw new Error("no such case");
      return found;
    },
    /** Sets what an admin sets. */
    sets: <K extends SettingKey>(key: K, to: AdminSettings[K]): Promise<boolean> =>
      unitOfWork(db, async () => {
        const by = await staffOf(UserId.parse(99), StaffId.parse(uuidv7()), "Ada");
        const from = (await readSettings())[key];
        const version = (await settingVersions()).get(key) ?? 0;
        return keepSetting(key, { from, to, version, by });
      }),
    /** Moves the application's clock, which only a sandbox may. */
    forward: async (ms: number): Promise<void> => {
      await sql`update app_clock set shift = shift + ${ms} * interval '1 millisecond'`;
    },
  };
}

export type CaseDesk = ReturnType<typeof openCaseDesk>;
