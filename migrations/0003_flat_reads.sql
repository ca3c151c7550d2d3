-- Why: a seal an event took as much room as the events; now one stands for all that were found at once.
-- The digest of a link is another one by that, so all events are sealed anew, from the first one on.
-- Events are looked up by what they are about, and of one place the newest messages.
DROP TABLE "audit_seals";--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"first" bigint PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"events" "int8multirange" NOT NULL,
	"hash" text NOT NULL,
	"settled" bigint NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT app_now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_seals_newest_event" ON "audit_seals" USING btree (upper(events));--> statement-breakpoint
CREATE TRIGGER audit_seals_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();--> statement-breakpoint
CREATE INDEX "audit_events_code" ON "audit_events" USING btree ("subject_code");--> statement-breakpoint
CREATE INDEX "audit_events_case" ON "audit_events" USING btree ((facts ->> 'case')) WHERE facts ->> 'case' is not null;--> statement-breakpoint
DROP INDEX "subjects_parent";--> statement-breakpoint
CREATE INDEX "subjects_parent" ON "subjects" USING btree ("parent_id","id");
