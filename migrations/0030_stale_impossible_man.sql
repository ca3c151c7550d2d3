-- Why: to whom cases can be referred is for each operator to say; one that is removed stays for what went there.
-- What became of a referral is a state of its own, so that it never touches what was decided on the case.
CREATE TABLE "recipients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seed" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"categories" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"added_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "recipients_kind" CHECK (kind in ('telegram', 'hotline', 'police', 'other'))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"status" text DEFAULT 'prepared' NOT NULL,
	"staff_id" uuid NOT NULL,
	"reference" text,
	"prepared_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"sent_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	CONSTRAINT "referrals_status" CHECK (status in ('prepared', 'sent', 'acknowledged', 'not_sent')),
	CONSTRAINT "referrals_sent" CHECK ((sent_at is not null) = (status in ('sent', 'acknowledged'))),
	CONSTRAINT "referrals_acknowledged" CHECK ((acknowledged_at is not null) = (status = 'acknowledged'))
);
--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_recipient_id_recipients_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."recipients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recipients_seed_key" ON "recipients" USING btree ("seed");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_a_recipient" ON "referrals" USING btree ("case_id","recipient_id") WHERE status <> 'not_sent';--> statement-breakpoint
CREATE INDEX "referrals_case" ON "referrals" USING btree ("case_id");