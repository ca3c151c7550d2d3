-- Why: who reported one thing twice hears what became of it once. Notices are known by the person and
-- the thing from now on; of several about one decision the one that was sent stays, else the first.
WITH "named" AS (
	SELECT "o"."id", 'outcome:' || "r"."reporter_id" || ':' || coalesce("r"."filed_in", "r"."case_id")
			|| ':' || split_part("o"."key", ':', 3) AS "key",
		row_number() OVER (
			PARTITION BY "r"."reporter_id", coalesce("r"."filed_in", "r"."case_id"), split_part("o"."key", ':', 3)
			ORDER BY "o"."status" = 'sent' DESC, "o"."id"
		) AS "place"
	FROM "outbox" "o" JOIN "reports" "r" ON "r"."id"::text = split_part("o"."key", ':', 2)
	WHERE "o"."key" LIKE 'outcome:%'
), "dropped" AS (
	DELETE FROM "outbox" WHERE "id" IN (SELECT "id" FROM "named" WHERE "place" > 1)
)
UPDATE "outbox" SET "key" = "named"."key" FROM "named"
WHERE "outbox"."id" = "named"."id" AND "named"."place" = 1;
