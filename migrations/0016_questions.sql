-- Why: the team may ask reporters, whom it knows as letters of the case, and reporters may answer or not.
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
ALTER TABLE "questions" ADD CONSTRAINT "questions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_reporter_id_reporters_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."reporters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "questions_one_waiting" ON "questions" USING btree ("case_id","reporter_id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "questions_case" ON "questions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "questions_reporter" ON "questions" USING btree ("reporter_id");