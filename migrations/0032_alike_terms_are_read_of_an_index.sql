-- Why: the trigrams of terms that may be alike lay all over the table: 12 of 18 ms with a million reports.
DROP INDEX "term_trigrams_subject";--> statement-breakpoint
CREATE INDEX "term_trigrams_subject" ON "term_trigrams" USING btree ("subject_id","trigram");