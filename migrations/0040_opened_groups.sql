-- Why: a queue's group that others than its team can read stops receiving, and is taken up again by an admin's word only:
-- whoever came in meanwhile may still be there.
ALTER TABLE "queues" ADD COLUMN "opened_because" text;--> statement-breakpoint
ALTER TABLE "queues" ADD CONSTRAINT "queues_opened_because" CHECK (opened_because in ('public', 'linked', 'join_link'));--> statement-breakpoint
ALTER TABLE "queues" ADD CONSTRAINT "queues_opened_is_lost" CHECK (opened_because is null or status <> 'active');