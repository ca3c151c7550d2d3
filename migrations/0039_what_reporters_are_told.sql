-- Each decision says how much of it its reporters may hear and from when on, settled as it is made: what
-- somebody else reports later must not change what was told before. Seniors can hold all notices of a
-- case back for a while. An appeal is known by the decision that its reporter knew: what opened the case
-- again is the case's matter, and several may wait for one look.
CREATE TABLE "case_silences" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"kept_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appeals" DROP CONSTRAINT "appeals_reopened_by_decisions_id_fk";
--> statement-breakpoint
DROP INDEX "appeals_reopened_by_key";--> statement-breakpoint
ALTER TABLE "appeals" ADD COLUMN "against" uuid;--> statement-breakpoint
UPDATE "appeals" a SET "against" = (
	SELECT d."id" FROM "decisions" d JOIN "decisions" o ON o."case_id" = d."case_id" AND d."version" < o."version"
	WHERE o."id" = a."reopened_by" AND d."kind" = 'dismiss' ORDER BY d."version" DESC LIMIT 1);--> statement-breakpoint
ALTER TABLE "appeals" ALTER COLUMN "against" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "tells" text DEFAULT 'plain' NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "tell_from" timestamp with time zone DEFAULT app_now() NOT NULL;--> statement-breakpoint
ALTER TABLE "case_silences" ADD CONSTRAINT "case_silences_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_silences" ADD CONSTRAINT "case_silences_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_against_decisions_id_fk" FOREIGN KEY ("against") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_against" ON "appeals" USING btree ("against");--> statement-breakpoint
CREATE INDEX "appeals_waiting" ON "appeals" USING btree ("case_id") WHERE status = 'filed';--> statement-breakpoint
ALTER TABLE "appeals" DROP COLUMN "reopened_by";--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_tells" CHECK (tells in ('plain', 'neutral'));