-- What staff register with a mandate: who they are, what the person said, and the date of the certificate.
ALTER TABLE tilgang.fullmakt
    ADD COLUMN registrert_av text,
    ADD COLUMN ord           text,
    ADD COLUMN attestdato    date;

-- The holder sees a mandate and may end it, but cannot make one; and what has ended stays as it is.
DROP POLICY radvern ON tilgang.fullmakt;
CREATE POLICY radvern ON tilgang.fullmakt FOR SELECT USING (
    platform.i_radvern(kommune, innbygger_id)
    OR fullmektig_id = nullif(current_setting('medvirk.innbygger', true), '')::uuid);
CREATE POLICY radvern_gi ON tilgang.fullmakt FOR INSERT WITH CHECK (platform.i_radvern(kommune, innbygger_id));
CREATE POLICY radvern_avslutt ON tilgang.fullmakt FOR UPDATE USING (
    trukket IS NULL AND (platform.i_radvern(kommune, innbygger_id)
        OR fullmektig_id = nullif(current_setting('medvirk.innbygger', true), '')::uuid))
    WITH CHECK (true);
REVOKE UPDATE ON tilgang.fullmakt FROM medvirk_app;
GRANT UPDATE (trukket, trukket_av_id, trukket_av_navn) ON tilgang.fullmakt TO medvirk_app;

-- Each try to find whom to give a mandate: how many there may be, and the one that was found. Kept for an hour.
CREATE TABLE tilgang.mottakersok (
    id             uuid PRIMARY KEY,
    kommune        text NOT NULL,
    innbygger_id   uuid NOT NULL,
    sokt_av_id     uuid NOT NULL,
    tid            timestamptz NOT NULL,
    fullmektig_id  uuid,
    fullmektignavn text,
    CHECK ((fullmektig_id IS NULL) = (fullmektignavn IS NULL))
);
CREATE INDEX ON tilgang.mottakersok (sokt_av_id, tid);
ALTER TABLE tilgang.mottakersok ENABLE ROW LEVEL SECURITY;
CREATE POLICY radvern ON tilgang.mottakersok USING (platform.i_radvern(kommune, innbygger_id));
GRANT SELECT, INSERT, DELETE ON tilgang.mottakersok TO medvirk_app;
