-- How the municipality governs access: what its roles were and are, who was given what, what was asked for, and why records
-- are opened in an emergency. Histories are added to and never changed, so only that is granted.

-- A second wall for K262, whatever code writes the row: a role that governs access has no right that opens a person.
ALTER TABLE tilgang.rolle ADD CONSTRAINT styrer_eller_ser_personer CHECK (
    NOT rettigheter && '{ADMINISTRER_ROLLER,ADMINISTRER_TILGANGER}'::text[]
    OR rettigheter <@ '{ADMINISTRER_ROLLER,ADMINISTRER_TILGANGER,SE_TILGANGSRAPPORT,FOLG_OPP_VARSEL,GODKJENN_ROLLE}'::text[]);

CREATE TABLE tilgang.rolleendring (
    id              uuid PRIMARY KEY,
    tid             timestamptz NOT NULL,
    kommune         text NOT NULL,
    kode            text NOT NULL,
    hvem_id         uuid NOT NULL,
    hvem            text NOT NULL,
    for_navn        text,
    for_rettigheter text[],
    navn            text NOT NULL,
    rettigheter     text[] NOT NULL,
    CHECK ((for_navn IS NULL) = (for_rettigheter IS NULL))
);
CREATE INDEX ON tilgang.rolleendring (kommune, tid DESC);
ALTER TABLE tilgang.rolleendring ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.rolleendring USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT ON tilgang.rolleendring TO medvirk_app;

ALTER TABLE tilgang.tildeling
    ADD COLUMN begrunnelse text,
    ADD CONSTRAINT tildeling_varer CHECK (gyldig_til IS NULL OR gyldig_til >= gyldig_fra);

-- What happened with an employee's access and account. hvem_id is missing where a register did it (SCIM).
CREATE TABLE tilgang.tilgangsendring (
    id          uuid PRIMARY KEY,
    tid         timestamptz NOT NULL,
    kommune     text NOT NULL,
    ansatt_id   uuid NOT NULL,
    hvem_id     uuid,
    hvem        text NOT NULL,
    hva         text NOT NULL CHECK (hva IN ('GITT', 'AVSLUTTET', 'OPPRETTET', 'ENDRET', 'AKTIVERT', 'DEAKTIVERT')),
    rolle       text,
    enhet_id    uuid,
    gyldig_fra  timestamptz,
    gyldig_til  timestamptz,
    begrunnelse text,
    CHECK ((rolle IS NULL) = (enhet_id IS NULL) AND (rolle IS NOT NULL) = (hva IN ('GITT', 'AVSLUTTET')))
);
CREATE INDEX ON tilgang.tilgangsendring (ansatt_id, tid DESC);
ALTER TABLE tilgang.tilgangsendring ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.tilgangsendring USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT ON tilgang.tilgangsendring TO medvirk_app;

-- A role asked for, for some hours; approved it becomes a tildeling that ends by itself.
CREATE TABLE tilgang.rollesoknad (
    id           uuid PRIMARY KEY,
    kommune      text NOT NULL,
    ansatt_id    uuid NOT NULL REFERENCES tilgang.ansatt (id),
    ansatt_navn  text NOT NULL,
    enhet_id     uuid NOT NULL,
    rolle        text NOT NULL,
    timer        integer NOT NULL CHECK (timer BETWEEN 1 AND 720),
    begrunnelse  text NOT NULL CHECK (length(btrim(begrunnelse)) >= 10),
    sokt         timestamptz NOT NULL,
    status       text NOT NULL DEFAULT 'SOKT' CHECK (status IN ('SOKT', 'GODKJENT', 'AVSLATT', 'TRUKKET')),
    svart        timestamptz,
    svart_av_id  uuid,
    svart_av     text,
    svar         text,
    tildeling_id uuid REFERENCES tilgang.tildeling (id),
    FOREIGN KEY (kommune, rolle) REFERENCES tilgang.rolle (kommune, kode),
    CHECK ((status = 'SOKT') = (svart IS NULL)),
    CHECK ((status = 'GODKJENT') = (tildeling_id IS NOT NULL)),
    CONSTRAINT aldri_egen CHECK (status NOT IN ('GODKJENT', 'AVSLATT') OR svart_av_id <> ansatt_id)
);
CREATE UNIQUE INDEX en_ubesvart ON tilgang.rollesoknad (ansatt_id, enhet_id, rolle) WHERE status = 'SOKT';
CREATE INDEX ON tilgang.rollesoknad (enhet_id, sokt DESC);
ALTER TABLE tilgang.rollesoknad ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.rollesoknad USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT, UPDATE ON tilgang.rollesoknad TO medvirk_app;

