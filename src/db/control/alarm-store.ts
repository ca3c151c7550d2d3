// What is not well, and whether admins know. Kept by the check of the bot's health.
import { sql } from "drizzle-orm";
import type { Alarm } from "../../domain/control/health.ts";
import { one, record, type ReadBy } from "../record.ts";
import { alarms } from "../tables/control/alarms.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const Noticed = record({ noticedAt: alarms.noticedAt, told: alarms.told });

const isAbout = (alarm: Alarm) => same(alarms.kind, alarm);

/** Since when something is not well, and whether the admins know. */
export async function noticeAlarm(alarm: Alarm): Promise<ReadBy<typeof Noticed>> {
  return one(
    Noticed,
    sql`${insertInto(alarms, { kind: alarm })} on conflict (kind) do update set kind = excluded.kind
      returning ${Noticed.list}`,
  );
}

export async function markTold(alarm: Alarm): Promise<void> {
  await rows(sql`update ${alarms} set ${set(alarms, { told: true })} where ${isAbout(alarm)}`);
}

/** It is well again. */
export async function endAlarm(alarm: Alarm): Promise<void> {
  await rows(sql`delete from ${alarms} where ${isAbout(alarm)}`);
}
