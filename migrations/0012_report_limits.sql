-- Why: one account must not be able to flood moderators or keep others waiting.
ALTER TABLE "reporters" ADD COLUMN "allowance" jsonb;--> statement-breakpoint
ALTER TABLE "screens" ADD COLUMN "flood_gate" jsonb;