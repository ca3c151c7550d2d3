-- What the team says to reporters beneath our texts, in its own words, language by language.
CREATE TABLE "own_texts" (
	"place" text NOT NULL,
	"language" text NOT NULL,
	"words" text,
	"previous" text,
	"draft" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	CONSTRAINT "own_texts_place_language_pk" PRIMARY KEY("place","language")
);
--> statement-breakpoint
ALTER TABLE "own_texts" ADD CONSTRAINT "own_texts_changed_by_staff_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;