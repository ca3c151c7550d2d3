-- Why: a free-text number is no register of legal requests: who made a report is shown for danger or for a crime alone.
ALTER TABLE "reveals" DROP CONSTRAINT "reveals_reason";--> statement-breakpoint
ALTER TABLE "reveals" DROP COLUMN "legal_number";--> statement-breakpoint
ALTER TABLE "reveals" ADD CONSTRAINT "reveals_reason" CHECK (reason in ('danger', 'crime'));