// Takes cases or the audit log out as files. Called by `/export`, its presses, and the composing of both.
import { uuidv7 } from "uuidv7";
import { appNow } from "../../db/clock.ts";
import {
  casesToExport,
  eventsToExport,
  filesOfExport,
  type CaseRow,
} from "../../db/control/export-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import type { AdminSettings } from "../../domain/control/admin-settings.ts";
import { ownNameOf, severityOfCase } from "../../domain/control/categories-in-force.ts";
import {
  rowsAFile,
  rowsAtOnce,
  type ExportedCase,
  type ExportedEvent,
} from "../../domain/control/export-file.ts";
import {
  exportKey,
  type Export,
  type ExportFile,
  type ExportPage,
} from "../../domain/control/export.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ExportId, UserId, type ChatId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { Asking } from "../speaking/asking.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { tellOfExport } from "./tell-of-export.ts";

/** Owes an admin the page on which an export is chosen, in the place of the one at hand. */
export async function showExport(
  chatId: ChatId,
  shown: { choice: Export; page: ExportPage; messageId: number | undefined },
): Promise<void> {
  const { choice, page, messageId } = shown;
  await showPage({ chatId, messageId }, { kind: "show_export", choice, page });
}

const dayMs = 86_400_000;

/** Owes an admin the files, tells all other admins, and plans that the files go after a day. */
export async function beginExport(
  operator: Operator,
  by: Person,
  { chatId, choice }: { chatId: ChatId; choice: Export },
): Promise<"sent" | "nothing_there" | "not_admin"> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const now = await appNow();
  const since = choice.days === 0 ? undefined : new Date(now.getTime() - choice.days * dayMs);
  const { rows, breaks } = await filesOfExport({ ...choice, since }, rowsAFile);
  if (rows === 0) return "nothing_there";
  const exportId = ExportId.parse(uuidv7());
  const parts = breaks.length + 1;
  for (const [at, after] of [undefined, ...breaks].entries()) {
    const file = { exportId, choice, since, part: at + 1, parts, after };
    await enqueue({
      key: `${exportKey(exportId)}:${file.part}`,
      chatId,
      priority: "owed_to_press",
      repeat: "once",
      message: { kind: "send_export", chatId, ...file },
    });
  }
  const { of, format, days, category, state } = choice;
  const narrowed = of === "cases" ? { category, state } : {};
  const staffId = await staffBehind(by);
  const facts = { of, format, days, rows, ...narrowed };
  await tellOfExport(operator, { ...by, staffId }, { exportId, chatId, ...facts });
  return "sent";
}

/** Nothing for somebody who is no admin any more. */
export async function viewExport(
  operator: Operator,
  chatId: ChatId,
): Promise<{ language: string } | undefined> {
  if (!(await isAdmin(operator, UserId.parse(chatId)))) return undefined;
  return { language: await languageNow(chatId) };
}

/** The rows of one file, some at a time, each read when those before have gone out. */
export async function* rowsOfExport(
  look: Asking["look"],
  { choice, since, after }: Pick<ExportFile, "choice" | "since" | "after">,
): AsyncGenerator<readonly (ExportedCase | ExportedEvent)[]> {
  const asked = { ...choice, since };
  let left = rowsAFile;
  let last = after;
  while (left > 0) {
    const part = { after: last, limit: Math.min(rowsAtOnce, left) };
    const { rows, end } = await look(() =>
      choice.of === "cases" ? someCases(asked, part) : someEvents(asked, part),
    );
    if (rows.length > 0) yield rows;
    if (rows.length < part.limit) return;
    left -= rows.length;
    last = end;
  }
}

type Read = Parameters<typeof casesToExport>;
type Rows = { rows: readonly (ExportedCase | ExportedEvent)[]; end: string | undefined };

async function someCases(...read: Read): Promise<Rows> {
  const found = await casesToExport(...read);
  const settings = await readSettings();
  return { rows: found.map((row) => asExported(row, settings)), end: found.at(-1)?.id };
}

async function someEvents(...read: Read): Promise<Rows> {
  const found = await eventsToExport(...read);
  const rows = found.map(({ at, kind, code, actor, facts }) => ({ at, kind, code, actor, facts }));
  return { rows, end: found.at(-1)?.id.toString() };
}

function asExported(row: CaseRow, settings: AdminSettings): ExportedCase {
  const { code, kind, category, reports, people } = row;
  const isLeftOut = isGravest(category) || kind === "user" || row.wordsGoneAt !== undefined;
  return {
    code,
    kind,
    subject: isLeftOut ? null : row.display,
    category,
    own_category: ownNameOf(settings, row, "en") ?? null,
    severity: severityOfCase(settings, row),
    state: row.status,
    opened_at: row.openedAt,
    first_decided_at: row.firstDecidedAt ?? null,
    closed_at: row.closedAt ?? null,
    ground: row.ground ?? null,
    closed_by: row.closedBy === undefined ? null : `staff:${row.closedBy}`,
    reports,
    people,
    merged_into: row.mergedInto ?? null,
  };
}
