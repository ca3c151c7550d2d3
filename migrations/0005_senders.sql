-- Why: the pace of a chat is one process's, which keeps it in memory; only who sends where is kept, and who is parked.
CREATE TABLE "sender_slots" (
	"slot" smallint PRIMARY KEY NOT NULL,
	"owner" integer
);
--> statement-breakpoint
CREATE TABLE "senders" (
	"owner" integer PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "pacing_buckets_parked" ON "pacing_buckets" USING btree ("parked_until") WHERE parked_until is not null;--> statement-breakpoint
DELETE FROM pacing_buckets WHERE parked_until IS NULL AND (key = 'bot' OR key LIKE 'chat:%');
