-- Asked in each decision of access. PL/pgSQL keeps the plan of its queries for the connection; a function in SQL that is not
-- inlined is planned anew in each call, which took four fifths of its time.
CREATE OR REPLACE FUNCTION innbygger.fakta(aktor uuid, innbygger uuid, dag date)
    RETURNS TABLE (kommune text, fodselsdato date, skjult boolean, aktor_fodselsdato date, aktor_skjult boolean, type text,
                   foreldreansvar boolean, omrader text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT i.kommune, i.fodselsdato, i.adressebeskyttelse <> 'UGRADERT', a.fodselsdato,
           coalesce(a.adressebeskyttelse <> 'UGRADERT', false), r.type, r.foreldreansvar, r.omrader
    FROM innbygger.innbygger i
    LEFT JOIN innbygger.innbygger a ON a.innbygger_id = aktor
    LEFT JOIN innbygger.relasjon r ON r.innbygger_id = i.innbygger_id AND r.motpart_id = aktor
        AND (r.gyldig_fra IS NULL OR r.gyldig_fra <= dag) AND (r.gyldig_til IS NULL OR r.gyldig_til >= dag)
    WHERE i.innbygger_id = innbygger;
END $$;
