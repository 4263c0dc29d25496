CREATE SCHEMA innbygger;
GRANT USAGE ON SCHEMA innbygger TO medvirk_app;

CREATE TABLE innbygger.innbygger (
    innbygger_id  uuid PRIMARY KEY,
    kommune       text NOT NULL,
    fnr           text NOT NULL UNIQUE CHECK (fnr ~ '^[0-9]{11}$'),
    navn          text NOT NULL,
    fodselsdato   date NOT NULL,
    adresse       text NOT NULL,
    postnummer    text NOT NULL,
    poststed      text NOT NULL,
    telefon       text,
    epost         text,
    malform       text CHECK (malform IN ('nb', 'nn', 'en'))
);
ALTER TABLE innbygger.innbygger ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON innbygger.innbygger USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT ON innbygger.innbygger TO medvirk_app;

-- The two look-ups that must come before any scope is known; they give away no more than where the person belongs.
CREATE FUNCTION innbygger.med_fnr(nummer text) RETURNS TABLE (id uuid, kommune text, navn text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$ SELECT i.innbygger_id, i.kommune, i.navn FROM innbygger.innbygger i WHERE i.fnr = nummer $$;

CREATE FUNCTION innbygger.hjemkommune(innbygger uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = innbygger, pg_temp
AS $$ SELECT i.kommune FROM innbygger.innbygger i WHERE i.innbygger_id = innbygger $$;

REVOKE ALL ON FUNCTION innbygger.med_fnr(text), innbygger.hjemkommune(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION innbygger.med_fnr(text), innbygger.hjemkommune(uuid) TO medvirk_app;

-- Who is who to whom, as the person register says it: FORELDER, BARN, VERGE, SOSKEN.
CREATE TABLE innbygger.relasjon (
    innbygger_id uuid NOT NULL REFERENCES innbygger.innbygger,
    kommune      text NOT NULL,
    motpart_id   uuid NOT NULL REFERENCES innbygger.innbygger (innbygger_id),
    type         text NOT NULL CHECK (type IN ('FORELDER', 'BARN', 'VERGE')),
    PRIMARY KEY (innbygger_id, motpart_id, type)
);
ALTER TABLE innbygger.relasjon ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON innbygger.relasjon USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT ON innbygger.relasjon TO medvirk_app;
