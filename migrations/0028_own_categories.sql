-- Why: what is reported in a category of the team's own is kept beside the one of ours that it stands beneath.
ALTER TABLE "cases" ADD COLUMN "own_category" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "own_category" text;