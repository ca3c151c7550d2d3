-- Why: somebody who asks to be forgotten leaves reports and submissions behind that are nobody's.
ALTER TABLE "drafts" ALTER COLUMN "chat_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reporters" ALTER COLUMN "telegram_user_id" DROP NOT NULL;