-- Why: one case may be graver, or less grave, than others of its category: it waits in another place of the
-- queue and has another target. What it is rated is a decision of its own.
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_kind";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "rated" integer;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_rated_known" CHECK (rated in (1, 2, 3));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_kind" CHECK (kind in ('escalate', 'dismiss', 'uphold', 'return', 'undo', 'reopen', 'withdraw',
        'recategorize', 'rate', 'merge'));