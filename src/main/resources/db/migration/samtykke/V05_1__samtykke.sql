CREATE SCHEMA samtykke;
GRANT USAGE ON SCHEMA samtykke TO medvirk_app;

CREATE TABLE samtykke.samtykke (
    id              uuid PRIMARY KEY,
    kommune         text NOT NULL,
    innbygger_id    uuid NOT NULL,
    innbyggernavn   text NOT NULL,
    type            text NOT NULL CHECK (type IN ('SAKSBEHANDLING', 'INNHENTING', 'DELING')),
    -- Specific: what, and with whom.
    hva             text[] NOT NULL CHECK (hva <> '{}'),
    hvem            text NOT NULL CHECK (btrim(hvem) <> ''),
    -- What was asked, in each language, as it stood then.
    tekst           jsonb NOT NULL,
    melding         text,
    gyldig_til      date,
    svarfrist       date NOT NULL,
    status          text NOT NULL CHECK (status IN ('FORESPURT', 'GITT', 'AVSLATT', 'TRUKKET')),
    bedt_om         timestamptz NOT NULL,
    bedt_av_id      uuid NOT NULL,
    bedt_av_navn    text NOT NULL,
    besvart         timestamptz,
    besvart_av_id   uuid,
    besvart_av_navn text,
    -- A yes that was spoken: when, to whom or with whom as witness, and in which words.
    muntlig_dato    date,
    muntlig_til     text,
    ord             text,
    trukket         timestamptz,
    trukket_av_id   uuid,
    trukket_av_navn text,
    CHECK ((status = 'FORESPURT') = (besvart IS NULL)),
    CHECK ((status = 'TRUKKET') = (trukket IS NOT NULL)),
    CHECK ((muntlig_dato IS NULL) = (ord IS NULL) AND (muntlig_dato IS NULL) = (muntlig_til IS NULL))
);
CREATE INDEX ON samtykke.samtykke (innbygger_id, bedt_om DESC);
ALTER TABLE samtykke.samtykke ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON samtykke.samtykke USING (platform.i_radvern(kommune, innbygger_id));
-- What was asked cannot be changed: only the answer to it, and the end of that.
GRANT SELECT, INSERT, UPDATE (status, besvart, besvart_av_id, besvart_av_navn, trukket, trukket_av_id, trukket_av_navn)
    ON samtykke.samtykke TO medvirk_app;

CREATE TABLE samtykke.hendelse (
    id           uuid PRIMARY KEY,
    samtykke_id  uuid NOT NULL REFERENCES samtykke.samtykke,
    kommune      text NOT NULL,
    innbygger_id uuid NOT NULL,
    tid          timestamptz NOT NULL,
    hva          text NOT NULL CHECK (hva IN ('FORESPURT', 'GITT', 'AVSLATT', 'TRUKKET')),
    hvem_id      uuid NOT NULL,
    hvem         text NOT NULL,
    grunnlag     text
);
CREATE INDEX ON samtykke.hendelse (samtykke_id, tid);
ALTER TABLE samtykke.hendelse ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON samtykke.hendelse USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT ON samtykke.hendelse TO medvirk_app;
