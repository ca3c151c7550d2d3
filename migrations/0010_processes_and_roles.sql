-- Why: which process does what ends by itself, with signs of life in the database: a session of a host that
-- died lives on for hours. Ages are told since something was owed, which no further try moves; what a
-- clock planned that ran ahead is known; and a database belongs to one bot.
CREATE TABLE "bound_bot" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"bot_id" bigint NOT NULL,
	CONSTRAINT "bound_bot_single" CHECK (single)
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"role" text PRIMARY KEY NOT NULL,
	"owner" integer,
	"taken_at" timestamp with time zone,
	"well_at" timestamp with time zone
);
--> statement-breakpoint
-- With now(), which stays the same within a statement, no row is written anew.
ALTER TABLE "outbox" ADD COLUMN "owed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "owed_at" SET DEFAULT app_now();--> statement-breakpoint
UPDATE "outbox" SET "owed_at" = "created_at" WHERE "status" = 'waiting';--> statement-breakpoint
ALTER TABLE "scheduled_tasks" ADD COLUMN "planned_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "scheduled_tasks" ALTER COLUMN "planned_at" SET DEFAULT app_now();--> statement-breakpoint
ALTER TABLE "senders" ADD COLUMN "name" text DEFAULT '?' NOT NULL;--> statement-breakpoint
ALTER TABLE "senders" ADD COLUMN "good_for_ms" integer DEFAULT 10000 NOT NULL;--> statement-breakpoint
ALTER TABLE "senders" ADD COLUMN "sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "senders" ADD COLUMN "worked_at" timestamp with time zone;