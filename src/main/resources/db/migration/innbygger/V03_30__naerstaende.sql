-- Those among some persons who are near to the one with this number: SELV, FAMILIE (two steps at most: parents, children, brothers
-- and sisters, grandparents, the other parent of one's child), or SAMME_NAVN_OG_ADRESSE. It answers across municipalities, and
-- gives away nothing else.
CREATE FUNCTION innbygger.naerstaende(nummer text, personer uuid[]) RETURNS TABLE (innbygger_id uuid, hva text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$
    WITH meg AS (SELECT i.* FROM innbygger.innbygger i WHERE i.fnr = nummer),
    ett AS (
        SELECT r.motpart_id AS id FROM meg JOIN innbygger.relasjon r ON r.innbygger_id = meg.innbygger_id
        WHERE r.type IN ('FORELDER', 'BARN')
        UNION
        SELECT r.innbygger_id FROM meg JOIN innbygger.relasjon r ON r.motpart_id = meg.innbygger_id
        WHERE r.type IN ('FORELDER', 'BARN')),
    to_steg AS (
        SELECT ett.id FROM ett
        UNION
        SELECT r.motpart_id FROM ett JOIN innbygger.relasjon r ON r.innbygger_id = ett.id WHERE r.type IN ('FORELDER', 'BARN')
        UNION
        SELECT r.innbygger_id FROM ett JOIN innbygger.relasjon r ON r.motpart_id = ett.id WHERE r.type IN ('FORELDER', 'BARN'))
    SELECT p.innbygger_id,
           CASE WHEN p.innbygger_id = meg.innbygger_id THEN 'SELV'
                WHEN p.innbygger_id IN (SELECT t.id FROM to_steg t) THEN 'FAMILIE'
                ELSE 'SAMME_NAVN_OG_ADRESSE' END
    FROM meg CROSS JOIN innbygger.innbygger p
    WHERE p.innbygger_id = ANY (personer)
      AND (p.innbygger_id = meg.innbygger_id OR p.innbygger_id IN (SELECT t.id FROM to_steg t)
           OR p.adressebeskyttelse = 'UGRADERT' AND meg.adressebeskyttelse = 'UGRADERT'
              AND p.adresse = meg.adresse AND p.postnummer = meg.postnummer
              AND regexp_replace(p.navn, '^.*\s', '') = regexp_replace(meg.navn, '^.*\s', ''))
$$;
REVOKE ALL ON FUNCTION innbygger.naerstaende(text, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION innbygger.naerstaende(text, uuid[]) TO medvirk_app;
