-- The log is sealed by a chain of hashes: each row's hash is taken of the row and of the hash before it, so that a row that is
-- changed, removed or put in afterwards shows. Only the functions below write here; the portal may run them and nothing more.
CREATE TABLE tilgang.segl (
    nr       bigint PRIMARY KEY,
    logg_id  uuid        NOT NULL,
    logg_tid timestamptz NOT NULL,
    hash     bytea       NOT NULL
);
-- The last link. Kept apart, so that a chain that is cut off at its end shows too.
CREATE TABLE tilgang.seglhode (
    en   boolean PRIMARY KEY DEFAULT true CHECK (en),
    nr   bigint NOT NULL,
    hash bytea  NOT NULL
);
INSERT INTO tilgang.seglhode (nr, hash) VALUES (0, sha256(''));

-- What is not sealed yet: a queue, so that nobody has to look through the log for it.
CREATE TABLE tilgang.uforseglet (
    nr       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    logg_id  uuid        NOT NULL,
    logg_tid timestamptz NOT NULL
);
INSERT INTO tilgang.uforseglet (logg_id, logg_tid) SELECT id, tid FROM tilgang.logg ORDER BY tid, id;

CREATE FUNCTION tilgang.sett_i_seglko() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
BEGIN
    INSERT INTO tilgang.uforseglet (logg_id, logg_tid) VALUES (NEW.id, NEW.tid);
    RETURN NULL;
END $$;
CREATE TRIGGER forsegles AFTER INSERT ON tilgang.logg FOR EACH ROW EXECUTE FUNCTION tilgang.sett_i_seglko();

-- A row as the one text that is hashed: the same in every session, whatever its time zone, and no two rows alike.
CREATE FUNCTION tilgang.loggtekst(l tilgang.logg) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
RETURN jsonb_build_array(l.id, (extract(epoch FROM l.tid) * 1000000)::bigint, l.kommune, l.innbygger_id, l.aktor_id,
    l.aktor_navn, l.aktor_type, l.rolle, l.enhet_id, l.handling, l.omrade, l.grunnlag, l.avslag, l.gjelder_id, l.begrunnelse,
    l.tillatt)::text;

-- A row that was removed before it could be sealed leaves a link that nothing matches.
CREATE FUNCTION tilgang.segl_av(forrige bytea, tekst text) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN sha256(forrige || convert_to(coalesce(tekst, ''), 'UTF8'));

-- Seals what waits, oldest first, and tells how many. One at a time: 0 where another is at it.
CREATE FUNCTION tilgang.forsegl(antall integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
DECLARE
    ledd   record;
    hode   tilgang.seglhode;
    forste bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM tilgang.uforseglet) OR NOT pg_try_advisory_xact_lock(hashtext('tilgang.forsegl')) THEN
        RETURN 0;
    END IF;
    SELECT * INTO STRICT hode FROM tilgang.seglhode FOR UPDATE;
    forste := hode.nr;
    FOR ledd IN
        WITH tatt AS (
            DELETE FROM tilgang.uforseglet
            WHERE nr IN (SELECT u.nr FROM tilgang.uforseglet u ORDER BY u.nr LIMIT antall)
            RETURNING nr, logg_id, logg_tid)
        SELECT t.logg_id, t.logg_tid, CASE WHEN l.id IS NOT NULL THEN tilgang.loggtekst(l) END AS tekst
        FROM tatt t LEFT JOIN tilgang.logg l ON l.id = t.logg_id AND l.tid = t.logg_tid
        ORDER BY t.nr
    LOOP
        hode.nr := hode.nr + 1;
        hode.hash := tilgang.segl_av(hode.hash, ledd.tekst);
        INSERT INTO tilgang.segl (nr, logg_id, logg_tid, hash) VALUES (hode.nr, ledd.logg_id, ledd.logg_tid, hode.hash);
    END LOOP;
    UPDATE tilgang.seglhode SET nr = hode.nr, hash = hode.hash;
    RETURN hode.nr - forste;
END $$;

-- Walks the chain and tells each fault. STABLE: rows, links and head are seen as of one moment, while others go on writing.
--   ENDRET      the row is not as it was sealed      FJERNET     the row is gone
--   HULL        a link is gone                       HODE        the chain does not end where it did
--   UTEN_SEGL   a row that nobody sealed
CREATE FUNCTION tilgang.etterprov() RETURNS TABLE (feil text, nr bigint, logg_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
    WITH kjede AS (
        SELECT s.nr, s.logg_id, s.logg_tid, s.hash,
               lag(s.nr, 1, 0::bigint) OVER w AS forrige_nr, lag(s.hash, 1, sha256('')) OVER w AS forrige_hash
        FROM tilgang.segl s WINDOW w AS (ORDER BY s.nr)),
    slutt AS (SELECT coalesce(max(s.nr), 0) AS nr FROM tilgang.segl s)
    SELECT CASE WHEN l.id IS NULL THEN 'FJERNET' ELSE 'ENDRET' END, k.nr, k.logg_id
    FROM kjede k LEFT JOIN tilgang.logg l ON l.id = k.logg_id AND l.tid = k.logg_tid
    WHERE l.id IS NULL
       OR k.nr = k.forrige_nr + 1 AND k.hash <> tilgang.segl_av(k.forrige_hash, tilgang.loggtekst(l))
    UNION ALL
    SELECT 'HULL', borte.nr, NULL
    FROM kjede k CROSS JOIN LATERAL generate_series(k.forrige_nr + 1, least(k.nr - 1, k.forrige_nr + 1000)) borte (nr)
    WHERE k.nr > k.forrige_nr + 1
    UNION ALL
    SELECT 'HODE', h.nr, s.logg_id
    FROM tilgang.seglhode h CROSS JOIN slutt LEFT JOIN tilgang.segl s ON s.nr = h.nr
    WHERE h.nr <> slutt.nr OR h.hash <> coalesce(s.hash, sha256(''))
    UNION ALL
    SELECT 'UTEN_SEGL', NULL, l.id
    FROM tilgang.logg l
    WHERE NOT EXISTS (SELECT FROM tilgang.segl s WHERE s.logg_id = l.id AND s.logg_tid = l.tid)
      AND NOT EXISTS (SELECT FROM tilgang.uforseglet u WHERE u.logg_id = l.id AND u.logg_tid = l.tid)
    ORDER BY 2 NULLS LAST
$$;

-- The last link, to be kept where nobody who can change the database can reach it.
CREATE FUNCTION tilgang.kjedehode() RETURNS TABLE (nr bigint, hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$ SELECT h.nr, encode(h.hash, 'hex') FROM tilgang.seglhode h $$;

-- What each verification found.
CREATE TABLE tilgang.etterproving (
    tid   timestamptz PRIMARY KEY,
    ledd  bigint NOT NULL,
    feil  jsonb  NOT NULL
);
GRANT SELECT, INSERT ON tilgang.etterproving TO medvirk_app;

REVOKE ALL ON FUNCTION tilgang.sett_i_seglko(), tilgang.loggtekst(tilgang.logg), tilgang.segl_av(bytea, text),
    tilgang.forsegl(integer), tilgang.etterprov(), tilgang.kjedehode() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tilgang.forsegl(integer), tilgang.etterprov(), tilgang.kjedehode() TO medvirk_app;
