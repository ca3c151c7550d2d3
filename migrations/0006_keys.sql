-- What each key makes of its name: a start with another key, or with none, is noticed before anything
-- is read or written with it.
CREATE TABLE "known_keys" (
	"name" text PRIMARY KEY NOT NULL,
	"proof" text NOT NULL
);
