-- How a recipient is reached is kept as what it is, as nothing is sent to a phone number.
ALTER TABLE "recipients" ADD COLUMN "form" text;--> statement-breakpoint
ALTER TABLE "recipients" ADD COLUMN "mail" text;--> statement-breakpoint
ALTER TABLE "recipients" ADD COLUMN "phone" text;--> statement-breakpoint
UPDATE "recipients" SET
  form = CASE WHEN address ~* '^https?://' THEN address END,
  mail = CASE WHEN address !~* '^https?://' AND address LIKE '%@%' THEN address END,
  phone = CASE WHEN address !~* '^https?://' AND address NOT LIKE '%@%' THEN address END;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_reach" CHECK (num_nonnulls(form, mail, phone) > 0);--> statement-breakpoint
ALTER TABLE "recipients" DROP COLUMN "address";
