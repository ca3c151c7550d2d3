-- Why: authorities ask by law. What they ask for is registered, analysed and decided by two, and what is
-- disclosed stands in a ledger that is only ever added to. Holds may begin with a request, and whoever
-- answers requests is appointed to it.
CREATE TABLE "authorities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"class" text NOT NULL,
	"contact" text NOT NULL,
	"found_at" text NOT NULL,
	"age_key" text,
	"verified_by" uuid NOT NULL,
	"verified_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "authorities_class" CHECK (class in ('court', 'prosecutor', 'police', 'regulator', 'other')),
	CONSTRAINT "authorities_country" CHECK (country ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"request_code" text NOT NULL,
	"outcome" text NOT NULL,
	"instrument" text NOT NULL,
	"country" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"handed_by" uuid NOT NULL,
	"analysis_digest" text NOT NULL,
	"data_digest" text NOT NULL,
	"manifest_digest" text NOT NULL,
	"classes" jsonb NOT NULL,
	"persons" integer NOT NULL,
	"disclosed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "disclosures_by_two" CHECK (proposed_by <> confirmed_by)
);
--> statement-breakpoint
CREATE TABLE "legal_analyses" (
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"answers" jsonb,
	"by" uuid NOT NULL,
	"digest" text,
	"sealed_at" timestamp with time zone,
	CONSTRAINT "legal_analyses_request_id_version_pk" PRIMARY KEY("request_id","version")
);
--> statement-breakpoint
CREATE TABLE "legal_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"outcome" text NOT NULL,
	"ground" text,
	"grants" jsonb NOT NULL,
	"analysis_digest" text,
	"data_digest" text,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "legal_decisions_by_two" CHECK (confirmed_by is null or confirmed_by <> proposed_by),
	CONSTRAINT "legal_decisions_whole" CHECK (confirmed_at is null or confirmed_by is not null and proposed_at is not null
        and analysis_digest is not null),
	CONSTRAINT "legal_decisions_outcome" CHECK (outcome in ('full', 'part', 'nothing_held', 'narrow', 'refuse', 'challenge'))
);
--> statement-breakpoint
CREATE TABLE "legal_desks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"thread_id" integer,
	"language" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "legal_desks_one_a_place" UNIQUE NULLS NOT DISTINCT("chat_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "legal_drafts" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"answers" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"instrument" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'registered' NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"not_before" timestamp with time zone,
	"secrecy" text NOT NULL,
	"secret_until" timestamp with time zone,
	"secrecy_end_by" uuid,
	"secrecy_ended_at" timestamp with time zone,
	"told_at" timestamp with time zone,
	"items" jsonb NOT NULL,
	"period_from" timestamp with time zone,
	"period_to" timestamp with time zone,
	"details" jsonb,
	"doc_sha256" text,
	"case_id" uuid,
	"effect" text,
	"effected_at" timestamp with time zone,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"over_at" timestamp with time zone,
	CONSTRAINT "legal_requests_status" CHECK (status in ('registered', 'analysed', 'proposed', 'decided', 'answered', 'closed', 'narrowing',
        'challenged', 'withdrawn', 'false')),
	CONSTRAINT "legal_requests_kind" CHECK (kind in ('information', 'removal', 'preservation', 'emergency')),
	CONSTRAINT "legal_requests_secrecy" CHECK (secrecy in ('none', 'until_date', 'until_told'))
);
--> statement-breakpoint
CREATE TABLE "legal_targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"value" text,
	"reports" integer NOT NULL,
	"cases" integer NOT NULL,
	"reporters" integer NOT NULL,
	CONSTRAINT "legal_targets_kind" CHECK (kind in ('report', 'case', 'account', 'name', 'link', 'term'))
);
--> statement-breakpoint
ALTER TABLE "holds" DROP CONSTRAINT "holds_scope";--> statement-breakpoint
ALTER TABLE "holds" DROP CONSTRAINT "holds_status";--> statement-breakpoint
ALTER TABLE "reveals" DROP CONSTRAINT "reveals_reason";--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_role";--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_admin_everywhere";--> statement-breakpoint
DROP INDEX "holds_live";--> statement-breakpoint
ALTER TABLE "holds" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "holds" ADD COLUMN "planned_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reveals" ADD COLUMN "request_id" uuid;--> statement-breakpoint
ALTER TABLE "reveals" ADD COLUMN "is_secret" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "authorities" ADD CONSTRAINT "authorities_verified_by_staff_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_decision_id_legal_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."legal_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_proposed_by_staff_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_confirmed_by_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_handed_by_staff_id_fk" FOREIGN KEY ("handed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_analyses" ADD CONSTRAINT "legal_analyses_request_id_legal_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."legal_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_analyses" ADD CONSTRAINT "legal_analyses_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_decisions" ADD CONSTRAINT "legal_decisions_request_id_legal_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."legal_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_decisions" ADD CONSTRAINT "legal_decisions_proposed_by_staff_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_decisions" ADD CONSTRAINT "legal_decisions_confirmed_by_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_drafts" ADD CONSTRAINT "legal_drafts_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_requests" ADD CONSTRAINT "legal_requests_authority_id_authorities_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authorities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_requests" ADD CONSTRAINT "legal_requests_secrecy_end_by_staff_id_fk" FOREIGN KEY ("secrecy_end_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_requests" ADD CONSTRAINT "legal_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_requests" ADD CONSTRAINT "legal_requests_registered_by_staff_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_targets" ADD CONSTRAINT "legal_targets_request_id_legal_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."legal_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "disclosures_one_a_decision" ON "disclosures" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "disclosures_time" ON "disclosures" USING btree ("disclosed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_decisions_one_a_version" ON "legal_decisions" USING btree ("request_id","version");--> statement-breakpoint
CREATE INDEX "legal_drafts_time" ON "legal_drafts" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_requests_code_key" ON "legal_requests" USING btree ("code");--> statement-breakpoint
CREATE INDEX "legal_requests_open" ON "legal_requests" USING btree ("received_at") WHERE over_at is null;--> statement-breakpoint
CREATE INDEX "legal_requests_over" ON "legal_requests" USING btree ("over_at") WHERE over_at is not null;--> statement-breakpoint
CREATE INDEX "legal_targets_request" ON "legal_targets" USING btree ("request_id","version");--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_request_id_legal_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."legal_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_request_id_legal_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."legal_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holds_request" ON "holds" USING btree ("request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "holds_live" ON "holds" USING btree ("status") WHERE status in ('drafted', 'asked', 'started', 'standing');--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_scope" CHECK (scope in ('case', 'subject', 'person', 'report'));--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_status" CHECK (status in ('drafted', 'asked', 'started', 'dropped', 'refused', 'expired', 'standing', 'ended'));--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_by_law" CHECK (reason is distinct from 'legal_request' or request_id is not null);--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_reason" CHECK (reason in ('danger', 'crime', 'legal_request'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_role" CHECK (role in ('moderator', 'senior', 'legal', 'admin'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_admin_everywhere" CHECK (role not in ('admin', 'legal') or queue_id is null);