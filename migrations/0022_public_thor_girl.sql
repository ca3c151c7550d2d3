-- Why: what is held on somebody is found by their chat, and it must not take a walk through everybody's;
-- nobody reads the ground of a vote. What erases traces says since when: of what is planned so far,
-- all that there is by now. And what opened a case again is called an appeal everywhere.
CREATE INDEX "inbox_lane" ON "inbox" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "inbox_dead" ON "inbox" USING btree ("arrival") WHERE dead_at is not null;--> statement-breakpoint
CREATE INDEX "outbox_chat" ON "outbox" USING btree ("chat_id");--> statement-breakpoint
CREATE INDEX "scheduled_tasks_lane" ON "scheduled_tasks" USING btree ("lane");--> statement-breakpoint
CREATE INDEX "drafts_chat" ON "drafts" USING btree ("chat_id");--> statement-breakpoint
CREATE INDEX "case_notes_staff" ON "case_notes" USING btree ("staff_id");--> statement-breakpoint
ALTER TABLE "dismissal_votes" DROP COLUMN "ground";--> statement-breakpoint
UPDATE "outbox" SET "message" = "message" || jsonb_build_object('askedAt', app_now()) WHERE "message" ->> 'kind' = 'say_farewell';--> statement-breakpoint
UPDATE "scheduled_tasks" SET "event" = "event" || jsonb_build_object('askedAt', app_now()) WHERE "event" ->> 'kind' = 'erase_traces';--> statement-breakpoint
UPDATE "inbox" SET "body" = "body" || jsonb_build_object('askedAt', app_now()) WHERE "body" ->> 'kind' = 'erase_traces';--> statement-breakpoint
UPDATE "decisions" SET "ground" = 'appeal' WHERE "kind" = 'reopen' AND "ground" = 'objection';
