-- What stands against somebody, and what they reported, outlasts that they are forgotten: one account was
-- many people, and whoever was blocked was not any more. Kept for a year under keyed numbers.
DROP TABLE "forgotten_allowances" CASCADE;
--> statement-breakpoint
CREATE TABLE "forgotten_people" (
	"pseudonym" text PRIMARY KEY NOT NULL,
	"allowance" jsonb,
	"measure" jsonb,
	"blocked" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgotten_reports" (
	"mark" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "repeats" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "forgotten_people_expire" ON "forgotten_people" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "forgotten_reports_expire" ON "forgotten_reports" USING btree ("expires_at");