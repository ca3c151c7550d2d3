-- Why: every time in the schema is the database's own clock, so that several machines agree;
-- a sandbox may shift it to try what happens tomorrow. Defaults of the tables refer to it,
-- so it comes before them, and finds its table when it is first called.
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RETURN clock_timestamp() + (SELECT shift FROM app_clock);
END
$$;
