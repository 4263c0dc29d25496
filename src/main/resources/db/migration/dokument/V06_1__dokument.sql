CREATE SCHEMA dokument;
GRANT USAGE ON SCHEMA dokument TO medvirk_app;

-- What belongs to a person's application or case: attachments they added, and letters the municipality wrote.
CREATE TABLE dokument.dokument (
    id           uuid PRIMARY KEY,
    kommune      text NOT NULL,
    innbygger_id uuid NOT NULL,
    tilhorer     uuid NOT NULL,
    type         text NOT NULL CHECK (type IN ('VEDLEGG', 'BREV')),
    filnavn      text NOT NULL CHECK (length(filnavn) BETWEEN 1 AND 120),
    mediatype    text NOT NULL,
    storrelse    bigint NOT NULL CHECK (storrelse > 0),
    lagret       timestamptz NOT NULL,
    lagret_av    uuid NOT NULL
);
CREATE INDEX ON dokument.dokument (innbygger_id, tilhorer);
ALTER TABLE dokument.dokument ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON dokument.dokument USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, DELETE ON dokument.dokument TO medvirk_app;

-- The bytes stand by themselves, so that a list never touches them. Compressed already, as PDFs and pictures are.
CREATE TABLE dokument.innhold (
    dokument_id  uuid PRIMARY KEY REFERENCES dokument.dokument (id) ON DELETE CASCADE,
    kommune      text NOT NULL,
    innbygger_id uuid NOT NULL,
    innhold      bytea NOT NULL
);
ALTER TABLE dokument.innhold ALTER COLUMN innhold SET STORAGE EXTERNAL;
ALTER TABLE dokument.innhold ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON dokument.innhold USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT ON dokument.innhold TO medvirk_app;

-- Once locked, attachments neither come nor go: what was sent stays as it was sent.
CREATE TABLE dokument.las (
    tilhorer     uuid NOT NULL,
    kommune      text NOT NULL,
    innbygger_id uuid NOT NULL,
    last         timestamptz NOT NULL,
    PRIMARY KEY (innbygger_id, tilhorer)
);
ALTER TABLE dokument.las ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON dokument.las USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT ON dokument.las TO medvirk_app;
