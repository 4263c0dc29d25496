-- A mandate that one citizen holds for another: given by the person (FULLMAKT), or registered by staff for the next of kin of
-- one who cannot consent (PARORENDE; at most five years, with a certificate).
ALTER TABLE tilgang.fullmakt
    ADD COLUMN type             text NOT NULL DEFAULT 'FULLMAKT' CHECK (type IN ('FULLMAKT', 'PARORENDE')),
    ADD COLUMN omrader          text[] NOT NULL DEFAULT '{SOKNAD,HELSE,DIALOG,OKONOMI}'
        CHECK (omrader <@ '{SOKNAD,HELSE,DIALOG,OKONOMI}'::text[] AND omrader <> '{}'),
    ADD COLUMN gitt             timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN gitt_av_id       uuid,
    ADD COLUMN gitt_av_navn     text,
    ADD COLUMN trukket_av_id    uuid,
    ADD COLUMN trukket_av_navn  text,
    ADD COLUMN attest           text,
    ADD COLUMN innbyggernavn    text,
    ADD COLUMN fullmektignavn   text,
    ADD CONSTRAINT parorende_hoyst_fem_ar CHECK (
        type <> 'PARORENDE'
        OR gyldig_til IS NOT NULL AND gyldig_til <= gyldig_fra + interval '5 years' AND attest IS NOT NULL);
GRANT INSERT, UPDATE ON tilgang.fullmakt TO medvirk_app;

-- What a child of 12 to 15, or staff for the child, keeps from the parents.
CREATE TABLE tilgang.skjerming (
    innbygger_id uuid NOT NULL,
    kommune      text NOT NULL,
    omrade       text NOT NULL CHECK (omrade IN ('SOKNAD', 'HELSE', 'DIALOG', 'OKONOMI')),
    satt_av_id   uuid NOT NULL,
    satt_av_navn text NOT NULL,
    satt         timestamptz NOT NULL,
    PRIMARY KEY (innbygger_id, omrade)
);
ALTER TABLE tilgang.skjerming ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.skjerming USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, DELETE ON tilgang.skjerming TO medvirk_app;

