-- A group tells the time in its own zone, and the team can leave a case lying until a time.
ALTER TABLE "cases" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;