-- Why: who reports wrongly again and again is told first, then slowed, then paused for a time.
ALTER TABLE "reporters" ADD COLUMN "measure" jsonb;