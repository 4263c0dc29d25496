-- The log by month (UTC). A month that already has rows in the default part keeps them there.
CREATE FUNCTION tilgang.lag_loggdeler(naa timestamptz, maneder integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = tilgang, pg_temp SET lock_timeout = '5s' SET timezone = 'UTC'
AS $$
DECLARE
    fra  timestamptz;
    til  timestamptz;
    navn text;
    nye  integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('tilgang.lag_loggdeler'));
    FOR i IN 0..maneder LOOP
        fra := date_trunc('month', naa) + make_interval(months => i);
        til := fra + interval '1 month';
        navn := 'logg_' || to_char(fra, 'YYYY_MM');
        CONTINUE WHEN to_regclass('tilgang.' || navn) IS NOT NULL
            OR EXISTS (SELECT FROM tilgang.logg_standard l WHERE l.tid >= fra AND l.tid < til);
        EXECUTE format('CREATE TABLE tilgang.%I PARTITION OF tilgang.logg FOR VALUES FROM (%L) TO (%L)', navn, fra, til);
        -- The portal has no right to a part of its own, and without a policy none of its rows would show anyway.
        EXECUTE format('ALTER TABLE tilgang.%I ENABLE ROW LEVEL SECURITY', navn);
        nye := nye + 1;
    END LOOP;
    RETURN nye;
END $$;
REVOKE ALL ON FUNCTION tilgang.lag_loggdeler(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tilgang.lag_loggdeler(timestamptz, integer) TO medvirk_app;
ALTER TABLE tilgang.logg_standard ENABLE ROW LEVEL SECURITY;
SELECT tilgang.lag_loggdeler(now(), 3);
