-- Why: reporters can show that their report arrived, by a hash of which only they have the salt.
CREATE TABLE "receipt_proofs" (
	"leaf" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"path" text NOT NULL,
	"root" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "salt" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "leaf" text;--> statement-breakpoint
CREATE INDEX "receipt_proofs_made" ON "receipt_proofs" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "reports_unproven" ON "reports" USING btree ("created_at") WHERE leaf is not null;