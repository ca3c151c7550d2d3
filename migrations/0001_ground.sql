-- Why: the ground of it all: what came in, what is owed to be said, reports, cases, decisions, audit.
CREATE SEQUENCE "public"."outbox_owners" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"kind" text NOT NULL,
	"subject_code" text NOT NULL,
	"actor" text NOT NULL,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_panels" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"tier" text NOT NULL,
	"page" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"category" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "cases_status_known" CHECK (status in ('open', 'escalated', 'upheld', 'dismissed'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"ground" text,
	"staff_id" uuid,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"from_category" text NOT NULL,
	"to_category" text NOT NULL,
	"decided_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "decisions_kind" CHECK (kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen'))
);
--> statement-breakpoint
CREATE TABLE "queues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"tier" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "queues_tier" CHECK (tier in ('review', 'escalation')),
	CONSTRAINT "queues_status" CHECK (status in ('active', 'lost', 'replaced'))
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"telegram_user_id" bigint NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app_clock" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"shift" interval DEFAULT '0' NOT NULL,
	"pace" double precision DEFAULT 1 NOT NULL,
	CONSTRAINT "app_clock_single" CHECK (single)
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"arrival" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbox_arrival_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint,
	"internal_key" text,
	"lane" text NOT NULL,
	"body" jsonb,
	"received_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	CONSTRAINT "inbox_one_origin" CHECK ((update_id is null) <> (internal_key is null))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"chat_id" bigint NOT NULL,
	"priority" smallint NOT NULL,
	"message" jsonb NOT NULL,
	"wanted" integer DEFAULT 1 NOT NULL,
	"delivered" integer DEFAULT 0 NOT NULL,
	"claimed" integer,
	"status" text DEFAULT 'waiting' NOT NULL,
	"owner" integer,
	"not_before" timestamp with time zone DEFAULT app_now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"unknowns" integer DEFAULT 0 NOT NULL,
	"because" text,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "outbox_status" CHECK (status in ('waiting', 'sending', 'sent', 'void', 'undeliverable', 'abandoned')),
	CONSTRAINT "outbox_sending_has_owner" CHECK ((status = 'sending') = (owner is not null))
);
--> statement-breakpoint
CREATE TABLE "pacing_buckets" (
	"key" text PRIMARY KEY NOT NULL,
	"tokens" double precision NOT NULL,
	"refilled_at" timestamp with time zone NOT NULL,
	"parked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "scheduled_tasks" (
	"key" text PRIMARY KEY NOT NULL,
	"lane" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"event" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_states" (
	"key" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"flow" text NOT NULL,
	"step" text NOT NULL,
	"answers" jsonb NOT NULL,
	"notice" jsonb,
	"status" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "drafts_status" CHECK (status in ('open', 'submitted', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "posted_messages" (
	"chat_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"key" text NOT NULL,
	"posted_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reporters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"telegram_user_id" bigint NOT NULL,
	"language" text NOT NULL,
	"reachable" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"category" text NOT NULL,
	"seen_in" text,
	"given" text NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "screens" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"language" text NOT NULL,
	"last_incoming" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subject_aliases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"seen_from" timestamp with time zone DEFAULT app_now() NOT NULL,
	"seen_to" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"display" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_panels" ADD CONSTRAINT "case_panels_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_panels" ADD CONSTRAINT "case_panels_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_aliases" ADD CONSTRAINT "subject_aliases_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_event_id_key" ON "audit_seals" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_previous_hash_key" ON "audit_seals" USING btree ("previous_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_code_key" ON "cases" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_a_subject" ON "cases" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "cases_status" ON "cases" USING btree ("status");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_a_version" ON "decisions" USING btree ("case_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "queues_chat_key" ON "queues" USING btree ("chat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "queues_one_active_a_tier" ON "queues" USING btree ("tier") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "staff_telegram_user_id_key" ON "staff" USING btree ("telegram_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_update_id_key" ON "inbox" USING btree ("update_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_internal_key_key" ON "inbox" USING btree ("internal_key");--> statement-breakpoint
CREATE INDEX "inbox_pending" ON "inbox" USING btree ("lane","arrival") WHERE done_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX "inbox_done" ON "inbox" USING btree ("done_at") WHERE done_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("chat_id","priority","id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_sending" ON "outbox" USING btree ("chat_id") WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX "scheduled_tasks_due" ON "scheduled_tasks" USING btree ("due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_one_open_a_chat" ON "drafts" USING btree ("chat_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "posted_messages_place_key" ON "posted_messages" USING btree ("chat_id","message_id");--> statement-breakpoint
CREATE INDEX "posted_messages_key" ON "posted_messages" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "reporters_telegram_user_id_key" ON "reporters" USING btree ("telegram_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_code_key" ON "reports" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_a_case_and_submission" ON "reports" USING btree ("submission_id","case_id");--> statement-breakpoint
CREATE INDEX "reports_case" ON "reports" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "subject_aliases_kind_value_key" ON "subject_aliases" USING btree ("kind","value");--> statement-breakpoint
CREATE INDEX "subject_aliases_subject" ON "subject_aliases" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_draft_id_key" ON "submissions" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "submissions_reporter" ON "submissions" USING btree ("reporter_id");