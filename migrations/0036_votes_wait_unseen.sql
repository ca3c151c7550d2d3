-- Why: a vote to dismiss one of the gravest counts for what was known of the case as it was cast, and the audit
-- trail has it only once the case moves on, so its ground is kept with it. A vote that waits is cast anew.
DELETE FROM "dismissal_votes";--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD COLUMN "ground" text NOT NULL;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD COLUMN "sight" text NOT NULL;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD COLUMN "void_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD COLUMN "is_told" boolean DEFAULT false NOT NULL;