-- Who keeps the key of a disclosure can read all of it, so two people decide on the key as well.
ALTER TABLE "legal_decisions" ADD COLUMN "recipient" text;