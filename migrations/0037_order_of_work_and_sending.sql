-- Presses of the team, the gravest and people in a conversation come before submissions without end; and
-- whatever waits, the next lane and the next person to write to are found by an index.
ALTER TABLE "inbox" ADD COLUMN "turn_at" timestamp with time zone DEFAULT app_now() NOT NULL;--> statement-breakpoint
CREATE INDEX "inbox_turn" ON "inbox" USING btree ("turn_at","arrival") WHERE done_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX "outbox_waiting_people" ON "outbox" USING btree ("priority","id","not_before") WHERE status = 'waiting' and chat_id > 0;