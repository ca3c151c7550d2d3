-- What becomes too grave for the feed's public part leaves it there alone, and everybody who reads it hears that. And
-- of a report it is kept on which day its words were erased: an authority that asks for them is told, as far as that
-- is known. Of what was erased before this it is not.
ALTER TABLE "feed_entries" ADD COLUMN "left_public" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "words_gone_at" timestamp with time zone;