import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { sealedText, sealedUserId } from "../sealed.ts";
import { subjects } from "./subjects.ts";

export const cases = pgTable(
  "cases",
  {
    id: uuid("id").primaryKey(),
    code: text("code").notNull(),
    subjectId: uuid("subject_id")
      .notNull()
      .references(() => subjects.id),
    category: text("category").notNull(),
    /** How grave one of the team rated it; null: as its category is. */
    rated: integer("rated"),
    status: text("status").notNull().default("open"),
    /** Counts decisions and category changes, never reports. */
    version: integer("version").notNull().default(1),
    /** The case that its reports went to; its subject leads there from then on. */
    mergedInto: uuid("merged_into").references((): AnyPgColumn => cases.id),
    openedAt: at("opened_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("cases_code_key").on(t.code),
    uniqueIndex("cases_one_a_subject").on(t.subjectId),
    index("cases_status").on(t.status),
    check(
      "cases_status_known",
      sql`status in ('open', 'escalated', 'upheld', 'dismissed', 'withdrawn', 'merged')`,
    ),
    check("cases_rated_known", sql`rated in (1, 2, 3)`),
    check("cases_merged_somewhere", sql`status <> 'merged' or merged_into is not null`),
    index("cases_merged_into").on(t.mergedInto),
  ],
);

export const staff = pgTable(
  "staff",
  {
    id: uuid("id").primaryKey(),
    telegramUserId: sealedUserId("telegram_user_id").notNull(),
    /** The first name as colleagues see it on a settled card. */
    name: sealedText("name").notNull(),
    createdAt: at("created_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [uniqueIndex("staff_telegram_user_id_key").on(t.telegramUserId)],
);

export const decisions = pgTable(
  "decisions",
  {
    id: uuid("id").primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** The case's version that this decision made. */
    version: integer("version").notNull(),
    kind: text("kind").notNull(),
    ground: text("ground"),
    /** What the notice of it says in addition, as code. */
    sentence: text("sentence"),
    /** Null: the system, by rule. */
    staffId: uuid("staff_id").references(() => staff.id),
    /** The other of the two who dismissed one of the gravest. */
    withStaffId: uuid("with_staff_id").references(() => staff.id),
    fromStatus: text("from_status").notNull(),
    toStatus: text("to_status").notNull(),
    fromCategory: text("from_category").notNull(),
    toCategory: text("to_category").notNull(),
    decidedAt: at("decided_at")
      .notNull()
      .default(sql`app_now()`),
    /** How much of it its reporters may hear, and from when on. */
    tells: text("tells").notNull().default("plain"),
    tellFrom: at("tell_from")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("decisions_one_a_version").on(t.caseId, t.version),
    index("decisions_staff").on(t.staffId, t.decidedAt),
    check(
      "decisions_kind",
      sql`kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw',
        'recategorize', 'rate', 'merge')`,
    ),
    check("decisions_tells", sql`tells in ('plain', 'neutral')`),
  ],
);

/** Cases of which nobody who reported them hears anything for now; one that is over counts for nothing. */
export const caseSilences = pgTable("case_silences", {
  caseId: uuid("case_id")
    .primaryKey()
    .references(() => cases.id),
  until: at("until").notNull(),
  staffId: uuid("staff_id")
    .notNull()
    .references(() => staff.id),
  keptAt: at("kept_at")
    .notNull()
    .default(sql`app_now()`),
});

/** Who would dismiss one of the gravest, until another person would, too, or it comes otherwise. */
export const dismissalVotes = pgTable(
  "dismissal_votes",
  {
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** The case's version for which it was cast. */
    version: integer("version").notNull(),
    staffId: uuid("staff_id")
      .notNull()
      .references(() => staff.id),
    ground: text("ground").notNull(),
    /** What was known of the case: more, and the vote was for something else. */
    sight: text("sight").notNull(),
    votedAt: at("voted_at")
      .notNull()
      .default(sql`app_now()`),
    /** Since when it can't count any more, whatever comes. */
    voidAt: at("void_at"),
    /** Whether the audit trail has it: not before its case is decided. */
    isTold: boolean("is_told").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.version, t.staffId] }),
    index("dismissal_votes_staff").on(t.staffId, t.votedAt),
  ],
);

/** Who is choosing a ground on a card right now. */
export const casePanels = pgTable("case_panels", {
  caseId: uuid("case_id")
    .primaryKey()
    .references(() => cases.id),
  tier: text("tier").notNull(),
  page: text("page").notNull(),
  /** What was chosen to be said with the decision. */
  sentence: text("sentence"),
  staffId: uuid("staff_id")
    .notNull()
    .references(() => staff.id),
  expiresAt: at("expires_at").notNull(),
});

/** What has changed, in codes and never in words. Insert-only: a trigger refuses the rest. */
export const auditEvents = pgTable("audit_events", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: at("at")
    .notNull()
    .default(sql`app_now()`),
  kind: text("kind").notNull(),
  subjectCode: text("subject_code").notNull(),
  actor: text("actor").notNull(),
  facts: jsonb("facts").notNull(),
});

/** The hash chain over the audit events, in the order in which they were sealed. */
export const auditSeals = pgTable(
  "audit_seals",
  {
    position: bigint("position", { mode: "number" }).primaryKey(),
    eventId: bigint("event_id", { mode: "number" })
      .notNull()
      .references(() => auditEvents.id),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    sealedAt: at("sealed_at")
      .notNull()
      .default(sql`app_now()`),
  },
  (t) => [
    uniqueIndex("audit_seals_event_id_key").on(t.eventId),
    uniqueIndex("audit_seals_previous_hash_key").on(t.previousHash),
  ],
);
