-- Why: all that is kept, table by table; what each column is for stands in src/db/tables/.
CREATE SEQUENCE "public"."outbox_owners" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "assignments" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"taken_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"words" text NOT NULL,
	"decision_id" uuid,
	"written_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_panels" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"tier" text NOT NULL,
	"page" text NOT NULL,
	"sentence" text,
	"staff_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"category" text NOT NULL,
	"rated" integer,
	"status" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"merged_into" uuid,
	"opened_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "cases_status_known" CHECK (status in ('open', 'escalated', 'upheld', 'dismissed', 'withdrawn', 'merged')),
	CONSTRAINT "cases_rated_known" CHECK (rated in (1, 2, 3)),
	CONSTRAINT "cases_merged_somewhere" CHECK (status <> 'merged' or merged_into is not null)
);
--> statement-breakpoint
CREATE TABLE "alarms" (
	"kind" text PRIMARY KEY NOT NULL,
	"noticed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"told" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "intake_pause" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"reason" text NOT NULL,
	"paused_by" uuid NOT NULL,
	"paused_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "intake_pause_single" CHECK (single)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"previous" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"against" uuid NOT NULL,
	"reason" text,
	"status" text DEFAULT 'filed' NOT NULL,
	"settled_by" uuid,
	"filed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "appeals_status" CHECK (status in ('filed', 'upheld', 'rejected')),
	CONSTRAINT "appeals_settled" CHECK ((status = 'filed') = (settled_by is null))
);
--> statement-breakpoint
CREATE TABLE "bulks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"queue_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"cases" jsonb NOT NULL,
	"status" text DEFAULT 'asking' NOT NULL,
	"verdict" jsonb,
	"decided_by" uuid,
	"skipped" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"asked_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "bulks_scope" CHECK (scope in ('place', 'burst', 'flood')),
	CONSTRAINT "bulks_status" CHECK (status in ('asking', 'done', 'dropped')),
	CONSTRAINT "bulks_decided" CHECK ((status = 'done') = (verdict is not null))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"ground" text,
	"sentence" text,
	"staff_id" uuid,
	"with_staff_id" uuid,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"from_category" text NOT NULL,
	"to_category" text NOT NULL,
	"decided_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"tells" text DEFAULT 'plain' NOT NULL,
	"tell_from" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "decisions_kind" CHECK (kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw',
        'recategorize', 'rate', 'merge')),
	CONSTRAINT "decisions_tells" CHECK (tells in ('plain', 'neutral'))
);
--> statement-breakpoint
CREATE TABLE "dismissal_votes" (
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"sight" text NOT NULL,
	"voted_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"void_at" timestamp with time zone,
	"is_told" boolean DEFAULT false NOT NULL,
	CONSTRAINT "dismissal_votes_case_id_version_staff_id_pk" PRIMARY KEY("case_id","version","staff_id")
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
	"turn_at" timestamp with time zone DEFAULT app_now() NOT NULL,
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
CREATE TABLE "case_silences" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"kept_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgotten_people" (
	"pseudonym" text PRIMARY KEY NOT NULL,
	"allowance" jsonb,
	"measure" jsonb,
	"blocked" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgotten_reports" (
	"mark" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reveals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"reason" text,
	"status" text DEFAULT 'drafted' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"shown_at" timestamp with time zone,
	CONSTRAINT "reveals_status" CHECK (status in ('drafted', 'asked', 'dropped', 'confirmed', 'refused', 'lapsed', 'expired')),
	CONSTRAINT "reveals_reason" CHECK (reason in ('danger', 'crime')),
	CONSTRAINT "reveals_asked_why" CHECK (status in ('drafted', 'dropped', 'expired') or reason is not null),
	CONSTRAINT "reveals_by_two" CHECK (status <> 'confirmed' or settled_by is not null and settled_by <> asked_by)
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"tier" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"words" text,
	"answer" text,
	"status" text DEFAULT 'drafted' NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "questions_status" CHECK (status in ('drafted', 'dropped', 'waiting', 'answered', 'declined', 'stopped', 'closed', 'unreached')),
	CONSTRAINT "questions_asked" CHECK (words is not null or status in ('drafted', 'dropped')),
	CONSTRAINT "questions_answered" CHECK ((status = 'answered') = (answer is not null))
);
--> statement-breakpoint
CREATE TABLE "queues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"thread_id" bigint,
	"tier" text NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"opened_because" text,
	"is_default" boolean DEFAULT false NOT NULL,
	"categories" text[] DEFAULT '{}' NOT NULL,
	"kinds" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"administrators_decide" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "queues_place_key" UNIQUE NULLS NOT DISTINCT("chat_id","thread_id"),
	CONSTRAINT "queues_tier" CHECK (tier in ('review', 'escalation')),
	CONSTRAINT "queues_status" CHECK (status in ('active', 'lost', 'replaced')),
	CONSTRAINT "queues_opened_because" CHECK (opened_because in ('public', 'linked', 'join_link')),
	CONSTRAINT "queues_opened_is_lost" CHECK (opened_because is null or status <> 'active')
);
--> statement-breakpoint
CREATE TABLE "source_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "source_groups_status" CHECK (status in ('active', 'disabled', 'lost'))
);
--> statement-breakpoint
CREATE TABLE "recipients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seed" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"form" text,
	"mail" text,
	"phone" text,
	"language" text DEFAULT 'en' NOT NULL,
	"categories" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"added_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "recipients_reach" CHECK (num_nonnulls(form, mail, phone) > 0),
	CONSTRAINT "recipients_kind" CHECK (kind in ('telegram', 'hotline', 'police', 'other'))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"status" text DEFAULT 'prepared' NOT NULL,
	"staff_id" uuid NOT NULL,
	"reference" text,
	"prepared_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"sent_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	CONSTRAINT "referrals_status" CHECK (status in ('prepared', 'sent', 'acknowledged', 'not_sent')),
	CONSTRAINT "referrals_sent" CHECK ((sent_at is not null) = (status in ('sent', 'acknowledged'))),
	CONSTRAINT "referrals_acknowledged" CHECK ((acknowledged_at is not null) = (status = 'acknowledged'))
);
--> statement-breakpoint
CREATE TABLE "additions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint,
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
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"file_unique_id" text NOT NULL,
	"origin" text,
	"message_id" bigint,
	"not_deleted_at" timestamp with time zone,
	"sent_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"thread_id" bigint,
	"kind" text NOT NULL,
	"user_id" bigint NOT NULL,
	"language" text NOT NULL,
	"target" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"draft_id" uuid,
	"answered_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_asks_kind" CHECK (kind in ('report', 'help', 'anonymous')),
	CONSTRAINT "group_asks_status" CHECK (status in ('waiting', 'taken'))
);
--> statement-breakpoint
CREATE TABLE "reporters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"telegram_user_id" bigint,
	"reachable" boolean DEFAULT true NOT NULL,
	"allowance" jsonb,
	"trusted_at" timestamp with time zone,
	"blocked_at" timestamp with time zone,
	"measure" jsonb,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"submission_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"filed_in" uuid,
	"category" text NOT NULL,
	"seen_in" text,
	"search_language" text,
	"language" text NOT NULL,
	"given" text NOT NULL,
	"note" text,
	"leads" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"trusted" boolean DEFAULT false NOT NULL,
	"repeats" boolean DEFAULT false NOT NULL,
	"muted" boolean DEFAULT false NOT NULL,
	"withdrawn_at" timestamp with time zone,
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
CREATE TABLE "askers" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"asked_at" timestamp with time zone[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_states" (
	"key" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posted_messages" (
	"chat_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"thread_id" bigint,
	"key" text NOT NULL,
	"shown" text,
	"posted_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "screens" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"language" text NOT NULL,
	"chosen_language" text,
	"last_incoming" bigint DEFAULT 0 NOT NULL,
	"report_id" uuid,
	"question_id" uuid,
	"notice" jsonb,
	"files" jsonb,
	"flood_gate" jsonb
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" text NOT NULL,
	"queue_id" uuid,
	"appointed_by" uuid NOT NULL,
	"appointed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"effective_at" timestamp with time zone,
	"agreed_by" uuid,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	"removal_asked_by" uuid,
	"removal_due_at" timestamp with time zone,
	"removal_seconded_by" uuid,
	CONSTRAINT "appointments_one_standing" UNIQUE NULLS NOT DISTINCT("staff_id","role","queue_id","removed_at"),
	CONSTRAINT "appointments_role" CHECK (role in ('moderator', 'senior', 'admin')),
	CONSTRAINT "appointments_admin_everywhere" CHECK (role <> 'admin' or queue_id is null),
	CONSTRAINT "appointments_removed_by" CHECK ((removed_at is null) = (removed_by is null)),
	CONSTRAINT "appointments_removal_asked" CHECK ((removal_due_at is null) = (removal_asked_by is null)),
	CONSTRAINT "appointments_removal_seconded" CHECK (removal_seconded_by is null or removed_by is not null and removal_seconded_by <> removed_by
        and removal_seconded_by <> staff_id)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"queue_id" uuid,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_role" CHECK (role in ('moderator', 'senior', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "owners" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"telegram_user_id" bigint NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wellbeing" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"left_out" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"hard_day_until" timestamp with time zone,
	"reminded_of" uuid,
	"reminded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "subject_aliases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"seen_from" timestamp with time zone DEFAULT app_now() NOT NULL,
	"seen_to" timestamp with time zone DEFAULT app_now() NOT NULL,
	"left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "subject_titles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"seen_from" timestamp with time zone DEFAULT app_now() NOT NULL,
	"seen_to" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"display" text NOT NULL,
	"parent_id" uuid,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term_trigrams" (
	"trigram" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "term_trigrams_trigram_subject_id_pk" PRIMARY KEY("trigram","subject_id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_panels" ADD CONSTRAINT "case_panels_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_panels" ADD CONSTRAINT "case_panels_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged_into_cases_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_pause" ADD CONSTRAINT "intake_pause_paused_by_staff_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_changed_by_staff_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_against_decisions_id_fk" FOREIGN KEY ("against") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_settled_by_decisions_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_with_staff_id_staff_id_fk" FOREIGN KEY ("with_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD CONSTRAINT "dismissal_votes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD CONSTRAINT "dismissal_votes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_silences" ADD CONSTRAINT "case_silences_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_silences" ADD CONSTRAINT "case_silences_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_settled_by_staff_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_recipient_id_recipients_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."recipients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "additions" ADD CONSTRAINT "additions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_asks" ADD CONSTRAINT "group_asks_source_id_source_groups_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_appointed_by_staff_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_agreed_by_staff_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removed_by_staff_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_asked_by_staff_id_fk" FOREIGN KEY ("removal_asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_seconded_by_staff_id_fk" FOREIGN KEY ("removal_seconded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wellbeing" ADD CONSTRAINT "wellbeing_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_aliases" ADD CONSTRAINT "subject_aliases_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_titles" ADD CONSTRAINT "subject_titles_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_parent_id_subjects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_trigrams" ADD CONSTRAINT "term_trigrams_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_staff" ON "assignments" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "case_notes_case" ON "case_notes" USING btree ("case_id","written_at");--> statement-breakpoint
CREATE INDEX "case_notes_staff" ON "case_notes" USING btree ("staff_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_notes_one_a_decision" ON "case_notes" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_code_key" ON "cases" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_a_subject" ON "cases" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "cases_status" ON "cases" USING btree ("status");--> statement-breakpoint
CREATE INDEX "cases_merged_into" ON "cases" USING btree ("merged_into");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_event_id_key" ON "audit_seals" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_previous_hash_key" ON "audit_seals" USING btree ("previous_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_report_id_key" ON "appeals" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "appeals_against" ON "appeals" USING btree ("against");--> statement-breakpoint
CREATE INDEX "appeals_waiting" ON "appeals" USING btree ("case_id") WHERE status = 'filed';--> statement-breakpoint
CREATE INDEX "appeals_settled_by" ON "appeals" USING btree ("settled_by");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_a_version" ON "decisions" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "decisions_staff" ON "decisions" USING btree ("staff_id","decided_at");--> statement-breakpoint
CREATE INDEX "dismissal_votes_staff" ON "dismissal_votes" USING btree ("staff_id","voted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_update_id_key" ON "inbox" USING btree ("update_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_internal_key_key" ON "inbox" USING btree ("internal_key");--> statement-breakpoint
CREATE INDEX "inbox_pending" ON "inbox" USING btree ("lane","arrival") WHERE done_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX "inbox_turn" ON "inbox" USING btree ("turn_at","arrival") WHERE done_at is null and dead_at is null and turn_at > '-infinity';--> statement-breakpoint
CREATE INDEX "inbox_lane" ON "inbox" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "inbox_dead" ON "inbox" USING btree ("arrival") WHERE dead_at is not null;--> statement-breakpoint
CREATE INDEX "inbox_done" ON "inbox" USING btree ("done_at") WHERE done_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox" USING btree ("key");--> statement-breakpoint
CREATE INDEX "outbox_chat" ON "outbox" USING btree ("chat_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("chat_id","priority","id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "outbox_waiting_people" ON "outbox" USING btree ("priority","id","not_before") WHERE status = 'waiting' and chat_id > 0;--> statement-breakpoint
CREATE INDEX "outbox_sending" ON "outbox" USING btree ("chat_id") WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_missed" ON "outbox" USING btree ("chat_id") WHERE because is not null;--> statement-breakpoint
CREATE INDEX "outbox_undeletable" ON "outbox" USING btree ("settled_at") WHERE because = 'undeletable';--> statement-breakpoint
CREATE INDEX "scheduled_tasks_due" ON "scheduled_tasks" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "scheduled_tasks_lane" ON "scheduled_tasks" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "forgotten_people_expire" ON "forgotten_people" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "forgotten_reports_expire" ON "forgotten_reports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "reveals_report" ON "reveals" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "questions_one_waiting" ON "questions" USING btree ("case_id","reporter_id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "questions_case" ON "questions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "questions_reporter" ON "questions" USING btree ("reporter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "queues_one_default_a_tier" ON "queues" USING btree ("tier") WHERE is_default and status in ('active', 'lost');--> statement-breakpoint
CREATE UNIQUE INDEX "source_groups_chat_key" ON "source_groups" USING btree ("chat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recipients_seed_key" ON "recipients" USING btree ("seed");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_a_recipient" ON "referrals" USING btree ("case_id","recipient_id") WHERE status <> 'not_sent';--> statement-breakpoint
CREATE INDEX "referrals_case" ON "referrals" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "additions_report" ON "additions" USING btree ("report_id","created_at");--> statement-breakpoint
CREATE INDEX "drafts_chat" ON "drafts" USING btree ("chat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_one_open_a_chat" ON "drafts" USING btree ("chat_id") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_one_a_file_and_report" ON "evidence" USING btree ("report_id","file_unique_id");--> statement-breakpoint
CREATE INDEX "group_asks_user" ON "group_asks" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reporters_telegram_user_id_key" ON "reporters" USING btree ("telegram_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_code_key" ON "reports" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_a_subject_and_submission" ON "reports" USING btree ("submission_id",coalesce(filed_in, case_id));--> statement-breakpoint
CREATE INDEX "reports_case" ON "reports" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_draft_id_key" ON "submissions" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "submissions_reporter" ON "submissions" USING btree ("reporter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "posted_messages_place_key" ON "posted_messages" USING btree ("chat_id","message_id");--> statement-breakpoint
CREATE INDEX "posted_messages_key" ON "posted_messages" USING btree ("key");--> statement-breakpoint
CREATE INDEX "invitations_expiry" ON "invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_telegram_user_id_key" ON "staff" USING btree ("telegram_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subject_aliases_one_holder" ON "subject_aliases" USING btree ("kind","value") WHERE left_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "subject_aliases_value_key" ON "subject_aliases" USING btree ("kind","value","subject_id");--> statement-breakpoint
CREATE INDEX "subject_aliases_subject" ON "subject_aliases" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "subject_aliases_former" ON "subject_aliases" USING btree ("seen_to") WHERE left_at is not null;--> statement-breakpoint
CREATE INDEX "subject_titles_subject" ON "subject_titles" USING btree ("subject_id","seen_to");--> statement-breakpoint
CREATE INDEX "subjects_parent" ON "subjects" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "term_trigrams_subject" ON "term_trigrams" USING btree ("subject_id");