-- Why: admins can have no more reports taken from somebody who floods or lies, the gravest apart.
ALTER TABLE "reporters" ADD COLUMN "blocked_at" timestamp with time zone;