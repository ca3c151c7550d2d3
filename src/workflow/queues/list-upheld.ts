// What was upheld in a queue, as a list and a file. Called by presses on `/list`, and by composing.
import { randomUUID } from "node:crypto";
import { readSettings } from "../../db/control/setting-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import { upheldIn, type UpheldCase } from "../../db/queues/upheld-store.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { csvOf } from "../../domain/control/csv.ts";
import { exportKey } from "../../domain/control/export.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ExportId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import {
  isNamedInFile,
  isNamedInList,
  upheldColumns,
  type UpheldFilter,
  type UpheldList,
} from "../../domain/queues/upheld-list.ts";
import { tellOfExport } from "../control/tell-of-export.ts";
import { pageNow } from "./page-now.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";

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
  const { kind, category, days } = filter;
  const facts = { of: "upheld", format: "csv", days, kind, category, rows };
  await tellOfExport(operator, { ...by, staffId }, { exportId, chatId, ...facts });
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
  const { found, page, pages } = await pageNow(asked.page, (window) =>
    upheldIn(queue, asked.filter, window),
  );
  const settings = await readSettings();
  return {
    cases: found.cases.map((upheld) => {
      const { subjectKind: kind, wordsGoneAt, display, ...row } = upheld;
      const isNamed = isNamedInList({ kind, isGone: wordsGoneAt !== undefined });
      const severity = severityOfCase(settings, upheld);
      return { ...row, subjectKind: kind, severity, display: isNamed ? display : undefined };
    }),
    total: found.total,
    list: { ...asked, page },
    pages,
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
