-- Why: one of the gravest is dismissed by two people; the first vote waits where nobody sees it.
CREATE TABLE "dismissal_votes" (
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"voted_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "dismissal_votes_case_id_version_staff_id_pk" PRIMARY KEY("case_id","version","staff_id")
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "with_staff_id" uuid;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD CONSTRAINT "dismissal_votes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissal_votes" ADD CONSTRAINT "dismissal_votes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_with_staff_id_staff_id_fk" FOREIGN KEY ("with_staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;