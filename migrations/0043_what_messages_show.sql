-- Why: an edit that changes nothing is not sent. While an edit is on its way, or where nobody knows whether it arrived,
-- there is no digest, and the next edit is sent.
ALTER TABLE "posted_messages" ADD COLUMN "shown" text;