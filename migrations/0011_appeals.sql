-- Why: reporters may object to a dismissal, once a report, and somebody else looks again.
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"reopened_by" uuid NOT NULL,
	"reason" text,
	"status" text DEFAULT 'filed' NOT NULL,
	"settled_by" uuid,
	"filed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "appeals_status" CHECK (status in ('filed', 'upheld', 'rejected')),
	CONSTRAINT "appeals_settled" CHECK ((status = 'filed') = (settled_by is null))
);
--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_reopened_by_decisions_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_settled_by_decisions_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_report_id_key" ON "appeals" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_reopened_by_key" ON "appeals" USING btree ("reopened_by");--> statement-breakpoint
CREATE INDEX "appeals_settled_by" ON "appeals" USING btree ("settled_by");