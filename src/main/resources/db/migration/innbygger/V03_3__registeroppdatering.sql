-- The person register is written by these functions alone. They touch what the register owns: never telephone, e-mail and
-- language, which are the person's own; and never the municipality of a person whom we have, as the cases of an earlier
-- municipality stay with it.

-- Creates or renews a person; null where the register does not tell a municipality for one whom we do not have.
-- A hidden address is not kept. "tid" is when the register was asked for all of it; without it the relations are not known.
CREATE FUNCTION innbygger.registrer(ny_id uuid, nummer text, navnet text, fodt date, kommunen text, adressen text,
                                    postnr text, sted text, beskyttelse text, dod date, tid timestamptz) RETURNS uuid
    LANGUAGE sql SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
    INSERT INTO innbygger.innbygger AS i (innbygger_id, fnr, navn, fodselsdato, kommune, adresse, postnummer, poststed,
                                          adressebeskyttelse, dodsdato, hentet)
    SELECT ny_id, nummer, navnet, fodt, k.kommune,
           CASE WHEN skjult THEN 'Adresse er sperret' ELSE adressen END,
           CASE WHEN skjult THEN '0000' ELSE postnr END,
           CASE WHEN skjult THEN 'Sperret' ELSE sted END,
           beskyttelse, dod, tid
    FROM (SELECT coalesce((SELECT e.kommune FROM innbygger.innbygger e WHERE e.fnr = nummer), kommunen) AS kommune,
                 beskyttelse <> 'UGRADERT' AS skjult) k
    WHERE k.kommune IS NOT NULL
    ON CONFLICT (fnr) DO UPDATE
        SET navn = excluded.navn, fodselsdato = excluded.fodselsdato, adresse = excluded.adresse,
            postnummer = excluded.postnummer, poststed = excluded.poststed,
            adressebeskyttelse = excluded.adressebeskyttelse, dodsdato = excluded.dodsdato,
            hentet = coalesce(excluded.hentet, i.hentet)
    RETURNING i.innbygger_id
$$;

-- Makes the relations of a person the given ones: [{"motpart": uuid, "type", "foreldreansvar", "omrader", "fra", "til"}].
CREATE FUNCTION innbygger.sett_relasjoner(person uuid, nye jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
    DELETE FROM innbygger.relasjon r
    WHERE r.innbygger_id = person AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(nye) AS n (motpart uuid, type text)
        WHERE n.motpart = r.motpart_id AND n.type = r.type);
    INSERT INTO innbygger.relasjon (innbygger_id, kommune, motpart_id, type, foreldreansvar, omrader, gyldig_fra, gyldig_til)
    SELECT i.innbygger_id, i.kommune, n.motpart, n.type, n.foreldreansvar, n.omrader, n.fra, n.til
    FROM jsonb_to_recordset(nye) AS n (motpart uuid, type text, foreldreansvar boolean, omrader text[], fra date, til date)
    JOIN innbygger.innbygger i ON i.innbygger_id = person
    ON CONFLICT (innbygger_id, motpart_id, type) DO UPDATE
        SET foreldreansvar = excluded.foreldreansvar, omrader = excluded.omrader,
            gyldig_fra = excluded.gyldig_fra, gyldig_til = excluded.gyldig_til;
$$;

-- Whom to ask the register about: number, and when it was asked last.
CREATE FUNCTION innbygger.sist_hentet(person uuid) RETURNS TABLE (id uuid, fnr text, hentet timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$ SELECT i.innbygger_id, i.fnr, i.hentet FROM innbygger.innbygger i WHERE i.innbygger_id = person $$;

-- The next persons of a nightly run that the register was not asked about since "grense".
CREATE FUNCTION innbygger.ikke_hentet(grense timestamptz, etter uuid, antall int)
    RETURNS TABLE (id uuid, fnr text, hentet timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
    SELECT i.innbygger_id, i.fnr, i.hentet FROM innbygger.innbygger i
    WHERE i.innbygger_id > etter AND (i.hentet IS NULL OR i.hentet < grense)
    ORDER BY i.innbygger_id LIMIT least(antall, 500)
$$;

REVOKE ALL ON FUNCTION
    innbygger.registrer(uuid, text, text, date, text, text, text, text, text, date, timestamptz),
    innbygger.sett_relasjoner(uuid, jsonb), innbygger.sist_hentet(uuid),
    innbygger.ikke_hentet(timestamptz, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    innbygger.registrer(uuid, text, text, date, text, text, text, text, text, date, timestamptz),
    innbygger.sett_relasjoner(uuid, jsonb), innbygger.sist_hentet(uuid),
    innbygger.ikke_hentet(timestamptz, uuid, int) TO medvirk_app;