-- The reasons one chooses among when one opens a record in an emergency (K265); the municipality's own.
CREATE TABLE tilgang.arsak (
    kommune   text NOT NULL,
    kode      text NOT NULL CHECK (kode ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    nb        text NOT NULL CHECK (length(btrim(nb)) BETWEEN 1 AND 200),
    nn        text NOT NULL CHECK (length(btrim(nn)) BETWEEN 1 AND 200),
    en        text NOT NULL CHECK (length(btrim(en)) BETWEEN 1 AND 200),
    aktiv     boolean NOT NULL DEFAULT true,
    endret    timestamptz NOT NULL DEFAULT now(),
    endret_av text NOT NULL DEFAULT 'Medvirk',
    PRIMARY KEY (kommune, kode)
);
ALTER TABLE tilgang.arsak ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.arsak USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT, UPDATE ON tilgang.arsak TO medvirk_app;
INSERT INTO tilgang.arsak (kommune, kode, nb, nn, en)
SELECT k, a.kode, a.nb, a.nn, a.en
FROM unnest('{4601,4613,4614,4615,4617,4622,4624,4627}'::text[]) k
CROSS JOIN (VALUES
    ('AKUTT', 'Akutt helsehjelp nå', 'Akutt helsehjelp no', 'Urgent health care now'),
    ('FARE', 'Fare for liv eller helse', 'Fare for liv eller helse', 'Danger to life or health'),
    ('ALARM', 'Trygghetsalarm eller melding om fall', 'Tryggleiksalarm eller melding om fall', 'Safety alarm or report of a fall'),
    ('VAKT', 'Vakt: den som har saken, kan ikke nås', 'Vakt: den som har saka, kan ikkje nåast', 'On call: the person with the case cannot be reached'),
    ('SAMARBEID', 'Lege, sykehus eller legevakt trenger opplysninger nå', 'Lege, sjukehus eller legevakt treng opplysningar no', 'Doctor, hospital or emergency clinic needs information now'),
    ('BORTE', 'Personen er savnet eller får ikke kontakt', 'Personen er sakna eller får ikkje kontakt', 'The person is missing or cannot be reached')
) a (kode, nb, nn, en);

-- Tries to take an emergency access, so that a number cannot be searched for: few are allowed in an hour.
CREATE TABLE tilgang.nodrettforsok (
    ansatt_id uuid NOT NULL REFERENCES tilgang.ansatt (id),
    kommune   text NOT NULL,
    tid       timestamptz NOT NULL
);
CREATE INDEX ON tilgang.nodrettforsok (ansatt_id, tid);
ALTER TABLE tilgang.nodrettforsok ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.nodrettforsok USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT, DELETE ON tilgang.nodrettforsok TO medvirk_app;

-- What a personnel register knows an employee by (SCIM: userName). One that the register has removed is kept, as the history
-- names them, but cannot log in and is not told of.
ALTER TABLE tilgang.ansatt
    ADD COLUMN brukernavn text,
    ADD COLUMN fornavn    text,
    ADD COLUMN etternavn  text,
    ADD COLUMN endret     timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN fjernet    timestamptz,
    ADD CONSTRAINT fjernet_er_ikke_aktiv CHECK (fjernet IS NULL OR NOT aktiv);
CREATE UNIQUE INDEX ansatt_brukernavn ON tilgang.ansatt (kommune, lower(brukernavn));
GRANT INSERT, UPDATE ON tilgang.ansatt TO medvirk_app;

-- A group in a personnel register is a role in a unit.
CREATE TABLE tilgang.scim_gruppe (
    id         uuid PRIMARY KEY,
    kommune    text NOT NULL,
    enhet_id   uuid NOT NULL,
    rolle      text NOT NULL,
    navn       text NOT NULL,
    ekstern_id text,
    UNIQUE (kommune, enhet_id, rolle),
    FOREIGN KEY (kommune, rolle) REFERENCES tilgang.rolle (kommune, kode)
);
CREATE UNIQUE INDEX scim_gruppe_navn ON tilgang.scim_gruppe (kommune, lower(navn));
ALTER TABLE tilgang.scim_gruppe ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.scim_gruppe USING (platform.i_radvern(kommune, NULL));
GRANT SELECT, INSERT, UPDATE, DELETE ON tilgang.scim_gruppe TO medvirk_app;
