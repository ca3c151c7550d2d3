-- The chart of /stats shows how many cases waited on a day, so days count what began and ended to wait.
-- Days that were counted without it are counted anew, hourly with the sweep.
CREATE INDEX "cases_opened" ON "cases" USING btree ("opened_at");--> statement-breakpoint
DELETE FROM "day_figures";
