-- Why: cases of one channel or one burst are listed and decided together; the list is kept as it was shown.
CREATE TABLE "bulks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"queue_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"cases" jsonb NOT NULL,
	"status" text DEFAULT 'asking' NOT NULL,
	"verdict" jsonb,
	"decided_by" uuid,
	"skipped" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"asked_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "bulks_scope" CHECK (scope in ('place', 'burst')),
	CONSTRAINT "bulks_status" CHECK (status in ('asking', 'done', 'dropped')),
	CONSTRAINT "bulks_decided" CHECK ((status = 'done') = (verdict is not null))
);
--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_queue_id_queues_id_fk" FOREIGN KEY ("queue_id") REFERENCES "public"."queues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;