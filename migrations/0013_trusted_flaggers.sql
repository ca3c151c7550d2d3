-- Why: reports of those whom the admins trust come before others.
ALTER TABLE "reporters" ADD COLUMN "trusted_at" timestamp with time zone;