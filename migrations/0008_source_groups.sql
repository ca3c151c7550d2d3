-- Why: groups in which members may report with a command; they receive nothing. What was asked there is kept for minutes, and its id is the link's token.
CREATE TABLE "group_asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"thread_id" bigint,
	"kind" text NOT NULL,
	"user_id" bigint NOT NULL,
	"language" text NOT NULL,
	"target" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"draft_id" uuid,
	"answered_at" timestamp with time zone,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "group_asks_kind" CHECK (kind in ('report', 'help', 'anonymous')),
	CONSTRAINT "group_asks_status" CHECK (status in ('waiting', 'taken'))
);
--> statement-breakpoint
CREATE TABLE "source_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"chat_id" bigint NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "source_groups_status" CHECK (status in ('active', 'disabled', 'lost'))
);
--> statement-breakpoint
ALTER TABLE "group_asks" ADD CONSTRAINT "group_asks_source_id_source_groups_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_asks_user" ON "group_asks" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_groups_chat_key" ON "source_groups" USING btree ("chat_id");