-- Why: moderators see search terms that are much like one another; an extension for it is not everywhere.
-- Terms that are known already are taken apart here as new ones are when they are filed.
CREATE TABLE "term_trigrams" (
	"trigram" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "term_trigrams_trigram_subject_id_pk" PRIMARY KEY("trigram","subject_id")
);
--> statement-breakpoint
ALTER TABLE "term_trigrams" ADD CONSTRAINT "term_trigrams_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "term_trigrams_subject" ON "term_trigrams" USING btree ("subject_id");--> statement-breakpoint
INSERT INTO "term_trigrams" ("trigram", "subject_id")
  SELECT DISTINCT substr(padded, place, 3), subject_id FROM (
    SELECT subject_id, '  ' || word || ' ' AS padded
    FROM subject_aliases, unnest(string_to_array(value, ' ')) AS word WHERE kind = 'term'
  ) AS words, generate_series(1, length(padded) - 2) AS place;
