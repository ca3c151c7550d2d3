-- Why: what the seniors ask with a return belongs to that return: the card says it as long as it stands.
ALTER TABLE "case_notes" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_notes_one_a_decision" ON "case_notes" USING btree ("decision_id");