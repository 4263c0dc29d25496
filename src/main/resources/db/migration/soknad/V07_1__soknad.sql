CREATE SCHEMA soknad;
GRANT USAGE ON SCHEMA soknad TO medvirk_app;

CREATE SEQUENCE soknad.saksnummer;
GRANT USAGE ON SEQUENCE soknad.saksnummer TO medvirk_app;

CREATE TABLE soknad.soknad (
    id             uuid PRIMARY KEY,
    kommune        text        NOT NULL,
    innbygger_id   uuid        NOT NULL,
    tjeneste       text        NOT NULL,
    skjema         text        NOT NULL,
    status         text        NOT NULL CHECK (status IN ('UTKAST', 'SENDT')),
    svar           text        NOT NULL,
    versjon        int         NOT NULL,
    opprettet      timestamptz NOT NULL,
    lagret         timestamptz NOT NULL,
    lagret_av      text        NOT NULL,
    saksnummer     text UNIQUE,
    sendt          timestamptz,
    sendt_av_id    uuid,
    sendt_av       text,
    grunnlag       text,
    svar_innen     date,
    kvittering_id  uuid,
    CHECK ((status = 'SENDT') = (sendt IS NOT NULL AND saksnummer IS NOT NULL AND grunnlag IS NOT NULL))
);
-- A person has at most one draft of each service: two tabs continue the same one.
CREATE UNIQUE INDEX ett_utkast ON soknad.soknad (innbygger_id, tjeneste) WHERE status = 'UTKAST';
CREATE INDEX ON soknad.soknad (innbygger_id, id);
ALTER TABLE soknad.soknad ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON soknad.soknad USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON soknad.soknad TO medvirk_app;
