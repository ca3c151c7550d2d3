-- Why: admins can have no more reports taken from somebody who floods or lies, the gravest apart; and hear
-- once of what is not well with the bot, until it was well again.
CREATE TABLE "alarms" (
	"kind" text PRIMARY KEY NOT NULL,
	"noticed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"told" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reporters" ADD COLUMN "blocked_at" timestamp with time zone;