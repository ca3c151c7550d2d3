-- What of upheld cases is told to machines, and to whom. Of an entry that left, the number of its last line stays:
-- whoever was told of it hears that it left, and whoever asks for the first time hears no name. And what the
-- operator did on a service of their own because of a case: statements of reasons are made from these alone.
CREATE TABLE "feed_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"seq" bigint,
	"is_in" boolean NOT NULL,
	"kind" text,
	"key" text,
	"name" text,
	"category" text,
	"is_hashed" boolean DEFAULT false NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"from_at" timestamp with time zone,
	"until_at" timestamp with time zone,
	CONSTRAINT "feed_entries_whole" CHECK (case when is_in
        then num_nulls(seq, kind, key, category, from_at, until_at) = 0
        else num_nonnulls(kind, key, name, from_at, until_at) = 0 end)
);
--> statement-breakpoint
CREATE TABLE "feed_subscribers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tier" text NOT NULL,
	"name" text NOT NULL,
	"categories" jsonb NOT NULL,
	"status" text DEFAULT 'drafted' NOT NULL,
	"key_hash" text,
	"fresh_key" text,
	"asked_by" uuid NOT NULL,
	"agreed_by" uuid,
	"revoked_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"granted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "feed_subscribers_tier" CHECK (tier in ('key', 'public')),
	CONSTRAINT "feed_subscribers_status_known" CHECK (status in ('drafted', 'asked', 'granted', 'active', 'dropped', 'refused', 'revoked')),
	CONSTRAINT "feed_subscribers_by_two" CHECK (status not in ('granted', 'active') or (agreed_by is not null and agreed_by <> asked_by))
);
--> statement-breakpoint
CREATE TABLE "restrictions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"puid" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"measure" text,
	"ground" text,
	"content_on" date,
	"applied_on" date NOT NULL,
	"lifted_on" date,
	"status" text DEFAULT 'drafted' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"lifted_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "restrictions_status" CHECK (status in ('drafted', 'recorded', 'dropped')),
	CONSTRAINT "restrictions_whole" CHECK (status <> 'recorded' or (measure is not null and ground is not null)),
	CONSTRAINT "restrictions_in_order" CHECK (lifted_on is null or lifted_on >= applied_on)
);
--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_subscribers" ADD CONSTRAINT "feed_subscribers_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_subscribers" ADD CONSTRAINT "feed_subscribers_agreed_by_staff_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_subscribers" ADD CONSTRAINT "feed_subscribers_revoked_by_staff_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_recorded_by_staff_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_lifted_by_staff_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "feed_entries_seq" ON "feed_entries" USING btree ("seq");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_entries_once" ON "feed_entries" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "feed_entries_until" ON "feed_entries" USING btree ("until_at") WHERE is_in;--> statement-breakpoint
CREATE UNIQUE INDEX "feed_entries_one_a_case" ON "feed_entries" USING btree ("case_id") WHERE is_in;--> statement-breakpoint
CREATE UNIQUE INDEX "feed_subscribers_key" ON "feed_subscribers" USING btree ("key_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_subscribers_one_public" ON "feed_subscribers" USING btree ("tier") WHERE tier = 'public' and status = 'active';--> statement-breakpoint
CREATE INDEX "feed_subscribers_status" ON "feed_subscribers" USING btree ("status");--> statement-breakpoint
CREATE INDEX "restrictions_case" ON "restrictions" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "restrictions_one_of_a_kind" ON "restrictions" USING btree ("case_id","measure") WHERE status = 'recorded' and lifted_on is null;