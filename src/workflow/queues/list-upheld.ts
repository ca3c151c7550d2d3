// The list of what was upheld in a queue, and its file. Called by `/list`, its presses, and their composing.
import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/control/audit-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import { upheldIn, type UpheldCase } from "../../db/queues/upheld-store.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { csvOf } from "../../domain/control/csv.ts";
import { exportKey, exportMs } from "../../domain/control/export.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ExportId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { casesAPage } from "../../domain/queues/queue-list.ts";
import {
  isNamedInFile,
  isNamedInList,
  upheldColumns,
  type UpheldFilter,
  type UpheldList,
} from "../../domain/queues/upheld-list.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { answerKeyAt } from "../speaking/passing-answer.ts";
import { planToTakeAway } from "../speaking/take-away.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";

/** Owes a group the list of what was upheld there, to one of its team. */
export async function listUpheld(
  operator: Operator,
  { at, by, occasion }: { at: Place; by: Presser; occasion: number },
  list: UpheldList,
): Promise<Entitled["kind"]> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { chatId, threadId, language } = entitled.queue;
  const { messageId } = list;
  const key = await answerKeyAt(
    { of: "upheld", chatId, language },
    { threadId, messageId, occasion },
  );
  await enqueue({
    key: messageId === undefined ? key : `upheld:${chatId}:${messageId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_upheld", threadId, list, key },
  });
  return entitled.kind;
}

/** So many rows a file has at most, the newest. */
const rowsAFile = 10_000;

/** Owes the group a file of it, tells all admins, and plans that it goes after a day. */
export async function sendUpheld(
  operator: Operator,
  { at, by }: { at: Place; by: Presser },
  filter: UpheldFilter,
): Promise<Exclude<Entitled["kind"], "entitled"> | "nothing_there" | "sent"> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { queue, staffId } = entitled;
  const { total: rows } = await upheldIn(queue, filter, { offset: 0, limit: 1 });
  if (rows === 0) return "nothing_there";
  const exportId = ExportId.parse(randomUUID());
  const { chatId, threadId } = queue;
  await enqueue({
    key: exportKey(exportId),
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "send_upheld_file", exportId, filter, threadId },
  });
  await planToTakeAway(exportKey(exportId), chatId, exportMs);
  const { kind, category, days } = filter;
  await recordAudit({
    kind: "exported",
    subjectCode: "export",
    actor: { kind: "staff", id: staffId },
    facts: { export: exportId, of: "upheld", format: "csv", days, kind, category, rows },
  });
  await alertAdmins(operator, {
    key: `exported:${exportId}`,
    text: "export-told",
    vars: { name: by.name, of: { choice: "upheld" }, count: rows },
    not: [by.userId],
  });
  return "sent";
}

export type UpheldRow = Pick<
  UpheldCase,
  "code" | "category" | "subjectKind" | "at" | "messageId"
> & {
  severity: number;
  /** Undefined where no list names it. */
  display: string | undefined;
};

export type UpheldListView = Place & {
  cases: readonly UpheldRow[];
  total: number;
  list: UpheldList;
  pages: number;
  language: string;
};

export async function viewUpheld(
  place: Place,
  asked: UpheldList,
): Promise<UpheldListView | undefined> {
  const queue = await activeQueueAt(place);
  if (queue === undefined) return undefined;
  const read = (page: number) =>
    upheldIn(queue, asked.filter, { offset: (page - 1) * casesAPage, limit: casesAPage });
  const found = await read(asked.page);
  // Fewer are upheld by now than when the button was drawn.
  const page = found.cases.length === 0 ? 1 : asked.page;
  const { cases, total } = page === asked.page ? found : await read(page);
  const settings = await readSettings();
  return {
    cases: cases.map((upheld) => {
      const { subjectKind: kind, wordsGoneAt, display, ...row } = upheld;
      const isNamed = isNamedInList({ kind, isGone: wordsGoneAt !== undefined });
      const severity = severityOfCase(settings, upheld);
      return { ...row, subjectKind: kind, severity, display: isNamed ? display : undefined };
    }),
    total,
    list: { ...asked, page },
    pages: Math.max(1, Math.ceil(total / casesAPage)),
    language: queue.language,
    chatId: queue.chatId,
    threadId: queue.threadId,
  };
}

/** What the file says, from what is upheld when it is sent. */
export async function viewUpheldFile(
  place: Place,
  filter: UpheldFilter,
): Promise<{ content: string; rows: number; language: string } | undefined> {
  const queue = await activeQueueAt(place);
  if (queue === undefined) return undefined;
  const settings = await readSettings();
  const { cases } = await upheldIn(queue, filter, { offset: 0, limit: rowsAFile });
  const rows = cases.map((upheld) => {
    const { code, subjectKind, category, measure, at, display, wordsGoneAt } = upheld;
    const severity = severityOfCase(settings, upheld);
    const isNamed = isNamedInFile({ ...upheld, severity, isGone: wordsGoneAt !== undefined });
    return [code, subjectKind, isNamed ? display : "", category, measure ?? "", at.toISOString()];
  });
  return { content: csvOf([upheldColumns, ...rows]), rows: rows.length, language: queue.language };
}
