-- Why: after a restore nothing goes out until an admin says so, and /health says of which backup the database is.
CREATE TABLE "restores" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"restored_at" timestamp with time zone DEFAULT app_now() NOT NULL,
	"released_at" timestamp with time zone,
	CONSTRAINT "restores_single" CHECK (single)
);
