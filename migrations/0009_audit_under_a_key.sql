-- Why: whoever could switch the triggers off could make the chain anew; now each seal is proven with a key
-- that the database has not, and says what stood before it. All events are sealed anew, as older seals have
-- no such proof. What was sealed five years ago goes, in whole seals and by this function alone: the bot's
-- role may neither change nor delete anything of the trail.
ALTER TABLE "audit_seals" DISABLE TRIGGER USER;--> statement-breakpoint
DELETE FROM "audit_seals";--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD COLUMN "previous_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD COLUMN "previous_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD COLUMN "mac" text NOT NULL;--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('searchlight.erasing_audit', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE FUNCTION erase_old_audit(most integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  last bigint;
  gone bigint;
BEGIN
  -- From the first one on, without a gap, and never the newest: the next one goes on from it.
  SELECT max(first) INTO last FROM (
    SELECT first, bool_and(sealed_at <= app_now() - interval '5 years') OVER (ORDER BY first) AS is_old
    FROM (SELECT first, sealed_at FROM audit_seals ORDER BY first LIMIT most) oldest
  ) seals WHERE is_old AND first < (SELECT max(first) FROM audit_seals);
  IF last IS NULL THEN
    RETURN 0;
  END IF;
  PERFORM set_config('searchlight.erasing_audit', 'on', true);
  DELETE FROM audit_events e
  USING (SELECT unnest(events) AS ids FROM audit_seals WHERE first <= last) ranges
  WHERE e.id >= lower(ranges.ids) AND e.id < upper(ranges.ids);
  GET DIAGNOSTICS gone = ROW_COUNT;
  DELETE FROM audit_seals WHERE first <= last;
  PERFORM set_config('searchlight.erasing_audit', 'off', true);
  RETURN gone;
END
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION erase_old_audit(integer) FROM PUBLIC;
