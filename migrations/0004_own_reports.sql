-- Why: reporters follow their reports: add to them, stop their notices, and withdraw them; a case
-- on which no report stands any more is closed as withdrawn.
CREATE TABLE "additions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_status_known";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_kind";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "muted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "screens" ADD COLUMN "report_id" uuid;--> statement-breakpoint
ALTER TABLE "screens" ADD COLUMN "notice" jsonb;--> statement-breakpoint
ALTER TABLE "additions" ADD CONSTRAINT "additions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "additions_report" ON "additions" USING btree ("report_id","created_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_status_known" CHECK (status in ('open', 'escalated', 'upheld', 'dismissed', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_kind" CHECK (kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw'));