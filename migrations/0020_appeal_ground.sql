-- Why: what opened a case again is called an appeal everywhere.
UPDATE "decisions" SET "ground" = 'appeal' WHERE "kind" = 'reopen' AND "ground" = 'objection';
