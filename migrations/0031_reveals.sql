-- Why: an admin may be shown who made a report only with a second one; who asked, why and who agreed is kept,
-- who it was is not.
CREATE TABLE "reveals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"reason" text,
	"legal_number" text,
	"status" text DEFAULT 'drafted' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	"shown_at" timestamp with time zone,
	CONSTRAINT "reveals_status" CHECK (status in ('drafted', 'asked', 'dropped', 'confirmed', 'refused', 'lapsed', 'expired')),
	CONSTRAINT "reveals_reason" CHECK (reason in ('danger', 'legal_request', 'crime')),
	CONSTRAINT "reveals_asked_why" CHECK (status in ('drafted', 'dropped', 'expired') or reason is not null),
	CONSTRAINT "reveals_by_two" CHECK (status <> 'confirmed' or settled_by is not null and settled_by <> asked_by)
);
--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_settled_by_staff_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reveals_report" ON "reveals" USING btree ("report_id");