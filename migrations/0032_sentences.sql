-- Why: the notice of a decision may say one ready sentence more, kept as code; while it is chosen the card shows it.
ALTER TABLE "case_panels" ADD COLUMN "sentence" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "sentence" text;