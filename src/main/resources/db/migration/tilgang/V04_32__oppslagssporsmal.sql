-- A citizen asks about one look at their data; the leader of the unit answers.
CREATE TABLE tilgang.oppslagssporsmal (
    id              uuid PRIMARY KEY,
    kommune         text NOT NULL,
    innbygger_id    uuid NOT NULL,
    enhet_id        uuid NOT NULL,
    logg_id         uuid NOT NULL,
    logg_tid        timestamptz NOT NULL,
    ansatt_id       uuid NOT NULL,
    ansatt_navn     text NOT NULL,
    handling        text NOT NULL,
    tillatt         boolean NOT NULL,
    sporsmal        text NOT NULL CHECK (length(btrim(sporsmal)) BETWEEN 1 AND 2000),
    stilt           timestamptz NOT NULL,
    stilt_av_id     uuid NOT NULL,
    stilt_av_navn   text NOT NULL,
    svar            text CHECK (length(btrim(svar)) BETWEEN 1 AND 4000),
    besvart         timestamptz,
    besvart_av_id   uuid,
    besvart_av_navn text,
    CONSTRAINT ett_sporsmal_om_et_oppslag UNIQUE (logg_id),
    CHECK ((svar IS NULL) = (besvart IS NULL) AND (svar IS NULL) = (besvart_av_navn IS NULL))
);
CREATE INDEX ON tilgang.oppslagssporsmal (innbygger_id);
CREATE INDEX ON tilgang.oppslagssporsmal (enhet_id, stilt DESC);
ALTER TABLE tilgang.oppslagssporsmal ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.oppslagssporsmal USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE (svar, besvart, besvart_av_id, besvart_av_navn) ON tilgang.oppslagssporsmal TO medvirk_app;
