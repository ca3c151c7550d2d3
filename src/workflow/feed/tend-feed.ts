// Brings what was upheld a day ago into the feed, and takes out what nobody reviewed. Planned by the start.
import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  insertFeedEntry,
  nextInFeed,
  renameInFeed,
  takeDueForFeed,
  takeOutLapsed,
  type DueForFeed,
} from "../../db/feed/feed-entry-store.ts";
import { aliasesOf } from "../../db/subjects/subject-number-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { AdminSettings } from "../../domain/control/admin-settings.ts";
import { severityOfCase } from "../../domain/control/categories-in-force.ts";
import { feedEntry } from "../../domain/feed/entry.ts";
import { FeedEntryId } from "../../domain/ids.ts";
import { settingsInTurn, weighPublicPart } from "./weigh-public.ts";

const hourMs = 3_600_000;
const soonMs = 1_000;
/** So many enter, leave or are renamed at once; the rest follows a second later. */
const atOnce = 100;

/** Plans the next look at the feed; one that is planned for earlier stays. */
export async function planFeed(dueAt: Date): Promise<void> {
  await schedule({ key: "tend-feed", lane: "feed", dueAt, event: { kind: "tend_feed" } });
}

/** Plans an hourly look at all that is in the feed; one that is planned for earlier stays. */
export async function planFeedLook(dueAt: Date): Promise<void> {
  const event = { kind: "look_over_feed" } as const;
  await schedule({ key: "look-over-feed", lane: "feed", dueAt, event });
}

/** Looks at what is due now, and plans the next look: when something is, or within the hour. */
export async function tendFeed(): Promise<void> {
  // First, as it takes the turn: two looks at once would enter the same else.
  const settings = await settingsInTurn();
  const due = await takeDueForFeed(atOnce);
  for (const each of due) await enter(each, settings);
  for (const id of await takeOutLapsed(atOnce)) {
    const left = await findCase(id);
    if (left !== undefined) await recordLeft(left.code, "lapsed");
  }
  const now = (await appNow()).getTime();
  const isMore = due.length >= atOnce;
  await planFeed(new Date(now + (isMore ? soonMs : await msToNext(now))));
}

/** Tells of what has another name by now, and of what is too grave for the public part; plans the next time. */
export async function lookOverFeed(): Promise<void> {
  await weighPublicPart();
  const isMore = (await renameInFeed(atOnce)) >= atOnce;
  await planFeedLook(new Date((await appNow()).getTime() + (isMore ? soonMs : hourMs)));
}

/** What somebody holds right now is due still: it is looked at a second later. */
async function msToNext(now: number): Promise<number> {
  const next = (await nextInFeed())?.getTime() ?? now + hourMs;
  return Math.min(hourMs, Math.max(soonMs, next - now));
}

async function enter(of: DueForFeed, settings: AdminSettings): Promise<void> {
  const { code, version, category, subjectKind, wasGravest, isOld } = of;
  const severity = severityOfCase(settings, of);
  const aliases = await aliasesOf(of.subjectId);
  const facts = { subjectKind, aliases, category, severity, wasGravest };
  const entry = isOld ? undefined : feedEntry(facts);
  if (entry === undefined) return;
  // Drawn by chance: one that counts with time would tell in which order cases came.
  await insertFeedEntry({ id: FeedEntryId.parse(randomUUID()), case: of, entry });
  await recordAudit({
    kind: "feed_entered",
    subjectCode: code,
    actor: { kind: "system" },
    facts: { version, kind: entry.kind, category },
  });
}

export async function recordLeft(code: string, because: "decision" | "lapsed"): Promise<void> {
  await recordAudit({
    kind: "feed_left",
    subjectCode: code,
    actor: { kind: "system" },
    facts: { because },
  });
}
