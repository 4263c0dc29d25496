-- What the person register (Folkeregisteret) tells beyond name and address.
ALTER TABLE innbygger.innbygger
    ADD COLUMN adressebeskyttelse text NOT NULL DEFAULT 'UGRADERT'
        CHECK (adressebeskyttelse IN ('UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG')),
    ADD COLUMN dodsdato date,
    ADD COLUMN hentet   timestamptz;

-- foreldreansvar: whether a FORELDER has it. omrader: the mandate of a VERGE or a FREMTIDSFULLMAKT.
ALTER TABLE innbygger.relasjon
    ADD COLUMN foreldreansvar boolean NOT NULL DEFAULT false,
    ADD COLUMN omrader        text[]  NOT NULL DEFAULT '{}' CHECK (omrader <@ '{PERSONLIG,OKONOMI}'::text[]),
    ADD COLUMN gyldig_fra     date,
    ADD COLUMN gyldig_til     date,
    DROP CONSTRAINT relasjon_type_check,
    ADD CONSTRAINT relasjon_type_check CHECK (type IN ('FORELDER', 'BARN', 'VERGE', 'FREMTIDSFULLMAKT'));
CREATE INDEX ON innbygger.relasjon (motpart_id);

-- Asked before a scope is known: what the actor is to a person, and to whom the actor is anything. They give away nothing but
-- the actor's own relations, and the facts that end a representation: age, and an address that is hidden.
CREATE FUNCTION innbygger.fakta(aktor uuid, innbygger uuid, dag date)
    RETURNS TABLE (kommune text, fodselsdato date, skjult boolean, aktor_fodselsdato date, aktor_skjult boolean, type text,
                   foreldreansvar boolean, omrader text[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
    SELECT i.kommune, i.fodselsdato, i.adressebeskyttelse <> 'UGRADERT', a.fodselsdato,
           coalesce(a.adressebeskyttelse <> 'UGRADERT', false), r.type, r.foreldreansvar, r.omrader
    FROM innbygger.innbygger i
    LEFT JOIN innbygger.innbygger a ON a.innbygger_id = aktor
    LEFT JOIN innbygger.relasjon r ON r.innbygger_id = i.innbygger_id AND r.motpart_id = aktor
        AND (r.gyldig_fra IS NULL OR r.gyldig_fra <= dag) AND (r.gyldig_til IS NULL OR r.gyldig_til >= dag)
    WHERE i.innbygger_id = innbygger
$$;
CREATE FUNCTION innbygger.representert_av(aktor uuid) RETURNS TABLE (innbygger_id uuid, kommune text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$ SELECT DISTINCT r.innbygger_id, r.kommune FROM innbygger.relasjon r WHERE r.motpart_id = aktor AND r.type <> 'BARN' $$;

REVOKE ALL ON FUNCTION innbygger.fakta(uuid, uuid, date), innbygger.representert_av(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION innbygger.fakta(uuid, uuid, date), innbygger.representert_av(uuid) TO medvirk_app;
