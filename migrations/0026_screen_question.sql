-- Why: an answer belongs to the question that it was asked for: a report can have another one by then.
ALTER TABLE "screens" ADD COLUMN "question_id" uuid;