-- Why: moderators see which results a search term leads to, as reporters saw them.
ALTER TABLE "reports" ADD COLUMN "leads" jsonb DEFAULT '[]'::jsonb NOT NULL;