-- Why: admins can take only the gravest for a while, and reporters are told why.
CREATE TABLE "intake_pause" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"reason" text NOT NULL,
	"paused_by" uuid NOT NULL,
	"paused_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "intake_pause_single" CHECK (single)
);
--> statement-breakpoint
ALTER TABLE "intake_pause" ADD CONSTRAINT "intake_pause_paused_by_staff_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;