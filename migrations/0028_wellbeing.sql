-- Why: who works on cases chooses for themselves what they are spared and when a day is hard. What they
-- worked on within a day is counted from decisions, votes and assignments, found by an index.
CREATE TABLE "wellbeing" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"left_out" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"hard_day_until" timestamp with time zone,
	"reminded_of" uuid,
	"reminded_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "wellbeing" ADD CONSTRAINT "wellbeing_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_staff" ON "decisions" USING btree ("staff_id","decided_at");--> statement-breakpoint
CREATE INDEX "dismissal_votes_staff" ON "dismissal_votes" USING btree ("staff_id","voted_at");--> statement-breakpoint
CREATE INDEX "assignments_staff" ON "assignments" USING btree ("staff_id");