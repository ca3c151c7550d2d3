-- Why: people choose their language, and are told an outcome in the one they have chosen by then; a report keeps the
-- language it was written in, so that moderators know it.
ALTER TABLE "reports" ADD COLUMN "language" text;--> statement-breakpoint
UPDATE "reports" SET "language" = "reporters"."language" FROM "reporters" WHERE "reporters"."id" = "reports"."reporter_id";--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "language" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "screens" ADD COLUMN "chosen_language" text;--> statement-breakpoint
ALTER TABLE "reporters" DROP COLUMN "language";