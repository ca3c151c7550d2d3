-- Why: looked up by its lane, what waits in the inbox was read by this index from end to end, for each lane anew: with 10,000
-- updates waiting a look took 100 ms. The added condition is always true; who doesn't name it can't use the index.
DROP INDEX "inbox_turn";--> statement-breakpoint
CREATE INDEX "inbox_turn" ON "inbox" USING btree ("turn_at","arrival") WHERE done_at is null and dead_at is null and turn_at > '-infinity';