-- Help lines that the team adds for its country, each with two sources.
CREATE TABLE "own_help_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"country" text NOT NULL,
	"name" text NOT NULL,
	"number" text NOT NULL,
	"sources" jsonb NOT NULL,
	"read_on" text NOT NULL,
	"state" text DEFAULT 'drafted' NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "own_help_lines" ADD CONSTRAINT "own_help_lines_changed_by_staff_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "own_help_lines_state" ON "own_help_lines" USING btree ("state");