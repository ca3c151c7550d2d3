-- Why: to be forgotten must be no way around the limits, so what is left to report is kept for a day, under a pseudonym.
CREATE TABLE "forgotten_allowances" (
	"pseudonym" text PRIMARY KEY NOT NULL,
	"allowance" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "forgotten_allowances_expire" ON "forgotten_allowances" USING btree ("expires_at");