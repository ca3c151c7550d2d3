-- Why: what is told and what else was sent go by two rules, and one read past all that the other had left.
DROP INDEX "outbox_settled";--> statement-breakpoint
CREATE INDEX "outbox_told" ON "outbox" USING btree ("settled_at") WHERE status not in ('waiting', 'sending') and because is null and chat_id <> 0 and starts_with(key, 'outcome:');--> statement-breakpoint
CREATE INDEX "outbox_settled" ON "outbox" USING btree ("settled_at") WHERE status not in ('waiting', 'sending') and because is null and chat_id <> 0 and starts_with(key, 'outcome:') is not true;
