-- Why: of files that must not lie in the chat a report keeps a reference; moderators see in which language
-- was searched; and who was forgotten keeps for a day, under a pseudonym, what is left to report.
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"file_unique_id" text NOT NULL,
	"origin" text,
	"sent_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgotten_allowances" (
	"pseudonym" text PRIMARY KEY NOT NULL,
	"allowance" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "search_language" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_one_a_file_and_report" ON "evidence" USING btree ("report_id","file_unique_id");--> statement-breakpoint
CREATE INDEX "forgotten_allowances_expire" ON "forgotten_allowances" USING btree ("expires_at");