-- Why: pictures that people sent before they said what they report are deleted once it is child abuse
-- or the like, also those sent before any report was begun.
ALTER TABLE "screens" ADD COLUMN "files" jsonb;