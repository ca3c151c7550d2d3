-- A removal order may name several things, each with a case of its own: it stands with its target, not with
-- the order. No order had one before.
ALTER TABLE "legal_requests" DROP CONSTRAINT "legal_requests_case_id_cases_id_fk";
--> statement-breakpoint
ALTER TABLE "legal_targets" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "legal_targets" ADD CONSTRAINT "legal_targets_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legal_targets_case" ON "legal_targets" USING btree ("case_id") WHERE case_id is not null;--> statement-breakpoint
ALTER TABLE "legal_requests" DROP COLUMN "case_id";