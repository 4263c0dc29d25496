-- Who wrote the answer that stands, question by question. A question without a row stands as it was filled in for them.
CREATE TABLE soknad.svarpunkt (
    soknad_id      uuid        NOT NULL REFERENCES soknad.soknad (id) ON DELETE CASCADE,
    link_id        text        NOT NULL,
    kommune        text        NOT NULL,
    innbygger_id   uuid        NOT NULL,
    -- Grows by one each time the answer of this question changes.
    versjon        int         NOT NULL,
    -- The version of the whole draft that it came with: what is newer than one has seen is found by it.
    utkast_versjon int         NOT NULL,
    skrevet_av_id  uuid        NOT NULL,
    skrevet_av     text        NOT NULL,
    skrevet        timestamptz NOT NULL,
    -- The open form that wrote it; one and the same never stands in its own way.
    klient         uuid        NOT NULL,
    PRIMARY KEY (soknad_id, link_id)
);
ALTER TABLE soknad.svarpunkt ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON soknad.svarpunkt USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON soknad.svarpunkt TO medvirk_app;

-- Who has the draft open now. A row that is not renewed belongs to an instance that died.
CREATE TABLE soknad.tilstede (
    id           uuid PRIMARY KEY,
    soknad_id    uuid        NOT NULL REFERENCES soknad.soknad (id) ON DELETE CASCADE,
    kommune      text        NOT NULL,
    innbygger_id uuid        NOT NULL,
    aktor_id     uuid        NOT NULL,
    navn         text        NOT NULL,
    sist         timestamptz NOT NULL
);
CREATE INDEX ON soknad.tilstede (soknad_id);
ALTER TABLE soknad.tilstede ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON soknad.tilstede USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON soknad.tilstede TO medvirk_app;

-- What the keys are derived from that lock up what a browser keeps. Made once, at random, and never handed out.
CREATE TABLE soknad.kladdhemmelighet (
    en          boolean PRIMARY KEY DEFAULT true CHECK (en),
    hemmelighet bytea   NOT NULL
);
INSERT INTO soknad.kladdhemmelighet (hemmelighet)
VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
GRANT SELECT ON soknad.kladdhemmelighet TO medvirk_app;
