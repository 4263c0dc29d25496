CREATE SCHEMA sak;
GRANT USAGE ON SCHEMA sak TO medvirk_app;

CREATE TABLE sak.sak (
    id                uuid PRIMARY KEY,
    versjon           integer     NOT NULL,
    soknad_id         uuid        NOT NULL,
    innbygger_id      uuid        NOT NULL,
    kommune           text        NOT NULL,
    enhet_id          uuid        NOT NULL,
    tjeneste          text        NOT NULL,
    saksnummer        text        NOT NULL,
    innbyggernavn     text        NOT NULL,
    sokernavn         text        NOT NULL,
    grunnlag          text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('MOTTATT', 'UNDER_BEHANDLING')),
    saksbehandler_id  uuid,
    saksbehandlernavn text,
    mottatt           timestamptz NOT NULL,
    endret            timestamptz NOT NULL,
    -- An application sent once is one case, however often its event is delivered.
    CONSTRAINT en_sak_per_soknad UNIQUE (soknad_id),
    CONSTRAINT saksbehandler_under_behandling CHECK (
        (status = 'UNDER_BEHANDLING') = (saksbehandler_id IS NOT NULL)
        AND (saksbehandler_id IS NULL) = (saksbehandlernavn IS NULL))
);

-- The unit's list, newest first: with a chosen status, with any status, and one's own.
CREATE INDEX sak_enhet_status ON sak.sak (kommune, enhet_id, status, mottatt DESC, id DESC);
CREATE INDEX sak_enhet ON sak.sak (kommune, enhet_id, mottatt DESC, id DESC);
CREATE INDEX sak_saksbehandler ON sak.sak (saksbehandler_id, mottatt DESC, id DESC)
    WHERE saksbehandler_id IS NOT NULL;
CREATE INDEX sak_innbygger ON sak.sak (innbygger_id, enhet_id);

ALTER TABLE sak.sak ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON sak.sak USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE ON sak.sak TO medvirk_app;

-- What happened in a case: rows are added, never changed or removed, so only that is granted.
CREATE TABLE sak.hendelse (
    id           uuid PRIMARY KEY,
    sak_id       uuid        NOT NULL REFERENCES sak.sak (id),
    innbygger_id uuid        NOT NULL,
    kommune      text        NOT NULL,
    tid          timestamptz NOT NULL,
    hvem_id      uuid        NOT NULL,
    hvem         text        NOT NULL,
    hva          text        NOT NULL CHECK (hva IN ('MOTTATT', 'TILDELT'))
);
CREATE INDEX hendelse_sak ON sak.hendelse (sak_id, tid, id);

ALTER TABLE sak.hendelse ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON sak.hendelse USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT ON sak.hendelse TO medvirk_app;
