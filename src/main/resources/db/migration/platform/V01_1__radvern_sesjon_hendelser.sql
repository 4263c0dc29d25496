-- The platform's own tables, and the function that every row-level policy asks.
CREATE SCHEMA IF NOT EXISTS platform;
GRANT USAGE ON SCHEMA platform TO medvirk_app;

-- True where a row belongs to the scope of this transaction. No scope, no row.
CREATE FUNCTION platform.i_radvern(kommune text, innbygger uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
RETURN kommune = current_setting('medvirk.kommune', true)
    AND CASE WHEN coalesce(current_setting('medvirk.innbygger', true), '') = '' THEN true
             ELSE innbygger IS NOT DISTINCT FROM current_setting('medvirk.innbygger', true)::uuid END;

-- Spring Session: a login is not bound to one instance of the portal.
CREATE TABLE platform.sesjon (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX ON platform.sesjon (expiry_time);
CREATE INDEX ON platform.sesjon (principal_name);

CREATE TABLE platform.sesjon_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES platform.sesjon (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- Spring Modulith: what was committed is delivered, also after a crash.
CREATE TABLE platform.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX ON platform.event_publication USING hash (serialized_event);
CREATE INDEX ON platform.event_publication (completion_date);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON platform.sesjon, platform.sesjon_attributes, platform.event_publication TO medvirk_app;
