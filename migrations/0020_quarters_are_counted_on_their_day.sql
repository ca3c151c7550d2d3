-- Rows go by their rules while admins are asked to publish: what a quarter was is counted once, on its day. And what
-- officers owe beside an answer gets its time.
CREATE TABLE "counted_quarters" (
	"period" text PRIMARY KEY NOT NULL,
	"ranges" text NOT NULL,
	"exact" text NOT NULL,
	"counted_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "legal_requests" ADD COLUMN "acknowledged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "legal_requests" ADD COLUMN "validated_at" timestamp with time zone;