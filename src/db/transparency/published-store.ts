// What was published, and what is to be. Kept by `/publish`, read by everybody who asks for it.
import { sql } from "drizzle-orm";
import type { ChatId, ReportDraftId, StaffId } from "../../domain/ids.ts";
import { lock, lockSpaces } from "../locks.ts";
import { all, first, record } from "../record.ts";
import { publishedReports } from "../tables/transparency/published-reports.ts";
import { reportChannel } from "../tables/transparency/report-channel.ts";
import { reportDrafts } from "../tables/transparency/report-drafts.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const Published = record({
  nr: publishedReports.nr,
  period: publishedReports.period,
  corrects: publishedReports.corrects,
  json: publishedReports.json,
  digest: publishedReports.digest,
  previous: publishedReports.previous,
  signature: publishedReports.signature,
  publicKey: publishedReports.publicKey,
  publishedAt: publishedReports.publishedAt,
});
export type Published = Awaited<ReturnType<typeof publishedAll>>[number];

/** All of them, in the order of their numbers. */
export function publishedAll() {
  return all(Published, sql`select ${Published.list} from ${publishedReports} order by nr`);
}

export function findPublished(nr: number): Promise<Published | undefined> {
  return first(
    Published,
    sql`select ${Published.list} from ${publishedReports} where ${same(publishedReports.nr, nr)}`,
  );
}

/** One after the other: whoever publishes has the newest before them until the end. */
export async function lockPublished(): Promise<Published | undefined> {
  lock(lockSpaces.published, "reports");
  return first(
    Published,
    sql`select ${Published.list} from ${publishedReports} order by nr desc limit 1`,
  );
}

export async function insertPublished(fresh: Fresh<typeof publishedReports>): Promise<void> {
  await rows(insertInto(publishedReports, fresh));
}

const Kept = record({
  id: reportDrafts.id,
  period: reportDrafts.period,
  corrects: reportDrafts.corrects,
  isExact: reportDrafts.isExact,
  json: reportDrafts.json,
  language: reportDrafts.language,
  status: reportDrafts.status,
  expiresAt: reportDrafts.expiresAt,
  staffId: reportDrafts.askedBy,
  askedBy: staff.telegramUserId,
  askerName: staff.name,
});
export type KeptDraft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export function findDraft(id: ReportDraftId) {
  return first(
    Kept,
    sql`select ${Kept.list} from ${reportDrafts} join ${staff} on staff.id = asked_by
      where ${same(reportDrafts.id, id)}`,
  );
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockDraft(id: ReportDraftId): Promise<KeptDraft | undefined> {
  await rows(sql`select 1 from ${reportDrafts} where ${same(reportDrafts.id, id)} for update`);
  return findDraft(id);
}

export async function insertDraft(fresh: Fresh<typeof reportDrafts>): Promise<void> {
  await rows(insertInto(reportDrafts, fresh));
}

export async function changeDraft(
  id: ReportDraftId,
  changes: Changes<typeof reportDrafts>,
): Promise<void> {
  await rows(
    sql`update ${reportDrafts} set ${set(reportDrafts, changes)} where ${same(reportDrafts.id, id)}`,
  );
}

const Channel = record({ chatId: reportChannel.chatId });

export async function channelOfReports(): Promise<ChatId | undefined> {
  return (await first(Channel, sql`select ${Channel.list} from ${reportChannel}`))?.chatId;
}

export async function setChannelOfReports(chatId: ChatId, setBy: StaffId): Promise<void> {
  await rows(sql`
    ${insertInto(reportChannel, { chatId, setBy })} on conflict (single)
    do update set ${set(reportChannel, { chatId, setBy, setAt: sql`app_now()` })}`);
}