-- The mandates between two persons, ended ones too so that a refusal can say why, and what the person keeps closed.
CREATE FUNCTION tilgang.mandater(aktor uuid, innbygger uuid)
    RETURNS TABLE (type text, omrader text[], gyldig_fra date, gyldig_til date, trukket boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
    SELECT f.type, f.omrader, f.gyldig_fra, f.gyldig_til, f.trukket IS NOT NULL
    FROM tilgang.fullmakt f WHERE f.innbygger_id = innbygger AND f.fullmektig_id = aktor
    UNION ALL
    SELECT 'SKJERMET', array_agg(s.omrade), NULL, NULL, false
    FROM tilgang.skjerming s WHERE s.innbygger_id = innbygger HAVING count(*) > 0
$$;
-- Whom the holder of a mandate may have something to do for.
CREATE FUNCTION tilgang.fullmaktsgivere(aktor uuid) RETURNS TABLE (innbygger_id uuid, kommune text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$ SELECT DISTINCT f.innbygger_id, f.kommune FROM tilgang.fullmakt f WHERE f.fullmektig_id = aktor AND f.trukket IS NULL $$;

-- Roles are the municipality's own: what each may do is a list of rights. No role both governs access and sees persons (K262).
CREATE TABLE tilgang.rolle (
    kommune      text NOT NULL,
    kode         text NOT NULL CHECK (kode ~ '^[A-Z][A-Z_]{1,39}$'),
    navn         text NOT NULL,
    rettigheter  text[] NOT NULL,
    endret       timestamptz NOT NULL DEFAULT now(),
    endret_av    text NOT NULL DEFAULT 'Medvirk',
    PRIMARY KEY (kommune, kode)
);
INSERT INTO tilgang.rolle (kommune, kode, navn, rettigheter)
SELECT k, r.kode, r.navn, r.rettigheter::text[]
FROM unnest('{4601,4613,4614,4615,4617,4622,4624,4627}'::text[]) k
CROSS JOIN (VALUES
    ('SAKSBEHANDLER', 'Saksbehandler', '{SE_SAK,BEHANDLE_SAK,BE_OM_SAMTYKKE,REGISTRER_FULLMAKT,NODRETT}'),
    ('HELSEPERSONELL', 'Helsepersonell', '{SE_JOURNAL,BE_OM_SAMTYKKE,REGISTRER_FULLMAKT,NODRETT}'),
    ('LEDER', 'Leder', '{SE_TILGANGSRAPPORT,FOLG_OPP_VARSEL,GODKJENN_ROLLE}'),
    ('OKONOMI', 'Økonomi', '{SE_FAKTURA}'),
    ('PASIENTADMINISTRATOR', 'Pasientadministrator', '{REGISTRER_FULLMAKT,BE_OM_SAMTYKKE}'),
    ('SYSTEMADMINISTRATOR', 'Systemadministrator', '{ADMINISTRER_ROLLER,ADMINISTRER_TILGANGER}')
) r (kode, navn, rettigheter);

-- Who has which role, where, and for how long. A role in a unit holds for the units under it.
CREATE TABLE tilgang.tildeling (
    id         uuid PRIMARY KEY,
    ansatt_id  uuid NOT NULL REFERENCES tilgang.ansatt (id),
    kommune    text NOT NULL,
    enhet_id   uuid NOT NULL,
    rolle      text NOT NULL,
    gyldig_fra timestamptz NOT NULL DEFAULT now(),
    gyldig_til timestamptz,
    kilde      text NOT NULL DEFAULT 'MANUELL' CHECK (kilde IN ('MANUELL', 'SCIM', 'TIDSBEGRENSET')),
    gitt_av    text NOT NULL DEFAULT 'Medvirk',
    FOREIGN KEY (kommune, rolle) REFERENCES tilgang.rolle (kommune, kode)
);
CREATE INDEX ON tilgang.tildeling (ansatt_id);
CREATE INDEX ON tilgang.tildeling (enhet_id);
INSERT INTO tilgang.tildeling (id, ansatt_id, kommune, enhet_id, rolle)
SELECT gen_random_uuid(), a.id, a.kommune, e.enhet_id, r.rolle
FROM tilgang.ansatt a JOIN tilgang.ansatt_rolle r ON r.ansatt_id = a.id JOIN tilgang.ansatt_enhet e ON e.ansatt_id = a.id;
DROP TABLE tilgang.ansatt_rolle, tilgang.ansatt_enhet;
GRANT SELECT, INSERT, UPDATE ON tilgang.rolle, tilgang.tildeling, tilgang.ansatt TO medvirk_app;

-- What the person has closed for a named employee, a unit, or all (for one document): only an emergency opens it.
CREATE TABLE tilgang.sperring (
    id           uuid PRIMARY KEY,
    kommune      text NOT NULL,
    innbygger_id uuid NOT NULL,
    mot          text NOT NULL CHECK (mot IN ('ANSATT', 'ENHET', 'DOKUMENT')),
    mot_id       uuid NOT NULL,
    mot_navn     text NOT NULL,
    begrunnelse  text,
    satt         timestamptz NOT NULL,
    satt_av_id   uuid NOT NULL,
    satt_av_navn text NOT NULL,
    opphevet     timestamptz,
    opphevet_av_navn text
);
CREATE INDEX ON tilgang.sperring (innbygger_id) WHERE opphevet IS NULL;
ALTER TABLE tilgang.sperring ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.sperring USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE ON tilgang.sperring TO medvirk_app;

-- Emergency access: taken by an employee with a reason, ends by itself, reviewed by the leader.
CREATE TABLE tilgang.nodrett (
    id            uuid PRIMARY KEY,
    kommune       text NOT NULL,
    innbygger_id  uuid NOT NULL,
    ansatt_id     uuid NOT NULL,
    ansatt_navn   text NOT NULL,
    enhet_id      uuid NOT NULL,
    arsak         text NOT NULL,
    begrunnelse   text NOT NULL CHECK (length(btrim(begrunnelse)) >= 10),
    fra           timestamptz NOT NULL,
    til           timestamptz NOT NULL CHECK (til > fra AND til <= fra + interval '24 hours'),
    avsluttet     timestamptz,
    gjennomgatt          timestamptz,
    gjennomgatt_av_navn  text,
    utfall               text CHECK (utfall IN ('I_ORDEN', 'FOLGES_OPP')),
    merknad              text,
    CHECK ((gjennomgatt IS NULL) = (utfall IS NULL))
);
CREATE INDEX ON tilgang.nodrett (innbygger_id, ansatt_id);
CREATE INDEX ON tilgang.nodrett (enhet_id, fra DESC);
ALTER TABLE tilgang.nodrett ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.nodrett USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE ON tilgang.nodrett TO medvirk_app;

-- What stands between an employee and a person: where the person belongs, whether they have closed for the employee, and
-- the emergency that opens all the same.
CREATE FUNCTION tilgang.ansattfakta(ansatt uuid, enheter uuid[], innbygger uuid, naa timestamptz)
    RETURNS TABLE (kommune text, fodselsdato date, skjult boolean, sperret_ansatt boolean, sperrede_enheter uuid[], nodrett_enhet uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tilgang, pg_temp
AS $$
    SELECT i.kommune, i.fodselsdato, i.skjult,
           EXISTS (SELECT FROM tilgang.sperring s WHERE s.innbygger_id = innbygger AND s.opphevet IS NULL
                   AND s.mot = 'ANSATT' AND s.mot_id = ansatt),
           ARRAY(SELECT s.mot_id FROM tilgang.sperring s WHERE s.innbygger_id = innbygger AND s.opphevet IS NULL
                 AND s.mot = 'ENHET' AND s.mot_id = ANY (enheter)),
           (SELECT n.enhet_id FROM tilgang.nodrett n WHERE n.innbygger_id = innbygger AND n.ansatt_id = ansatt
            AND n.fra <= naa AND n.til > naa AND n.avsluttet IS NULL LIMIT 1)
    FROM innbygger.fakta(NULL, innbygger, naa::date) i LIMIT 1
$$;
REVOKE ALL ON FUNCTION tilgang.mandater(uuid, uuid), tilgang.fullmaktsgivere(uuid),
    tilgang.ansattfakta(uuid, uuid[], uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tilgang.mandater(uuid, uuid), tilgang.fullmaktsgivere(uuid),
    tilgang.ansattfakta(uuid, uuid[], uuid, timestamptz) TO medvirk_app;

-- What each row of the log must tell the person (pasientjournalforskriften § 14): in which role, about what, and why (not).
ALTER TABLE tilgang.logg
    ADD COLUMN rolle       text,
    ADD COLUMN omrade      text,
    ADD COLUMN avslag      text,
    ADD COLUMN gjelder_id  uuid,
    ADD COLUMN begrunnelse text;
CREATE INDEX ON tilgang.logg (kommune, tid DESC) WHERE aktor_type = 'ANSATT';
CREATE INDEX ON tilgang.logg (aktor_id, tid DESC);
