-- Why: one admin alone removed another, made a second one of an account of their own, and had it agree to see who
-- made a report. Who is to be removed, by whom and when, and since when the operator names whom, is known from here on.
-- Whether a report was a trusted flagger's is kept with it, so that naming one changes no other card.
CREATE TABLE "owners" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "removal_asked_by" uuid;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "removal_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "removal_seconded_by" uuid;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "trusted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_asked_by_staff_id_fk" FOREIGN KEY ("removal_asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_seconded_by_staff_id_fk" FOREIGN KEY ("removal_seconded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_asked" CHECK ((removal_due_at is null) = (removal_asked_by is null));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_removal_seconded" CHECK (removal_seconded_by is null or removed_by is not null and removal_seconded_by <> removed_by
        and removal_seconded_by <> staff_id);