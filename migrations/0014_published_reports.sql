-- Why: what is told to the public stands for good: signed, chained, by two, and insert-only as the audit trail is.
CREATE TABLE "published_reports" (
	"nr" integer PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"corrects" integer,
	"json" text NOT NULL,
	"digest" text NOT NULL,
	"previous" text NOT NULL,
	"signature" text NOT NULL,
	"public_key" text NOT NULL,
	"drafted_by" uuid NOT NULL,
	"agreed_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "published_reports_by_two" CHECK (drafted_by <> agreed_by),
	CONSTRAINT "published_reports_chain" CHECK (nr > 0 and (corrects is null or corrects < nr))
);
--> statement-breakpoint
CREATE TABLE "report_channel" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"chat_id" bigint NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "report_channel_single" CHECK (single)
);
--> statement-breakpoint
CREATE TABLE "report_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"corrects" integer,
	"is_exact" boolean NOT NULL,
	"json" text NOT NULL,
	"language" text NOT NULL,
	"status" text DEFAULT 'drafted' NOT NULL,
	"asked_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_drafts_status" CHECK (status in ('drafted', 'asked', 'dropped', 'refused', 'published'))
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"public_key" text NOT NULL,
	"secret" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "signing_keys_single" CHECK (single)
);
--> statement-breakpoint
ALTER TABLE "published_reports" ADD CONSTRAINT "published_reports_drafted_by_staff_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_reports" ADD CONSTRAINT "published_reports_agreed_by_staff_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_channel" ADD CONSTRAINT "report_channel_set_by_staff_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_reports_period" ON "published_reports" USING btree ("period","nr");--> statement-breakpoint
CREATE INDEX "report_drafts_expires" ON "report_drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE TRIGGER published_reports_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON published_reports
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
