CREATE SCHEMA tilgang;
GRANT USAGE ON SCHEMA tilgang TO medvirk_app;

-- Both parties see a fullmakt: the one who gave it and the one who holds it, who may live elsewhere.
CREATE TABLE tilgang.fullmakt (
    id             uuid PRIMARY KEY,
    kommune        text NOT NULL,
    innbygger_id   uuid NOT NULL,
    fullmektig_id  uuid NOT NULL,
    gyldig_fra     date NOT NULL,
    gyldig_til     date,
    trukket        timestamptz,
    CHECK (innbygger_id <> fullmektig_id)
);
CREATE INDEX ON tilgang.fullmakt (fullmektig_id);
CREATE INDEX ON tilgang.fullmakt (innbygger_id);
ALTER TABLE tilgang.fullmakt ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.fullmakt USING (
    platform.i_radvern(kommune, innbygger_id)
    OR fullmektig_id = nullif(current_setting('medvirk.innbygger', true), '')::uuid);
GRANT SELECT ON tilgang.fullmakt TO medvirk_app;

-- Employees are read before a scope is known, at login; they are not personal rows of a citizen.
CREATE TABLE tilgang.ansatt (
    id         uuid PRIMARY KEY,
    fnr        text NOT NULL UNIQUE,
    entra_oid  text UNIQUE,
    navn       text NOT NULL,
    kommune    text NOT NULL,
    hpr_nummer text,
    aktiv      boolean NOT NULL DEFAULT true
);
CREATE TABLE tilgang.ansatt_rolle (
    ansatt_id uuid NOT NULL REFERENCES tilgang.ansatt (id),
    rolle     text NOT NULL,
    PRIMARY KEY (ansatt_id, rolle)
);
CREATE TABLE tilgang.ansatt_enhet (
    ansatt_id uuid NOT NULL REFERENCES tilgang.ansatt (id),
    enhet_id  uuid NOT NULL,
    PRIMARY KEY (ansatt_id, enhet_id)
);
GRANT SELECT ON tilgang.ansatt, tilgang.ansatt_rolle, tilgang.ansatt_enhet TO medvirk_app;

-- Every decision, yes and no. The portal can add to it and read what its scope allows, and nothing else.
CREATE TABLE tilgang.logg (
    id           uuid NOT NULL,
    tid          timestamptz NOT NULL DEFAULT clock_timestamp(),
    kommune      text NOT NULL,
    innbygger_id uuid,
    aktor_id     uuid NOT NULL,
    aktor_navn   text NOT NULL,
    aktor_type   text NOT NULL,
    enhet_id     uuid,
    handling     text NOT NULL,
    grunnlag     text,
    tillatt      boolean NOT NULL,
    PRIMARY KEY (id, tid)
) PARTITION BY RANGE (tid);
CREATE TABLE tilgang.logg_standard PARTITION OF tilgang.logg DEFAULT;
CREATE INDEX ON tilgang.logg (innbygger_id, tid DESC);
ALTER TABLE tilgang.logg ENABLE ROW LEVEL SECURITY;
CREATE POLICY les ON tilgang.logg FOR SELECT USING (platform.i_radvern(kommune, innbygger_id));
CREATE POLICY skriv ON tilgang.logg FOR INSERT WITH CHECK (true);
GRANT SELECT, INSERT ON tilgang.logg TO medvirk_app;
