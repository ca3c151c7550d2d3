-- Why: of files that must not lie in the chat a report keeps a reference, so that the same one is known again.
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"file_unique_id" text NOT NULL,
	"origin" text,
	"sent_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_one_a_file_and_report" ON "evidence" USING btree ("report_id","file_unique_id");