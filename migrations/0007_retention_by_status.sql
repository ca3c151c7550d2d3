-- Why: words, identities, drafts and mail go by themselves after a time that depends on what became of the case;
-- what is there already counts from when it was decided.
CREATE TABLE "sweeps" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"frozen_at" timestamp with time zone,
	"rows_gone" integer DEFAULT 0 NOT NULL,
	"cases_gone" integer DEFAULT 0 NOT NULL,
	"people_gone" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sweeps_single" CHECK (single)
);
--> statement-breakpoint
ALTER TABLE "questions" DROP CONSTRAINT "questions_asked";--> statement-breakpoint
ALTER TABLE "questions" DROP CONSTRAINT "questions_answered";--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "given" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "words_kept_by" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "words_gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "reported_at" timestamp with time zone DEFAULT app_now() NOT NULL;--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "quiet_since" timestamp with time zone DEFAULT app_now() NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "words_kept_by" text;--> statement-breakpoint
ALTER TABLE "screens" ADD COLUMN "seen_on" date DEFAULT (app_now() at time zone 'utc')::date NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_words_due" ON "cases" USING btree ("words_kept_by","closed_at") WHERE words_kept_by is not null;--> statement-breakpoint
CREATE INDEX "inbox_dead_since" ON "inbox" USING btree ("dead_at") WHERE dead_at is not null;--> statement-breakpoint
CREATE INDEX "outbox_settled" ON "outbox" USING btree ("settled_at") WHERE status not in ('waiting', 'sending') and because is null and chat_id <> 0;--> statement-breakpoint
CREATE INDEX "outbox_missed_since" ON "outbox" USING btree ("settled_at") WHERE status not in ('waiting', 'sending') and because is not null;--> statement-breakpoint
CREATE INDEX "questions_report" ON "questions" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "drafts_due" ON "drafts" USING btree ("updated_at") WHERE chat_id is not null;--> statement-breakpoint
CREATE INDEX "group_asks_expire" ON "group_asks" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "reporters_quiet" ON "reporters" USING btree ("quiet_since") WHERE telegram_user_id is not null;--> statement-breakpoint
CREATE INDEX "reporters_silent" ON "reporters" USING btree ("reported_at") WHERE telegram_user_id is not null;--> statement-breakpoint
CREATE INDEX "reports_words_due" ON "reports" USING btree ("words_kept_by","closed_at") WHERE words_kept_by is not null;--> statement-breakpoint
CREATE INDEX "reports_untold" ON "reports" USING btree ("created_at") WHERE closed_at is null and given is not null;--> statement-breakpoint
CREATE INDEX "reports_withdrawn" ON "reports" USING btree ("withdrawn_at") WHERE withdrawn_at is not null and given is not null;--> statement-breakpoint
CREATE INDEX "conversation_states_age" ON "conversation_states" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "screens_seen" ON "screens" USING btree ("seen_on");--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked" CHECK (words is not null or status not in ('waiting'));--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_answered" CHECK (answer is null or status = 'answered');--> statement-breakpoint
UPDATE reporters p SET quiet_since = p.created_at, reported_at = coalesce(
  (SELECT max(b.created_at) FROM submissions b WHERE b.reporter_id = p.id), p.created_at);--> statement-breakpoint
UPDATE cases c SET closed_at = d.tell_from, words_kept_by = CASE
  WHEN c.status = 'withdrawn' THEN 'words' WHEN d.tells = 'neutral' THEN 'words_gravest'
  WHEN c.status = 'upheld' THEN 'words_upheld' ELSE 'words' END
FROM (SELECT DISTINCT ON (case_id, to_status) case_id, to_status, tell_from, tells FROM decisions
  WHERE from_status <> to_status ORDER BY case_id, to_status, version DESC) d
WHERE d.case_id = c.id AND d.to_status = c.status AND c.status IN ('upheld', 'dismissed', 'withdrawn');--> statement-breakpoint
UPDATE reports r SET closed_at = c.closed_at, words_kept_by = c.words_kept_by FROM cases c
WHERE c.id = r.case_id AND c.closed_at IS NOT NULL AND r.withdrawn_at IS NULL AND r.created_at < c.closed_at;
