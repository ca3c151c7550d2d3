-- Decided cases that admins mark as examples, and what moderators answered on them in training.

CREATE TABLE "examples" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"category" text NOT NULL,
	"reports" integer NOT NULL,
	"people" integer NOT NULL,
	"agreed" text NOT NULL,
	"ground" text NOT NULL,
	"reason" text,
	"marked_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "examples_agreed" CHECK (agreed in ('escalate', 'dismiss'))
);
--> statement-breakpoint
CREATE TABLE "training_answers" (
	"staff_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ground" text NOT NULL,
	"answered_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"again_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "training_answers_staff_id_case_id_pk" PRIMARY KEY("staff_id","case_id"),
	CONSTRAINT "training_answers_kind" CHECK (kind in ('escalate', 'dismiss'))
);
--> statement-breakpoint
ALTER TABLE "examples" ADD CONSTRAINT "examples_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_answers" ADD CONSTRAINT "training_answers_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_answers" ADD CONSTRAINT "training_answers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "training_answers_case" ON "training_answers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "training_answers_time" ON "training_answers" USING btree ("answered_at");