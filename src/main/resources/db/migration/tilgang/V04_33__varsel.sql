-- What a municipality calls unusual. dognenheter: units that work by night as well.
CREATE TABLE tilgang.varselgrense (
    kommune           text PRIMARY KEY,
    personer_per_time integer NOT NULL DEFAULT 30 CHECK (personer_per_time > 0),
    avslag_per_dag    integer NOT NULL DEFAULT 3 CHECK (avslag_per_dag > 0),
    natt_fra          time    NOT NULL DEFAULT '23:00',
    natt_til          time    NOT NULL DEFAULT '06:00',
    dognenheter       uuid[]  NOT NULL DEFAULT '{}'
);
-- Those that hold where a municipality has not set its own.
INSERT INTO tilgang.varselgrense (kommune) VALUES ('*');
GRANT SELECT ON tilgang.varselgrense TO medvirk_app;

-- Unusual activity, for the leader to look into. nokkel: the same thing on the same day is one alert. Seen in the scope of a
-- municipality alone, never in that of a person.
CREATE TABLE tilgang.varsel (
    id             uuid PRIMARY KEY,
    nokkel         text NOT NULL UNIQUE,
    kommune        text NOT NULL,
    enhet_id       uuid NOT NULL,
    ansatt_id      uuid NOT NULL,
    ansatt_navn    text NOT NULL,
    innbygger_id   uuid,
    slag           text NOT NULL,
    styrke         text NOT NULL CHECK (styrke IN ('STERK', 'SVAK')),
    antall         integer NOT NULL,
    fra            timestamptz NOT NULL,
    til            timestamptz NOT NULL,
    bevis          jsonb NOT NULL,
    opprettet      timestamptz NOT NULL,
    status         text NOT NULL DEFAULT 'NY' CHECK (status IN ('NY', 'SETT', 'I_ORDEN', 'FOLGES_OPP')),
    merknad        text CHECK (length(merknad) <= 4000),
    behandlet      timestamptz,
    behandlet_av_id   uuid,
    behandlet_av_navn text,
    CHECK (status IN ('NY', 'SETT') OR btrim(coalesce(merknad, '')) <> '')
);
CREATE INDEX ON tilgang.varsel (enhet_id, opprettet DESC, id DESC);
ALTER TABLE tilgang.varsel ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.varsel USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT, UPDATE ON tilgang.varsel TO medvirk_app;

-- How far the rules have come. They follow the sealed chain: it has the order in which rows were committed, so none is passed by.
CREATE TABLE tilgang.varselmerke (
    en boolean PRIMARY KEY DEFAULT true CHECK (en),
    nr bigint NOT NULL
);
INSERT INTO tilgang.varselmerke (nr) VALUES (0);
GRANT SELECT, UPDATE ON tilgang.varselmerke TO medvirk_app;

-- Who of the staff was active in which municipality and days after a link of the chain, and how far that is.
CREATE FUNCTION tilgang.aktive_ansatte(etter bigint, antall integer)
    RETURNS TABLE (kommune text, ansatt_id uuid, fra timestamptz, til timestamptz, nr bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
    WITH nye AS (
        SELECT s.nr, s.logg_id, s.logg_tid FROM tilgang.segl s WHERE s.nr > etter ORDER BY s.nr LIMIT antall),
    rader AS (
        SELECT l.kommune, l.aktor_id, l.tid FROM nye n JOIN tilgang.logg l ON l.id = n.logg_id AND l.tid = n.logg_tid
        WHERE l.aktor_type = 'ANSATT' AND l.innbygger_id IS NOT NULL)
    SELECT r.kommune, r.aktor_id, min(r.tid), max(r.tid), (SELECT max(n.nr) FROM nye n)
    FROM rader r GROUP BY r.kommune, r.aktor_id
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, max(n.nr) FROM nye n HAVING count(*) > 0
$$;
REVOKE ALL ON FUNCTION tilgang.aktive_ansatte(bigint, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tilgang.aktive_ansatte(bigint, integer) TO medvirk_app;
