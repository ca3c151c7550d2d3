-- Why: any number of queues, in chats and forum topics, each for some cases, with a default a tier;
-- and people who are appointed to decide in them. The queue that took everything becomes the default.
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"role" text NOT NULL,
	"queue_id" uuid,
	"appointed_by" uuid NOT NULL,
	"appointed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"effective_at" timestamp with time zone,
	"agreed_by" uuid,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "appointments_one_standing" UNIQUE NULLS NOT DISTINCT("staff_id","role","queue_id","removed_at"),
	CONSTRAINT "appointments_role" CHECK (role in ('moderator', 'senior', 'admin')),
	CONSTRAINT "appointments_admin_everywhere" CHECK (role <> 'admin' or queue_id is null),
	CONSTRAINT "appointments_removed_by" CHECK ((removed_at is null) = (removed_by is null))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"queue_id" uuid,
	"made_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_role" CHECK (role in ('moderator', 'senior', 'admin'))
);
--> statement-breakpoint
DROP INDEX "queues_chat_key";--> statement-breakpoint
DROP INDEX "queues_one_active_a_tier";--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "thread_id" bigint;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "is_default" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "categories" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "queues" ADD COLUMN "administrators_decide" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "posted_messages" ADD COLUMN "thread_id" bigint;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_appointed_by_staff_id_fk" FOREIGN KEY ("appointed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_agreed_by_staff_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removed_by_staff_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_expiry" ON "invitations" USING btree ("expires_at");--> statement-breakpoint
UPDATE "queues" SET "is_default" = true WHERE "id" IN (
	SELECT DISTINCT ON ("tier") "id" FROM "queues" WHERE "status" IN ('active', 'lost')
	ORDER BY "tier", "status", "created_at" DESC
);--> statement-breakpoint
UPDATE "queues" SET "status" = 'replaced' WHERE "status" = 'lost' AND NOT "is_default";--> statement-breakpoint
CREATE UNIQUE INDEX "queues_one_default_a_tier" ON "queues" USING btree ("tier") WHERE is_default and status in ('active', 'lost');--> statement-breakpoint
ALTER TABLE "queues" ADD CONSTRAINT "queues_place_key" UNIQUE NULLS NOT DISTINCT("chat_id","thread_id");