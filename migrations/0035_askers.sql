-- Why: a flood of forged presses had Telegram asked without end. How often it was asked for somebody is counted
-- here for a minute, so that all processes share one limit.
CREATE TABLE "askers" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"asked_at" timestamp with time zone[] NOT NULL
);
