-- Which sessions a login at a provider has here, so that a logout begun elsewhere can end them (OpenID Connect
-- Front-Channel Logout 1.0). Says nothing of a person. One login there can be several here, in the same browser.
CREATE TABLE tilgang.leverandorokt (
    iss        text NOT NULL,
    sid        text NOT NULL,
    sesjon_id  text NOT NULL,
    innlogget  timestamptz NOT NULL,
    PRIMARY KEY (iss, sid, sesjon_id)
);
CREATE INDEX ON tilgang.leverandorokt (innlogget);
GRANT SELECT, INSERT, DELETE ON tilgang.leverandorokt TO medvirk_app;
