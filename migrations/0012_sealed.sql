-- Whatever says who somebody is, or what they wrote, is sealed with keys of people, reports and cases,
-- which are wrapped by a key that is not here. Queries can't look into what is sealed, so what they ask
-- for gets columns of its own: kinds, ids of rows and moments. What is here already is sealed at the next
-- start, before anything works on it (src/db/privacy/seal-all.ts).
CREATE TABLE "data_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"master" text NOT NULL,
	"wrapped" text NOT NULL,
	"holder" text,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "message" DROP NOT NULL;--> statement-breakpoint
UPDATE outbox SET message = null WHERE message = '{}';--> statement-breakpoint
ALTER TABLE "drafts" ALTER COLUMN "answers" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "leads" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "reports" ALTER COLUMN "leads" DROP NOT NULL;--> statement-breakpoint
UPDATE drafts SET answers = null, notice = null WHERE status <> 'open';--> statement-breakpoint
UPDATE reports SET leads = null WHERE leads = '[]';--> statement-breakpoint
ALTER TABLE "inbox" ADD COLUMN "about" bigint;--> statement-breakpoint
DELETE FROM askers;--> statement-breakpoint
DELETE FROM pacing_buckets WHERE key ~ '^chat:[0-9]';--> statement-breakpoint
ALTER TABLE "inbox" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "facts" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE outbox SET facts = jsonb_strip_nulls(jsonb_build_object(
  'kind', case when message ->> 'text' like 'alert-%' then 'alert' else coalesce(message ->> 'kind', '') end,
  'reportId', message -> 'reportId', 'decisionId', message -> 'decisionId',
  'askedAt', message -> 'askedAt',
  'inPlace', case when message ? 'chatId' then true end,
  'isFile', case when message ? 'isFile' then true end));--> statement-breakpoint
UPDATE inbox SET about = (body ->> 'chatId')::bigint, asked_at = (body ->> 'askedAt')::timestamptz
  WHERE lane = 'system' AND body ->> 'kind' = 'erase_traces';--> statement-breakpoint
UPDATE inbox SET about = (jsonb_path_query_first(body, '$.*.from.id'))::bigint
  WHERE lane LIKE '-%' AND jsonb_path_exists(body, '$.*.from.id');--> statement-breakpoint
ALTER TABLE "scheduled_tasks" ADD COLUMN "about" bigint;--> statement-breakpoint
ALTER TABLE "scheduled_tasks" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
UPDATE scheduled_tasks SET about = (event ->> 'chatId')::bigint,
  asked_at = (event ->> 'askedAt')::timestamptz
  WHERE event ->> 'kind' = 'erase_traces';--> statement-breakpoint
CREATE UNIQUE INDEX "data_keys_one_an_owner" ON "data_keys" USING btree ("owner") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "data_keys_owner" ON "data_keys" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "data_keys_master" ON "data_keys" USING btree ("master");--> statement-breakpoint
CREATE INDEX "inbox_about" ON "inbox" USING btree ("about") WHERE about is not null;--> statement-breakpoint
CREATE INDEX "scheduled_tasks_about" ON "scheduled_tasks" USING btree ("about") WHERE about is not null;