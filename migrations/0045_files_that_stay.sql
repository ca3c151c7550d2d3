-- Why: a card says so where Telegram refused to delete a file that was sent, and admins see how many those are. The outcome
-- finds the file by the message that held it, before or after it became a report's.
ALTER TABLE "evidence" ADD COLUMN "message_id" bigint;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "not_deleted_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "outbox_undeletable" ON "outbox" USING btree ("settled_at") WHERE because = 'undeletable';