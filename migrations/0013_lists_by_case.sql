-- Why: when the words of a case go, the lists that name it are drawn anew without what was reported.
CREATE INDEX "bulks_cases" ON "bulks" USING gin ("cases" jsonb_path_ops);