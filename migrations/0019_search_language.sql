-- Why: in which language somebody searched tells moderators where a term leads.
ALTER TABLE "reports" ADD COLUMN "search_language" text;