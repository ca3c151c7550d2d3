-- Why: a name can be passed on to another channel, so several subjects may have had it and one has it; what they
-- were called is kept with dates, and a message knows the channel in which it stands.
CREATE TABLE "subject_titles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" uuid NOT NULL,
	"title" text NOT NULL,
	"seen_from" timestamp with time zone DEFAULT app_now() NOT NULL,
	"seen_to" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "subject_aliases_kind_value_key";--> statement-breakpoint
ALTER TABLE "subject_aliases" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subjects" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "subject_titles" ADD CONSTRAINT "subject_titles_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subject_titles_subject" ON "subject_titles" USING btree ("subject_id","seen_to");--> statement-breakpoint
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_parent_id_subjects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "subject_aliases_one_holder" ON "subject_aliases" USING btree ("kind","value") WHERE left_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "subject_aliases_value_key" ON "subject_aliases" USING btree ("kind","value","subject_id");--> statement-breakpoint
CREATE INDEX "subject_aliases_former" ON "subject_aliases" USING btree ("seen_to") WHERE left_at is not null;--> statement-breakpoint
CREATE INDEX "subjects_parent" ON "subjects" USING btree ("parent_id");