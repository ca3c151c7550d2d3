-- A flood of the gravest by one person is dismissed as a list, by two of the seniors.
ALTER TABLE "bulks" DROP CONSTRAINT "bulks_scope";--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_scope" CHECK (scope in ('place', 'burst', 'flood'));