-- Why: admins hear once of what is not well with the bot, until it was well again.
CREATE TABLE "alarms" (
	"kind" text PRIMARY KEY NOT NULL,
	"noticed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"told" boolean DEFAULT false NOT NULL
);
