-- A case may go up in another one, whose reports it joins; and the team writes notes to itself on a case.
CREATE TABLE "case_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"words" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_status_known";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_kind";--> statement-breakpoint
DROP INDEX "reports_one_a_case_and_submission";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "filed_in" uuid;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_notes_case" ON "case_notes" USING btree ("case_id","written_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged_into_cases_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_merged_into" ON "cases" USING btree ("merged_into");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_one_a_subject_and_submission" ON "reports" USING btree ("submission_id",coalesce(filed_in, case_id));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_merged_somewhere" CHECK (status <> 'merged' or merged_into is not null);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_status_known" CHECK (status in ('open', 'escalated', 'upheld', 'dismissed', 'withdrawn', 'merged'));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_kind" CHECK (kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw',
        'recategorize', 'merge'));