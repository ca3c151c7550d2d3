-- Why: what an admin wants to be set all at once waits here until they confirm it.
CREATE TABLE "setting_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"changes" jsonb NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'asking' NOT NULL,
	"asked_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "setting_proposals_state" CHECK (state in ('asking', 'done', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "setting_proposals" ADD CONSTRAINT "setting_proposals_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "setting_proposals_expiry" ON "setting_proposals" USING btree ("expires_at");