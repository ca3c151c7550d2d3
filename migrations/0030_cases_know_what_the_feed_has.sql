-- Why: what is to enter the feed is found by an index; all upheld cases were looked through each time.
ALTER TABLE "cases" ADD COLUMN "fed_version" integer;--> statement-breakpoint
UPDATE cases c SET fed_version = c.version FROM feed_entries f
WHERE f.case_id = c.id AND f.version = c.version;--> statement-breakpoint
DELETE FROM feed_entries WHERE seq IS NULL;--> statement-breakpoint
CREATE INDEX "cases_not_fed" ON "cases" USING btree ("id") WHERE status = 'upheld' and fed_version is distinct from version;
