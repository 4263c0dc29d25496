-- As innbygger.fakta: asked in each decision, so planned once for a connection.
CREATE OR REPLACE FUNCTION tilgang.mandater(aktor uuid, innbygger uuid)
    RETURNS TABLE (type text, omrader text[], gyldig_fra date, gyldig_til date, trukket boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT f.type, f.omrader, f.gyldig_fra, f.gyldig_til, f.trukket IS NOT NULL
    FROM tilgang.fullmakt f WHERE f.innbygger_id = innbygger AND f.fullmektig_id = aktor
    UNION ALL
    SELECT 'SKJERMET', array_agg(s.omrade), NULL, NULL, false
    FROM tilgang.skjerming s WHERE s.innbygger_id = innbygger HAVING count(*) > 0;
END $$;

CREATE OR REPLACE FUNCTION tilgang.ansattfakta(ansatt uuid, enheter uuid[], innbygger uuid, naa timestamptz)
    RETURNS TABLE (kommune text, fodselsdato date, skjult boolean, sperret_ansatt boolean, sperrede_enheter uuid[], nodrett_enhet uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT i.kommune, i.fodselsdato, i.skjult,
           EXISTS (SELECT FROM tilgang.sperring s WHERE s.innbygger_id = innbygger AND s.opphevet IS NULL
                   AND s.mot = 'ANSATT' AND s.mot_id = ansatt),
           ARRAY(SELECT s.mot_id FROM tilgang.sperring s WHERE s.innbygger_id = innbygger AND s.opphevet IS NULL
                 AND s.mot = 'ENHET' AND s.mot_id = ANY (enheter)),
           (SELECT n.enhet_id FROM tilgang.nodrett n WHERE n.innbygger_id = innbygger AND n.ansatt_id = ansatt
            AND n.fra <= naa AND n.til > naa AND n.avsluttet IS NULL LIMIT 1)
    FROM innbygger.fakta(NULL, innbygger, naa::date) i LIMIT 1;
END $$;
